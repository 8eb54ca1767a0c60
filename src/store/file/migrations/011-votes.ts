import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Votes on the next work. */
export const votes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('votes')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('opened_by', 'text')
      .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
      .addColumn('opened_at', 'text', (column) => column.notNull())
      .addColumn('days', 'integer', (column) => column.notNull())
      .addColumn('closes_at', 'text')
      .addColumn('status', 'text', (column) =>
        column.notNull().check(sql`status in ('nominating', 'voting', 'closed', 'cancelled')`),
      )
      .addColumn('result', 'text')
      .execute();
    await db.schema.createIndex('votes_by_group').on('votes').columns(['group_id', 'opened_at']).execute();
    await db.schema
      .createTable('nominations')
      .addColumn('vote_id', 'text', (column) => column.notNull().references('votes.id').onDelete('cascade'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text')
      .addPrimaryKeyConstraint('nominations_once', ['vote_id', 'number'])
      .execute();
    await db.schema
      .createTable('ballots')
      .addColumn('vote_id', 'text', (column) => column.notNull().references('votes.id').onDelete('cascade'))
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('choices', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('ballots_once', ['vote_id', 'member_id'])
      .execute();
  },
};
