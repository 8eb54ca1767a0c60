import type { Kysely } from 'kysely';

import type { SessionId, SessionMatter } from '../../corpus/session.ts';
import { toCitationColumns } from '../questions/citation-row.ts';
import { toBit } from '../tables/column.ts';
import { toColumns, toRow } from '../tables/read-row.ts';
import { sessionItems } from '../tables/sessions.ts';
import type { Tables } from '../tables/tables.ts';

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

/** Notes something in a session; the same interaction notes it once. Returns the item's number. */
export async function note(db: Kysely<Tables>, id: SessionId, item: NewSessionItem): Promise<number> {
  const { matter, interactionId } = item;
  const delivered = await db
    .selectFrom('session_items')
    .select('number')
    .where('interaction_id', '=', interactionId)
    .executeTakeFirst();
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

/** Changes an item; nothing if it is gone. */
export async function changeItem(
  db: Kysely<Tables>,
  number: number,
  change: SessionItemChange,
): Promise<void> {
  await db
    .updateTable('session_items')
    .set(toColumns(sessionItems, change))
    .where('number', '=', number)
    .execute();
}

/** Leaves these items of a session out of its digest, and no others. */
export async function leaveOut(db: Kysely<Tables>, id: SessionId, numbers: readonly number[]): Promise<void> {
  await db
    .updateTable('session_items')
    .set({ is_left_out: toBit(false) })
    .where('session_id', '=', id)
    .execute();
  await db
    .updateTable('session_items')
    .set({ is_left_out: toBit(true) })
    .where('session_id', '=', id)
    .where('number', 'in', numbers)
    .execute();
}
