import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How far groups and members have read. */
export const readingLines: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('group_lines')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('work_id', 'text', (column) => column.notNull())
      .addColumn('line', 'integer', (column) => column.notNull().check(sql`line >= 0`))
      .addColumn('moved_by', 'text')
      .addColumn('set_back_at', 'text')
      .addPrimaryKeyConstraint('group_lines_once', ['group_id', 'work_id'])
      .execute();
    await db.schema.createIndex('group_lines_by_work').on('group_lines').column('work_id').execute();
    await db.schema
      .createTable('member_lines')
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('work_id', 'text', (column) => column.notNull())
      .addColumn('line', 'integer', (column) => column.check(sql`line >= 0`))
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('member_lines_once', ['member_id', 'group_id', 'work_id'])
      .execute();
  },
};
