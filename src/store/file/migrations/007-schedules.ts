import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Meetings on works, and planned posts. */
export const schedules: Migration = {
  async up(db: Kysely<unknown>) {
    await createSchedules(db);
    await createMeetings(db);
    await createPlannedPosts(db);
  },
};

async function createSchedules(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('schedules')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('work_id', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('interaction_id', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) =>
      column.notNull().check(sql`status in ('draft', 'confirmed', 'discarded')`),
    )
    .addColumn('plan', 'text', (column) => column.notNull())
    .execute();
}

async function createMeetings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meetings')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('schedule_id', 'text', (column) => column.notNull().references('schedules.id'))
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('work_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().check(sql`status in ('planned', 'dropped')`))
    .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('cover_member_id', 'text')
    .addColumn('event_id', 'text')
    .addColumn('thread_id', 'text')
    .addCheckConstraint('meetings_have_a_part', sql`end_offset > start_offset`)
    .execute();
  await db.schema
    .createIndex('meetings_by_group')
    .on('meetings')
    .columns(['group_id', 'starts_at'])
    .execute();
  await db.schema.createIndex('meetings_by_schedule').on('meetings').column('schedule_id').execute();
}

async function createPlannedPosts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('planned_posts')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('subject', 'text')
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('useful_until', 'text', (column) => column.notNull())
    .addColumn('heeds_quiet_hours', 'integer', (column) =>
      column.notNull().check(sql`heeds_quiet_hours in (0, 1)`),
    )
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('planned', 'claimed', 'sent', 'failed', 'missed', 'cancelled')`),
    )
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'text', (column) => column.notNull())
    .addColumn('doubtful', 'integer', (column) => column.notNull().check(sql`doubtful in (0, 1)`))
    .addColumn('claim', 'text')
    .addColumn('claimed_until', 'text')
    .addColumn('fault', 'text')
    .addColumn('message_id', 'text')
    .addColumn('settled_at', 'text')
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on('planned_posts');
  await index('planned_posts_due').columns(['state', 'next_at']).execute();
  await index('planned_posts_by_group').columns(['group_id', 'state', 'next_at']).execute();
  await index('planned_posts_by_subject').columns(['subject', 'state']).execute();
  await index('planned_posts_by_claim').column('claim').unique().execute();
}
