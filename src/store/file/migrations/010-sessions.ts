import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Live discussions: their hands, turns and notes. */
export const sessions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sessions')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('board_id', 'text')
      .addColumn('started_by', 'text')
      .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addColumn('ended_at', 'text')
      .addColumn('status', 'text', (column) =>
        column.notNull().check(sql`status in ('running', 'paused', 'ended')`),
      )
      .addColumn('turn_order', 'text', (column) =>
        column.notNull().check(sql`turn_order in ('first-come', 'new-voices')`),
      )
      .addColumn('turn_seconds', 'integer')
      .addColumn('digest_words', 'text')
      .execute();
    await db.schema
      .createIndex('sessions_by_group')
      .on('sessions')
      .columns(['group_id', 'started_at'])
      .execute();
    await db.schema
      .createIndex('one_session_a_channel')
      .unique()
      .on('sessions')
      .columns(['group_id', 'channel_id'])
      .where(sql.ref('status'), '!=', sql.lit('ended'))
      .execute();
    await createParticipation(db);
    await createItems(db);
  },
};

async function createParticipation(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('session_hands')
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('sessions.id').onDelete('cascade'),
    )
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('hand', 'reply')`))
    .addColumn('during_turn', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_hands_once', ['session_id', 'member_id'])
    .execute();
  await db.schema
    .createTable('session_turns')
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('sessions.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('is_reply', 'integer', (column) => column.notNull())
    .addColumn('interaction_id', 'text', (column) => column.notNull())
    .addColumn('spent_ms', 'integer', (column) => column.notNull())
    .addColumn('running_since', 'text')
    .addColumn('is_over', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_turns_once', ['session_id', 'number'])
    .execute();
}

async function createItems(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('session_items')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement().notNull())
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('sessions.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in ('question', 'passage', 'point')`),
    )
    .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
    .addColumn('noted_by', 'text')
    .addColumn('member_id', 'text')
    .addColumn('message_url', 'text')
    .addColumn('question_id', 'text')
    .addColumn('text', 'text')
    .addColumn('is_answered', 'integer', (column) => column.notNull())
    .addColumn('is_left_out', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('session_items_by_session')
    .on('session_items')
    .columns(['session_id'])
    .execute();
  await db.schema
    .createTable('session_passages')
    .addColumn('item_number', 'integer', (column) =>
      column.primaryKey().notNull().references('session_items.number').onDelete('cascade'),
    )
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
    .addColumn('page_label', 'text')
    .addColumn('page_index', 'integer')
    .addColumn('url', 'text')
    .addColumn('matches', 'text', (column) => column.notNull())
    .execute();
}
