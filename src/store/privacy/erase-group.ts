import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import { OPERATOR_GROUP } from '../../corpus/corpus.ts';
import type { Tables } from '../tables/tables.ts';
import { dropUnheld } from '../works/drop-unheld.ts';
import { ALL_TABLES, hasGroup } from '../tables/schema-facts.ts';

const GATE = 'group_erasures';

/**
 * Erases all data of a group; call it within one transaction. The group's rows are deleted from every table with a
 * column `group_id`; foreign keys delete the rows that depend on them. A table that forbids deletions allows only those
 * of a group in `group_erasures`. A work is deleted with its last group.
 */
export async function eraseGroup(db: Kysely<Tables>, groupId: GroupId): Promise<void> {
  if (groupId === OPERATOR_GROUP) throw new Error('The operator’s works do not belong to a group.');
  await sql`pragma defer_foreign_keys = on`.execute(db);
  await db.insertInto(GATE).values({ group_id: groupId }).execute();
  for (const { name } of ALL_TABLES.filter(hasGroup)) {
    if (name !== GATE) await sql`delete from ${sql.table(name)} where group_id = ${groupId}`.execute(db);
  }
  await dropUnheld(db);
  await db.deleteFrom(GATE).where('group_id', '=', groupId).execute();
}
