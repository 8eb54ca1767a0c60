import type { Kysely } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import type { Session, SessionId, SessionItem } from '../../corpus/session.ts';
import { readRow } from '../tables/read-row.ts';
import { sessionHands, sessions, sessionTurns } from '../tables/sessions.ts';
import type { Tables } from '../tables/tables.ts';
import { fromItemRow } from './session-row.ts';

/** A session with all its data, or null. */
export async function readSession(db: Kysely<Tables>, id: SessionId): Promise<Session | null> {
  const row = await db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const hands = await db
    .selectFrom('session_hands')
    .selectAll()
    .where('session_id', '=', id)
    .orderBy('number')
    .execute();
  const turns = await db
    .selectFrom('session_turns')
    .selectAll()
    .where('session_id', '=', id)
    .orderBy('number')
    .execute();
  return {
    ...readRow(sessions, row, ['startedBy', 'interactionId', 'digestWordsBy']),
    hands: hands.map((hand) => readRow(sessionHands, hand, ['sessionId'])),
    turns: turns.map((turn) => readRow(sessionTurns, turn, ['sessionId'])),
    items: await readItems(db, id),
  };
}

/** A channel's session that is not over, or null. */
export async function findCurrent(
  db: Kysely<Tables>,
  groupId: GroupId,
  channelId: string,
): Promise<Session | null> {
  const row = await db
    .selectFrom('sessions')
    .select('id')
    .where('group_id', '=', groupId)
    .where('channel_id', '=', channelId)
    .where('status', '!=', 'ended')
    .executeTakeFirst();
  return row ? readSession(db, row.id) : null;
}

/** A group's sessions that are over, latest first. */
export async function listEnded(
  db: Kysely<Tables>,
  groupId: GroupId,
  limit: number,
): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .select('id')
    .where('group_id', '=', groupId)
    .where('status', '=', 'ended')
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute();
  const found: Session[] = [];
  for (const { id } of rows) {
    const session = await readSession(db, id);
    if (session) found.push(session);
  }
  return found;
}

async function readItems(db: Kysely<Tables>, id: SessionId): Promise<readonly SessionItem[]> {
  const items = await db
    .selectFrom('session_items')
    .selectAll()
    .where('session_id', '=', id)
    .orderBy('number')
    .execute();
  const passages = await db
    .selectFrom('session_passages')
    .innerJoin('session_items', 'session_items.number', 'session_passages.item_number')
    .selectAll('session_passages')
    .where('session_id', '=', id)
    .execute();
  const byItem = new Map(passages.map((passage) => [passage.item_number, passage]));
  return items.map((row) => fromItemRow(row, byItem.get(row.number)));
}
