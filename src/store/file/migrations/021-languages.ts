import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The language of each work; works from before get theirs when they are indexed. */
export const languages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('corpus_entries')
      .addColumn('language', 'text', (column) => column.notNull().defaultTo('und'))
      .execute();
  },
};
