import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The source page of a cited or saved sentence. */
export const pagesOfCitations: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of ['citations', 'saved_quotes']) {
      await db.schema.alterTable(table).addColumn('page_label', 'text').execute();
      await db.schema.alterTable(table).addColumn('page_index', 'integer').execute();
    }
  },
};
