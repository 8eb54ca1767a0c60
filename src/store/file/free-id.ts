import type { Kysely } from 'kysely';

import type { Tables } from '../tables/tables.ts';

/** Tables whose rows have a short id. */
type Identified =
  | 'questions'
  | 'saved_quotes'
  | 'lookups'
  | 'votes'
  | 'schedules'
  | 'meetings'
  | 'prompts'
  | 'sessions'
  | 'discussion_questions'
  | 'themes'
  | 'moderation_entries'
  | 'pending_reports'
  | 'reimports';

/** An id that no row of a table has yet. `createId` may return the same id twice. Call it in a transaction. */
export async function freeId(db: Kysely<Tables>, table: Identified, createId: () => string): Promise<string> {
  for (;;) {
    const id = createId();
    const taken = await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst();
    if (taken === undefined) return id;
  }
}
