import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who leads a group, where and when it meets, and how long its data is stored. */
export const groupSetUp: Migration = {
  async up(db: Kysely<unknown>) {
    const table = () => db.schema.alterTable('group_settings');
    await table().addColumn('host_role', 'text').execute();
    await table().addColumn('meeting_channel', 'text').execute();
    await table()
      .addColumn('time_zone', 'text', (column) => column.notNull().defaultTo('UTC'))
      .execute();
    await table()
      .addColumn('quiet_from', 'integer', (column) => column.check(sql`quiet_from between 0 and 1439`))
      .execute();
    await table()
      .addColumn('quiet_to', 'integer', (column) => column.check(sql`quiet_to between 0 and 1439`))
      .execute();
    await table()
      .addColumn('reading_line', 'integer', (column) =>
        column
          .notNull()
          .defaultTo(1)
          .check(sql`reading_line in (0, 1)`),
      )
      .execute();
    await table()
      .addColumn('retention_days', 'integer', (column) => column.check(sql`retention_days > 0`))
      .execute();
  },
};
