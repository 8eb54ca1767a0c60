import type { GroupId } from './corpus.ts';

/** Short id of a vote, unique in the store, fit for a button's custom_id. */
export type VoteId = string;

/** A work that somebody suggests reading next. */
export interface Nomination {
  /** Increasing within a vote, from 1; the number of a withdrawn nomination is not reused. */
  readonly number: number;
  /** As the member wrote it: title and author. */
  readonly title: string;
  /** The member who nominated it; null once they are erased. */
  readonly memberId: string | null;
}

/** One round of a run-off. */
export interface Round {
  /** First choices among the remaining nominations, in the order of nomination. */
  readonly counts: readonly { readonly nomination: number; readonly ballots: number }[];
  /** The nomination eliminated after this round; null in the last. */
  readonly out: number | null;
  /** Whether it was eliminated only because it was nominated last among those with the fewest. */
  readonly isByOrder: boolean;
  /** Ballots without a remaining nomination. */
  readonly exhausted: number;
}

/** The result of a vote. */
export interface RunOff {
  readonly rounds: readonly Round[];
  /** Empty if nobody voted, several if there is a tie. */
  readonly winners: readonly number[];
}

/** A vote on the next work: nominations first, then ranked ballots, hidden until it closes. */
export interface Vote {
  readonly id: VoteId;
  readonly groupId: GroupId;
  readonly status: 'nominating' | 'voting' | 'closed' | 'cancelled';
  readonly openedAt: Date;
  /** How long ballots are accepted. */
  readonly days: number;
  /** When voting closes or closed; null before it opens. */
  readonly closesAt: Date | null;
  readonly nominations: readonly Nomination[];
  /** Null until it is closed. */
  readonly result: RunOff | null;
}
