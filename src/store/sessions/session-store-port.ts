import type { GroupId } from '../../corpus/corpus.ts';
import type { Session, SessionId, SessionMatter } from '../../corpus/session.ts';

/** A session to be started. */
export type NewSession = Pick<Session, 'groupId' | 'channelId' | 'startedAt' | 'order' | 'turnSeconds'> & {
  readonly startedBy: string;
  readonly interactionId: string;
};

/** Something to be noted in a session. */
export interface NewSessionItem {
  readonly matter: SessionMatter;
  readonly interactionId: string;
  readonly notedBy: string;
  /** Who wrote the message that it is; null if it is no message. */
  readonly writtenBy: string | null;
  readonly messageUrl: string | null;
}

/** What may change of an item. */
export interface SessionItemChange {
  readonly messageUrl?: string;
  readonly isAnswered?: boolean;
}

/** Who wrote the words above a session's digest: it is not shown, and they go with the member. */
export interface DigestAuthor {
  readonly digestWordsBy: string | null;
}

/** Live discussions. */
export interface SessionStore {
  /** Starts a session; null while the channel has another that is not over. The same interaction starts one. */
  start(session: NewSession): Promise<Session | null>;
  find(id: SessionId): Promise<Session | null>;
  /** The session of a channel that is not over, or null. */
  current(groupId: GroupId, channelId: string): Promise<Session | null>;
  /** A group's sessions that are over, the last first. */
  ended(groupId: GroupId, limit: number): Promise<readonly Session[]>;
  /** Changes a session in one transaction; what `decide` throws changes nothing. Null if it is gone. */
  change(
    id: SessionId,
    decide: (
      session: Session,
    ) => Partial<
      Pick<Session, 'status' | 'endedAt' | 'hands' | 'turns' | 'boardId' | 'digestWords'> & DigestAuthor
    >,
  ): Promise<Session | null>;
  /** Notes something; the same interaction notes it once. Returns the item's number. */
  note(id: SessionId, item: NewSessionItem): Promise<number>;
  changeItem(number: number, change: SessionItemChange): Promise<void>;
  /** Leaves these items of a session out of its digest, and no others. */
  leaveOut(id: SessionId, numbers: readonly number[]): Promise<void>;
}
