import type { Kysely, Selectable } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import type { Session, SessionId, SessionItem } from '../../corpus/session.ts';
import { fromCitationColumns } from '../questions/citation-row.ts';
import type { CitationColumns } from '../tables/citation-columns.ts';
import { readRow } from '../tables/read-row.ts';
import { selectRows } from '../tables/rows.ts';
import { sessionHands, sessionItems, sessions, sessionTurns } from '../tables/sessions.ts';
import type { Tables } from '../tables/tables.ts';

/** A session with all its data, or null. */
export async function readSession(db: Kysely<Tables>, id: SessionId): Promise<Session | null> {
  const row = await selectRows(db, 'sessions', { id }).executeTakeFirst();
  if (!row) return null;
  const hands = await selectRows(db, 'session_hands', { sessionId: id }).orderBy('number').execute();
  const turns = await selectRows(db, 'session_turns', { sessionId: id }).orderBy('number').execute();
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
  const ofChannel = selectRows(db, 'sessions', { groupId, channelId });
  const row = await ofChannel.where('status', '!=', 'ended').executeTakeFirst();
  return row ? readSession(db, row.id) : null;
}

/** A group's sessions that are over, latest first. */
export async function listEnded(
  db: Kysely<Tables>,
  groupId: GroupId,
  limit: number,
): Promise<readonly Session[]> {
  const ended = selectRows(db, 'sessions', { groupId, status: 'ended' });
  const rows = await ended.orderBy('started_at', 'desc').limit(limit).execute();
  const found: Session[] = [];
  for (const { id } of rows) {
    const session = await readSession(db, id);
    if (session) found.push(session);
  }
  return found;
}

async function readItems(db: Kysely<Tables>, id: SessionId): Promise<readonly SessionItem[]> {
  const items = await selectRows(db, 'session_items', { sessionId: id }).orderBy('number').execute();
  const passages = await db
    .selectFrom('session_passages')
    .innerJoin('session_items', 'session_items.number', 'session_passages.item_number')
    .selectAll('session_passages')
    .where('session_id', '=', id)
    .execute();
  const byItem = new Map(passages.map((passage) => [passage.item_number, passage]));
  return items.map((row) => fromItemRow(row, byItem.get(row.number)));
}

/** The item of a row; a passage has its citation in a separate row. */
function fromItemRow(
  row: Selectable<Tables['session_items']>,
  passage: CitationColumns | undefined,
): SessionItem {
  const { number, messageUrl, isLeftOut, kind, text, questionId, isAnswered } = readRow(sessionItems, row);
  const item = { number, messageUrl, isLeftOut };
  if (kind === 'point') return { ...item, kind, text: text ?? '' };
  if (kind === 'question') return { ...item, kind, questionId: questionId ?? '', isAnswered };
  if (passage === undefined) throw new Error(`Item ${number} has no passage.`);
  return { ...item, kind, citation: fromCitationColumns(passage) };
}
