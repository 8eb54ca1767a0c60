import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { TableName, Tables } from '../tables/tables.ts';
import { SCHEMA_VERSION } from '../file/migrate.ts';
import { putGroup, type GroupToPut, type PutGroup, type StoredWork } from './put-group.ts';
import { findHeld, readRows, type AnyTable, type StoredRow } from './rows.ts';
import type { WorkId } from '../../corpus/work.ts';

/** A group as it is at one instant, whatever others write meanwhile. */
export interface GroupReading {
  /** The last change of the tables that the store knows. */
  readonly migration: string;
  /** The group's rows of a table, in the order that the table declares. */
  rows(table: AnyTable): Promise<readonly StoredRow[]>;
  work(id: WorkId): Promise<StoredWork | null>;
  /** What any group that holds a work calls it, or null. */
  titleOf(id: WorkId): Promise<string | null>;
}

/** Whole groups, to be taken elsewhere. */
export interface GroupStore {
  read<Result>(groupId: GroupId, use: (group: GroupReading) => Promise<Result>): Promise<Result>;
  /** Tables that hold something of a group. */
  held(groupId: GroupId): Promise<readonly TableName[]>;
  /**
   * Puts a group into the store, all or nothing. What is unique over the store and taken gets another id or number
   * there, and what refers to it too.
   * @throws UserError if the group has something already and is not to be replaced, or if the rows contradict each
   * other.
   */
  put(group: GroupToPut, groupId: GroupId, replace: boolean): Promise<PutGroup>;
}

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
