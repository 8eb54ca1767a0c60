import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import type { Tables } from '../tables/tables.ts';
import { ALL_TABLES, hasGroup } from '../tables/schema-facts.ts';

const GATE = 'group_erasures';

/**
 * Erases all that is held of a group; to be run within one transaction. Every table with a column `group_id` is
 * emptied of the group; what hangs on such rows goes with them, by its foreign key. A table that refuses deletions
 * lets through those of a group that stands in `group_erasures`, and of no other. A work goes with its last group.
 */
export async function eraseGroup(db: Kysely<Tables>, groupId: GroupId): Promise<void> {
  if (groupId === OPERATOR_GROUP) throw new Error('The operator’s works belong to no group.');
  await sql`pragma defer_foreign_keys = on`.execute(db);
  await db.insertInto(GATE).values({ group_id: groupId }).execute();
  for (const { name } of ALL_TABLES.filter(hasGroup)) {
    if (name !== GATE) await sql`delete from ${sql.table(name)} where group_id = ${groupId}`.execute(db);
  }
  const held = db.selectFrom('corpus_entries').select('work_id');
  await db.deleteFrom('works').where('id', 'not in', held).execute();
  await db.deleteFrom(GATE).where('group_id', '=', groupId).execute();
}
