import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The roles in each group that may use commands that members may not. */
export const commandRoles: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('command_roles')
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('command', 'text', (column) => column.notNull())
      .addColumn('role_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('command_roles_once', ['group_id', 'command', 'role_id'])
      .execute();
  },
};
