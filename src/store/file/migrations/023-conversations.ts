import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Which conversation a question is part of, how it was read with the earlier ones, and whether others saw it. A reading
 * has words of earlier questions: when one of a conversation is withdrawn, deleted, or loses its asker, all go.
 */
export const conversations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('questions').addColumn('thread', 'text').execute();
    await db.schema.alterTable('questions').addColumn('reading', 'text').execute();
    await db.schema
      .alterTable('questions')
      .addColumn('is_public', 'integer', (column) =>
        column
          .notNull()
          .defaultTo(0)
          .check(sql`is_public in (0, 1)`),
      )
      .execute();
    await db.schema.createIndex('questions_by_thread').on('questions').column('thread').execute();
    const forget = sql`
      begin update questions set reading = null
      where thread = coalesce(old.thread, old.id) and reading is not null; end`;
    await sql`create trigger questions_deleted after delete on questions ${forget}`.execute(db);
    await sql`
      create trigger questions_withdrawn after update of status on questions
      when new.status = 'withdrawn' ${forget}`.execute(db);
    await sql`
      create trigger questions_without_asker after update of member_id on questions
      when new.member_id is null ${forget}`.execute(db);
  },
};
