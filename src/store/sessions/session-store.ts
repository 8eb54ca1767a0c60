import type { Kysely } from 'kysely';

import type { Session, SessionId } from '../../corpus/session.ts';
import type { StoreParts } from '../store-parts.ts';
import type { Tables } from '../tables/tables.ts';
import { deleteRows, findRow, freeId, insertRows, updateRows } from '../tables/rows.ts';
import { changeItem, leaveOut, note, type NewSessionItem, type SessionItemChange } from './session-items.ts';
import { findCurrent, listEnded, readSession } from './session-reading.ts';
import type { GroupId } from '../../corpus/corpus.ts';

/** A new session. */
export type NewSession = Pick<Session, 'groupId' | 'channelId' | 'startedAt' | 'order' | 'turnSeconds'> & {
  readonly startedBy: string;
  readonly interactionId: string;
};

/** The author of the introduction to a session's digest: not shown, and erased with the member. */
interface DigestAuthor {
  readonly digestWordsBy: string | null;
}

/** Live discussions. */
export interface SessionStore {
  /** Starts a session; null if the channel has another that is not over. Each interaction starts one. */
  start(session: NewSession): Promise<Session | null>;
  find(id: SessionId): Promise<Session | null>;
  /** A channel's session that is not over, or null. */
  current(groupId: GroupId, channelId: string): Promise<Session | null>;
  /** A group's sessions that are over, latest first. */
  ended(groupId: GroupId, limit: number): Promise<readonly Session[]>;
  /** Changes a session in one transaction; if `decide` throws, nothing changes. Null if it is gone. */
  change(
    id: SessionId,
    decide: (
      session: Session,
    ) => Partial<
      Pick<Session, 'status' | 'endedAt' | 'hands' | 'turns' | 'boardId' | 'digestWords'> & DigestAuthor
    >,
  ): Promise<Session | null>;
  /** Adds an item, once per interaction. Returns its number. */
  note(id: SessionId, item: NewSessionItem): Promise<number>;
  changeItem(number: number, change: SessionItemChange): Promise<void>;
  /** Hides exactly these items of a session from its digest. */
  leaveOut(id: SessionId, numbers: readonly number[]): Promise<void>;
}

/** Stores live discussions in the tables. */
export function createSessionStore({ db, createId, afterErasure }: StoreParts): SessionStore {
  return {
    start: (session) => db.transaction().execute((transaction) => start(transaction, session, createId)),
    find: (id) => readSession(db, id),
    current: (groupId, channelId) => findCurrent(db, groupId, channelId),
    ended: (groupId, limit) => listEnded(db, groupId, limit),
    async change(id, decide) {
      const changed = await db.transaction().execute((transaction) => change(transaction, id, decide));
      if (changed?.status === 'ended') await afterErasure();
      return changed;
    },
    note: (id, item) => db.transaction().execute((transaction) => note(transaction, id, item)),
    changeItem: (number, changed) => changeItem(db, number, changed),
    leaveOut: (id, numbers) => db.transaction().execute((transaction) => leaveOut(transaction, id, numbers)),
  };
}

const NEW = {
  status: 'running',
  boardId: null,
  endedAt: null,
  digestWords: null,
  digestWordsBy: null,
} as const;

async function start(
  db: Kysely<Tables>,
  session: NewSession,
  createId: () => SessionId,
): Promise<Session | null> {
  const delivered = await findRow(db, 'sessions', { interactionId: session.interactionId });
  if (delivered) return readSession(db, delivered.id);
  if (await findCurrent(db, session.groupId, session.channelId)) return null;
  const id = await freeId(db, 'sessions', createId);
  await insertRows(db, 'sessions', { ...session, ...NEW, id });
  return readSession(db, id);
}

async function change(
  db: Kysely<Tables>,
  id: SessionId,
  decide: Parameters<SessionStore['change']>[1],
): Promise<Session | null> {
  const session = await readSession(db, id);
  if (session === null) return null;
  const { hands, turns, ...columns } = decide(session);
  if (Object.keys(columns).length > 0) await updateRows(db, 'sessions', { id }, columns);
  if (hands) {
    await deleteRows(db, 'session_hands', { sessionId: id });
    await insertRows(db, 'session_hands', ...hands.map((hand) => ({ sessionId: id, ...hand })));
  }
  if (turns) {
    await deleteRows(db, 'session_turns', { sessionId: id });
    await insertRows(db, 'session_turns', ...turns.map((turn) => ({ sessionId: id, ...turn })));
  }
  return readSession(db, id);
}
