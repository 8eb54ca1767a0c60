import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The groups' discussion prompts, and their schedules. */
export const prompts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('prompts')
      .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text')
      .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('work_id', 'text')
      .addColumn('key', 'text')
      .addColumn('draft', 'text')
      .addColumn('citations', 'text', (column) => column.notNull())
      .addColumn('question', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('posted_at', 'text')
      .addColumn('slot', 'text')
      .addUniqueConstraint('prompts_once', ['group_id', 'work_id', 'key'])
      .addUniqueConstraint('prompts_of_slots', ['group_id', 'slot'])
      .execute();
    await db.schema
      .createIndex('prompts_by_group')
      .on('prompts')
      .columns(['group_id', 'state', 'position'])
      .execute();
    await db.schema.createIndex('prompts_by_member').on('prompts').column('member_id').execute();
    await db.schema
      .createTable('prompt_schedules')
      .addColumn('group_id', 'text', (column) => column.primaryKey())
      .addColumn('plan', 'text', (column) => column.notNull())
      .addColumn('every_days', 'integer')
      .addColumn('due_at', 'text', (column) => column.notNull())
      .execute();
  },
};
