import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The reported message as it was at that time; the message stored while its reporter is still writing; the mark that
 * replaces its author after erasure, with each group's salt for it; and the recipient of a planned post that is for
 * only one member.
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
