import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Tables } from '../tables/database.ts';
import { SCHEMA_VERSION } from '../file/migrate.ts';
import { putGroup } from './put-group.ts';
import { findHeld, readRows } from './rows.ts';
import type { GroupReading, GroupStore } from './group-port.ts';

/** Whole groups, in the store's tables. `afterErasure` runs once a group has been replaced. */
export function createGroupStore(parts: {
  db: Kysely<Tables>;
  createId: () => string;
  afterErasure: () => Promise<unknown>;
}): GroupStore {
  const { db } = parts;
  return {
    // A transaction of the dialect would hold up whoever writes.
    read: (groupId, use) =>
      db.connection().execute(async (connection) => {
        await sql`begin deferred`.execute(connection);
        try {
          return await use(createReading(connection, groupId));
        } finally {
          await sql`rollback`.execute(connection);
        }
      }),
    held: (groupId) => findHeld(db, groupId),
    put: (group, groupId, replace) => putGroup(parts, group, groupId, replace),
  };
}

function createReading(db: Kysely<Tables>, groupId: GroupId): GroupReading {
  return {
    migration: SCHEMA_VERSION,
    rows: (table) => readRows(db, table, groupId),
    async work(id) {
      return (await db.selectFrom('works').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    async titleOf(id) {
      const row = await db
        .selectFrom('corpus_entries')
        .select('title')
        .where('work_id', '=', id)
        .limit(1)
        .executeTakeFirst();
      return row?.title ?? null;
    },
  };
}
