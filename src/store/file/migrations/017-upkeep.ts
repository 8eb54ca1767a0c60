import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The store's state of its own file, in one row, and when groups without the bot were last active. An older file may
 * contain erased data: it counts as not clean.
 */
export const upkeep: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('upkeep')
      .addColumn('id', 'integer', (column) =>
        column
          .primaryKey()
          .notNull()
          .check(sql`id = 1`),
      )
      .addColumn('erasures', 'integer', (column) => column.notNull())
      .addColumn('cleaned', 'integer', (column) => column.notNull())
      .addColumn('removals', 'integer', (column) => column.notNull())
      .addColumn('index_cleaned', 'integer', (column) => column.notNull())
      .addColumn('alive_at', 'text')
      .execute();
    await sql`insert into upkeep values (1, 1, 0, 1, 0, null)`.execute(db);
    await db.schema.alterTable('group_departures').addColumn('used_at', 'text').execute();
  },
};
