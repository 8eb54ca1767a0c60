import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The label of the note that a cited or saved sentence is in. */
export const notesOfCitations: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of ['citations', 'saved_quotes', 'session_passages'])
      await db.schema.alterTable(table).addColumn('note_label', 'text').execute();
  },
};
