import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Questions for discussion, with their voices, themes and log. */
export const discussion: Migration = {
  async up(db: Kysely<unknown>) {
    await createQuestions(db);
    await createThemes(db);
    await createVoices(db);
    await createSteps(db);
  },
};

async function createQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('discussion_questions')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
    .addColumn('from_question', 'text', (column) => column.unique())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('attribution', 'text', (column) =>
      column.notNull().check(sql`attribution in ('named', 'hosts')`),
    )
    .addColumn('work_id', 'text')
    .addColumn('start_offset', 'integer')
    .addColumn('end_offset', 'integer')
    .addColumn('status', 'text', (column) =>
      column.notNull().check(sql`status in ('open', 'taken', 'parked', 'answered', 'merged', 'withdrawn')`),
    )
    .addColumn('reason', 'text')
    .addColumn('merged_into', 'text')
    .addColumn('theme_id', 'text', (column) => column.references('themes.id').onDelete('set null'))
    .execute();
  for (const [name, columns] of [
    ['by_group', ['group_id', 'status', 'asked_at']],
    ['by_member', ['member_id', 'group_id', 'asked_at']],
    ['by_target', ['merged_into']],
    ['by_theme', ['theme_id']],
  ] as const)
    await db.schema
      .createIndex(`discussion_questions_${name}`)
      .on('discussion_questions')
      .columns([...columns])
      .execute();
}

async function createThemes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('themes')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('exemplar', 'text', (column) =>
      column.notNull().references('discussion_questions.id').onDelete('cascade'),
    )
    .execute();
  await db.schema.createIndex('themes_by_group').on('themes').column('group_id').execute();
  await db.schema.createIndex('themes_by_exemplar').on('themes').column('exemplar').execute();
}

async function createVoices(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('voices')
    .addColumn('question_id', 'text', (column) =>
      column.notNull().references('discussion_questions.id').onDelete('cascade'),
    )
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('via', 'text', (column) => column.references('discussion_questions.id').onDelete('set null'))
    .addPrimaryKeyConstraint('voices_once', ['question_id', 'member_id'])
    .execute();
  await db.schema.createIndex('voices_by_member').on('voices').column('member_id').execute();
  await db.schema.createIndex('voices_by_via').on('voices').column('via').execute();
}

async function createSteps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('question_steps')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('question_id', 'text', (column) =>
      column.notNull().references('discussion_questions.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'text', (column) => column.notNull())
    .addColumn('taken_by', 'text')
    .addColumn('reason', 'text')
    .execute();
  await db.schema
    .createIndex('question_steps_by_question')
    .on('question_steps')
    .columns(['question_id', 'number'])
    .execute();
  await db.schema.createIndex('question_steps_by_member').on('question_steps').column('taken_by').execute();
}
