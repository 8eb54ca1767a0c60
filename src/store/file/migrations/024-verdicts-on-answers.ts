import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How sure an answer is, in how many sides it is divided, and whose words it quotes. */
export const verdictsOnAnswers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('questions').addColumn('doubt', 'text').execute();
    await db.schema.alterTable('questions').addColumn('sides', 'integer').execute();
    await db.schema.alterTable('citations').addColumn('voice', 'text').execute();
  },
};
