import type { GroupId } from './corpus.ts';
import type { Citation } from './quotation.ts';

/** Short id of a session, unique in the store, fit for a button's custom_id. */
export type SessionId = string;

/** Whose hand comes first: whoever raised it first, or whoever has had fewer turns. */
export type SessionOrder = 'first-come' | 'new-voices';

/** Somebody who waits to speak; each member once. */
export interface Hand {
  readonly memberId: string;
  /** Counts up within a session by the time of raising. */
  readonly number: number;
  readonly kind: 'hand' | 'reply';
  /** Number of the turn that was running when it was raised; 0 before the first. */
  readonly duringTurn: number;
}

/** A member's turn to speak; the one without an end is running, or stands still while the session is paused. */
export interface Turn {
  /** Counts up within a session, from 1. */
  readonly number: number;
  readonly memberId: string;
  /** Whether it came before the hands, as a reply to the turn before. */
  readonly isReply: boolean;
  /** What began it: the same interaction begins one turn. */
  readonly interactionId: string;
  /** Milliseconds up to the last pause. */
  readonly spentMs: number;
  /** Since when it runs; null while it stands still, and when it is over. */
  readonly runningSince: Date | null;
  readonly isOver: boolean;
}

/** Something that a session brought up, for its digest. */
export type SessionItem = {
  /** Counts up in the store. */
  readonly number: number;
  /** Link to the message that it stands in, or that it was discussed under. */
  readonly messageUrl: string | null;
  /** Whether the host leaves it out of the digest. */
  readonly isLeftOut: boolean;
} & SessionMatter;

/** What an item is about. */
export type SessionMatter =
  | { readonly kind: 'question'; readonly questionId: string; readonly isAnswered: boolean }
  | { readonly kind: 'passage'; readonly citation: Citation }
  | { readonly kind: 'point'; readonly text: string };

/** A live discussion in a thread or channel. */
export interface Session {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly channelId: string;
  /** The message that is its board; null until it is posted. */
  readonly boardId: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly status: 'running' | 'paused' | 'ended';
  readonly order: SessionOrder;
  /** How long a turn is meant to be; null: as long as it takes. */
  readonly turnSeconds: number | null;
  readonly hands: readonly Hand[];
  /** Empty once the session is over: who spoke how much is kept no longer than that. */
  readonly turns: readonly Turn[];
  /** In the order in which they came up. */
  readonly items: readonly SessionItem[];
  /** What the host writes above the digest. */
  readonly digestWords: string | null;
}
