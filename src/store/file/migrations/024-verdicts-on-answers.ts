import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How sure an answer is, in how many sides it is divided, whose words it quotes, and what members think of it. */
export const verdictsOnAnswers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('questions').addColumn('doubt', 'text').execute();
    await db.schema.alterTable('questions').addColumn('sides', 'integer').execute();
    await db.schema.alterTable('citations').addColumn('voice', 'text').execute();
    await db.schema
      .createTable('feedback')
      .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('question_number', 'integer', (column) =>
        column.notNull().references('questions.number').onDelete('cascade'),
      )
      .addColumn('salt', 'text')
      .addColumn('voter', 'text')
      .addColumn('is_right', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('feedback_by_question').on('feedback').column('question_number').execute();
  },
};
