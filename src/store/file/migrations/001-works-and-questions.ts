import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Works, the groups' corpora, the log of questions and the citations of its answers. */
export const worksAndQuestions: Migration = {
  async up(db: Kysely<unknown>) {
    await createWorks(db);
    await createCorpusEntries(db);
    await createQuestions(db);
    await createCitations(db);
  },
};

async function createWorks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('works')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('layout', 'text', (column) => column.notNull())
    .execute();
}

async function createCorpusEntries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('corpus_entries')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('work_id', 'text', (column) => column.notNull().references('works.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('edition', 'text')
    .addColumn('licence', 'text')
    .addColumn('source_url', 'text')
    .addColumn('characters', 'integer', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .addColumn('sections', 'integer', (column) => column.notNull())
    .addColumn('paragraphs', 'integer', (column) => column.notNull())
    .addColumn('sentences', 'integer', (column) => column.notNull())
    .addColumn('passages', 'integer', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text')
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('corpus_entries_once', ['group_id', 'work_id'])
    .execute();
  await db.schema.createIndex('corpus_entries_by_work').on('corpus_entries').column('work_id').execute();
}

async function createQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('questions')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('work_id', 'text')
    .addColumn('section', 'integer')
    .addColumn('answered', 'integer', (column) => column.notNull().check(sql`answered in (0, 1)`))
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('status', 'text', (column) => column.notNull().check(sql`status in ('open', 'withdrawn')`))
    .addColumn('edited_at', 'text')
    .execute();
  await db.schema
    .createIndex('questions_by_group')
    .on('questions')
    .columns(['group_id', 'asked_at', 'number'])
    .execute();
  await db.schema
    .createIndex('questions_by_member')
    .on('questions')
    .columns(['member_id', 'asked_at', 'number'])
    .execute();
}

async function createCitations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('citations')
    .addColumn('question_number', 'integer', (column) =>
      column.notNull().references('questions.number').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) =>
      column.notNull().check(sql`role in ('summary', 'quotations', 'closest')`),
    )
    .addColumn('ordinal', 'integer', (column) => column.notNull())
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
    .addPrimaryKeyConstraint('citations_place', ['question_number', 'role', 'ordinal'])
    .execute();
}
