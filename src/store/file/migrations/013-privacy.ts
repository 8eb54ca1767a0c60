import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Questions that may be stored without their asker, the author of a digest's introduction, and departures of members
 * and of the bot.
 */
export const privacy: Migration = {
  async up(db: Kysely<unknown>) {
    await forgetAskers(db, 'questions', ['asked_at', 'number']);
    await forgetAskers(db, 'discussion_questions', ['group_id', 'asked_at']);
    await db.schema
      .alterTable('group_settings')
      .addColumn('keep_questions', 'integer', (column) =>
        column
          .notNull()
          .defaultTo(0)
          .check(sql`keep_questions in (0, 1)`),
      )
      .execute();
    await db.schema.alterTable('sessions').addColumn('digest_words_by', 'text').execute();
    await createDepartures(db);
  },
};

/**
 * Makes the column nullable by replacing it. The table is not recreated, since rows that depend on its rows would be
 * deleted with them.
 */
async function forgetAskers(db: Kysely<unknown>, table: string, more: readonly string[]): Promise<void> {
  const altered = () => db.schema.alterTable(table);
  await altered().addColumn('asker', 'text').execute();
  await sql`update ${sql.table(table)} set asker = member_id`.execute(db);
  await db.schema.dropIndex(`${table}_by_member`).execute();
  await altered().dropColumn('member_id').execute();
  await altered().renameColumn('asker', 'member_id').execute();
  await db.schema
    .createIndex(`${table}_by_member`)
    .on(table)
    .columns(['member_id', ...more])
    .execute();
}

async function createDepartures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('group_departures')
    .addColumn('group_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('left_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('member_departures')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('left_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('member_departures_once', ['group_id', 'member_id'])
    .execute();
  await db.schema
    .createTable('group_erasures')
    .addColumn('group_id', 'text', (column) => column.primaryKey().notNull())
    .execute();
}
