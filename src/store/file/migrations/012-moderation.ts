import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The moderators' log, temporary slow mode, the group's reasons and the moderators' channel. */
export const moderation: Migration = {
  async up(db: Kysely<unknown>) {
    await createEntries(db);
    await db.schema
      .createTable('cools')
      .addColumn('channel_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('former', 'integer', (column) => column.notNull())
      .addColumn('seconds', 'integer', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('entry_id', 'text', (column) => column.notNull())
      .addColumn('line_id', 'text')
      .execute();
    await db.schema.alterTable('group_settings').addColumn('reasons', 'text').execute();
    await db.schema.alterTable('group_settings').addColumn('moderators_channel', 'text').execute();
  },
};

async function createEntries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('moderation_entries')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) =>
      column
        .notNull()
        .check(sql`kind in ('note', 'cool', 'cool-end', 'aside', 'report', 'taken', 'settled')`),
    )
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text')
    .addColumn('about_member_id', 'text')
    .addColumn('channel_id', 'text')
    .addColumn('message_id', 'text')
    .addColumn('topic', 'text')
    .addColumn('reason', 'text')
    .addColumn('words', 'text')
    .addColumn('seconds', 'integer')
    .addColumn('until', 'text')
    .addColumn('outcome', 'text')
    .addColumn('refers_to', 'text', (column) =>
      column.references('moderation_entries.id').onDelete('cascade'),
    )
    .addColumn('interaction_id', 'text', (column) => column.unique())
    .execute();
  await db.schema
    .createIndex('moderation_entries_by_group')
    .on('moderation_entries')
    .columns(['group_id', 'number'])
    .execute();
  await db.schema
    .createIndex('moderation_entries_by_report')
    .on('moderation_entries')
    .columns(['refers_to'])
    .execute();
}
