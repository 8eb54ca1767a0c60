import type { Kysely } from 'kysely';

import type { SessionId, SessionMatter } from '../../corpus/session.ts';
import { toCitationColumns } from '../questions/citation-row.ts';
import { toBit } from '../tables/column.ts';
import { toRow } from '../tables/read-row.ts';
import { findRow, updateRows } from '../tables/rows.ts';
import { sessionItems } from '../tables/sessions.ts';
import type { Tables } from '../tables/tables.ts';

/** A new item of a session. */
export interface NewSessionItem {
  readonly matter: SessionMatter;
  readonly interactionId: string;
  readonly notedBy: string;
  /** The author of the message that was noted; null if it is not a message. */
  readonly writtenBy: string | null;
  readonly messageUrl: string | null;
}

/** Changes to an item. */
export interface SessionItemChange {
  readonly messageUrl?: string;
  readonly isAnswered?: boolean;
}

/** Adds an item to a session, once per interaction. Returns its number. */
export async function note(db: Kysely<Tables>, id: SessionId, item: NewSessionItem): Promise<number> {
  const { matter, interactionId } = item;
  const delivered = await findRow(db, 'session_items', { interactionId });
  if (delivered) return delivered.number;
  const { number } = await db
    .insertInto('session_items')
    .values(
      toRow(sessionItems, {
        ...item,
        sessionId: id,
        kind: matter.kind,
        memberId: item.writtenBy,
        questionId: matter.kind === 'question' ? matter.questionId : null,
        text: matter.kind === 'point' ? matter.text : null,
        isAnswered: matter.kind === 'question' && matter.isAnswered,
        isLeftOut: false,
      }),
    )
    .returning('number')
    .executeTakeFirstOrThrow();
  if (matter.kind === 'passage') {
    const columns = toCitationColumns(matter.citation);
    await db
      .insertInto('session_passages')
      .values({ item_number: number, ...columns })
      .execute();
  }
  return number;
}

/** Changes an item; does nothing if it is gone. */
export async function changeItem(
  db: Kysely<Tables>,
  number: number,
  change: SessionItemChange,
): Promise<void> {
  await updateRows(db, 'session_items', { number }, change);
}

/** Hides exactly these items of a session from its digest. */
export async function leaveOut(db: Kysely<Tables>, id: SessionId, numbers: readonly number[]): Promise<void> {
  await updateRows(db, 'session_items', { sessionId: id }, { isLeftOut: false });
  await db
    .updateTable('session_items')
    .set({ is_left_out: toBit(true) })
    .where('session_id', '=', id)
    .where('number', 'in', numbers)
    .execute();
}
