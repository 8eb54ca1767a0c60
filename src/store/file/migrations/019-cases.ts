import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The message that a report is about, as it was then; what is kept of one while its reporter is still writing; and what
 * stands in the place of its author once they are erased, with the salt of each group that it is made with. And whom a
 * planned post is for, where that is one member.
 */
export const cases: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('planned_posts').addColumn('member_id', 'text').execute();
    for (const column of ['evidence', 'message_at', 'about_mark', 'about_erased_at'])
      await db.schema.alterTable('moderation_entries').addColumn(column, 'text').execute();
    await db.schema
      .createTable('pending_reports')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
      .addColumn('begun_at', 'text', (column) => column.notNull())
      .addColumn('about_member_id', 'text')
      .addColumn('about_mark', 'text')
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('message_id', 'text', (column) => column.notNull())
      .addColumn('message_at', 'text', (column) => column.notNull())
      .addColumn('evidence', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('case_salts')
      .addColumn('group_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('salt', 'text')
      .execute();
  },
};
