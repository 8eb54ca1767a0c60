import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Stored look-ups, and the groups' settings. */
export const lookupsAndSettings: Migration = {
  async up(db: Kysely<unknown>) {
    await createLookups(db);
    await createGroupSettings(db);
    await createClosedWorks(db);
  },
};

async function createLookups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('lookups')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addColumn('options', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('lookups_by_age').on('lookups').column('kept_at').execute();
  await db.schema.createIndex('lookups_by_member').on('lookups').column('member_id').execute();
}

async function createGroupSettings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('group_settings')
    .addColumn('group_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('visibility', 'text', (column) =>
      column.notNull().check(sql`visibility in ('private', 'public')`),
    )
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('contributors', 'text', (column) =>
      column.notNull().check(sql`contributors in ('admins', 'hosts', 'members')`),
    )
    .addColumn('strictness', 'text', (column) =>
      column.notNull().check(sql`strictness in ('strict', 'normal', 'lenient')`),
    )
    .execute();
}

async function createClosedWorks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('closed_works')
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('work_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('closed_works_once', ['group_id', 'work_id'])
    .execute();
}
