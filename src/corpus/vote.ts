import type { GroupId } from './corpus.ts';

/** Short id of a vote, unique in the store, fit for a button's custom_id. */
export type VoteId = string;

/** What somebody would like the group to read next. */
export interface Nomination {
  /** Counts up within a vote, from 1; a number that was taken back is not given again. */
  readonly number: number;
  /** As the member wrote it: a title, and who wrote the work. */
  readonly title: string;
  /** Who nominated it; null once they are erased. */
  readonly memberId: string | null;
}

/** One round of a run-off. */
export interface Round {
  /** First choices among those still in, by nomination, in the order of nomination. */
  readonly counts: readonly { readonly nomination: number; readonly ballots: number }[];
  /** Which nomination is out after this round; null in the last. */
  readonly out: number | null;
  /** Whether it went out for no better reason than that it was nominated last of those with the fewest. */
  readonly isByOrder: boolean;
  /** Ballots that name nobody who is still in. */
  readonly exhausted: number;
}

/** How a vote came out. */
export interface RunOff {
  readonly rounds: readonly Round[];
  /** None if nobody voted, several if they could not be parted. */
  readonly winners: readonly number[];
}

/** A vote on the next work: nominations first, then ranked ballots, hidden until it closes. */
export interface Vote {
  readonly id: VoteId;
  readonly groupId: GroupId;
  readonly status: 'nominating' | 'voting' | 'closed' | 'cancelled';
  readonly openedAt: Date;
  /** How long ballots are taken. */
  readonly days: number;
  /** Until when ballots are or were taken; null before. */
  readonly closesAt: Date | null;
  readonly nominations: readonly Nomination[];
  /** Null before it is closed. */
  readonly result: RunOff | null;
}
