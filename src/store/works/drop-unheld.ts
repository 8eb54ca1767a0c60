import type { Kysely } from 'kysely';
import type { Tables } from '../tables/tables.ts';

/** Deletes the texts that no corpus holds, and that no text that takes another's place needs. */
export async function dropUnheld(db: Kysely<Tables>): Promise<void> {
  const held = db
    .selectFrom('corpus_entries')
    .select('work_id as id')
    .union(db.selectFrom('reimports').select('from_work as id'))
    .union(db.selectFrom('reimports').select('to_work as id'));
  await db.deleteFrom('works').where('id', 'not in', held).execute();
}
