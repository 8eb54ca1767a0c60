import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The quotations that members save for their groups. */
export const savedQuotes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('saved_quotes')
      .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
      .addColumn('saved_at', 'text', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('tag', 'text')
      .addColumn('tag_key', 'text')
      .addColumn('work_id', 'text', (column) => column.notNull())
      .addColumn('start_offset', 'integer', (column) => column.notNull())
      .addColumn('end_offset', 'integer', (column) => column.notNull())
      .addColumn('exact', 'text', (column) => column.notNull())
      .addColumn('prefix', 'text', (column) => column.notNull())
      .addColumn('suffix', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('author', 'text')
      .addColumn('section_number', 'text')
      .addColumn('section_title', 'text')
      .addColumn('paragraph', 'integer', (column) => column.notNull())
      .addColumn('percent', 'integer', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('matches', 'text', (column) => column.notNull())
      .addUniqueConstraint('saved_quotes_once', [
        'group_id',
        'member_id',
        'work_id',
        'start_offset',
        'end_offset',
      ])
      .execute();
    await db.schema
      .createIndex('saved_quotes_by_group')
      .on('saved_quotes')
      .columns(['group_id', 'saved_at', 'number'])
      .execute();
    await db.schema.createIndex('saved_quotes_by_member').on('saved_quotes').column('member_id').execute();
  },
};
