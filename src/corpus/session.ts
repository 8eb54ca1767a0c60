import type { GroupId } from './corpus.ts';
import type { Citation } from './quotation.ts';

/** Short id of a session, unique in the store, fit for a button's custom_id. */
export type SessionId = string;

/** The order of hands: first raised, or fewest turns. */
export type SessionOrder = 'first-come' | 'new-voices';

/** A member waiting to speak; each member once. */
export interface Hand {
  readonly memberId: string;
  /** Increasing within a session, by the time of raising. */
  readonly number: number;
  readonly kind: 'hand' | 'reply';
  /** Number of the turn in progress when it was raised; 0 before the first. */
  readonly duringTurn: number;
}

/** A member's turn to speak; the one without an end is in progress, or paused with the session. */
export interface Turn {
  /** Increasing within a session, from 1. */
  readonly number: number;
  readonly memberId: string;
  /** Whether it went ahead of the hands, as a reply to the turn before. */
  readonly isReply: boolean;
  /** The interaction that started it; each starts one turn. */
  readonly interactionId: string;
  /** Milliseconds until the last pause. */
  readonly spentMs: number;
  /** When it was last started; null while it is paused, and after its end. */
  readonly runningSince: Date | null;
  readonly isOver: boolean;
}

/** An item for the digest of a session. */
export type SessionItem = {
  /** Increasing in the store. */
  readonly number: number;
  /** Link to the message with it, or under which it was discussed. */
  readonly messageUrl: string | null;
  /** Whether the host excludes it from the digest. */
  readonly isLeftOut: boolean;
} & SessionMatter;

/** The content of an item. */
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
  /** The intended length of a turn; null: no limit. */
  readonly turnSeconds: number | null;
  readonly hands: readonly Hand[];
  /** Empty after the session: who spoke how much is not stored longer than that. */
  readonly turns: readonly Turn[];
  /** In chronological order. */
  readonly items: readonly SessionItem[];
  /** The host's text above the digest. */
  readonly digestWords: string | null;
}
