import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Texts that take another's place, and the rows as they were before. */
export const reimports: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('reimports')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('from_work', 'text', (column) => column.notNull())
      .addColumn('to_work', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('drafted_at', 'text', (column) => column.notNull())
      .addColumn('entry', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('reimported_rows')
      .addColumn('reimport_id', 'text', (column) =>
        column.notNull().references('reimports.id').onDelete('cascade'),
      )
      .addColumn('table_name', 'text', (column) => column.notNull())
      .addColumn('row_key', 'text', (column) => column.notNull())
      .addColumn('former', 'text', (column) => column.notNull())
      .addColumn('written', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('reimported_rows_once', ['table_name', 'row_key', 'reimport_id'])
      .execute();
    await db.schema
      .createIndex('reimported_rows_by_reimport')
      .on('reimported_rows')
      .column('reimport_id')
      .execute();
  },
};
