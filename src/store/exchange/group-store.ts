import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { TableName, Tables } from '../tables/tables.ts';
import { SCHEMA_VERSION } from '../file/migrate.ts';
import type { StoreParts } from '../store-parts.ts';
import { findRow } from '../tables/rows.ts';
import { insertGroup, type GroupToInsert, type InsertedGroup, type StoredWork } from './insert-group.ts';
import { findHeld, readRows, type AnyTable, type StoredRow } from './rows.ts';
import type { WorkId } from '../../corpus/work.ts';

/** A consistent snapshot of a group, unaffected by concurrent writes. */
export interface GroupReading {
  /** The latest migration that the store knows. */
  readonly migration: string;
  /** The group's rows of a table, in the table's declared order. */
  rows(table: AnyTable): Promise<readonly StoredRow[]>;
  work(id: WorkId): Promise<StoredWork | null>;
  /** The title of a work in any group that has it, or null. */
  titleOf(id: WorkId): Promise<string | null>;
}

/** Exports and imports whole groups. */
export interface GroupStore {
  read<Result>(groupId: GroupId, use: (group: GroupReading) => Promise<Result>): Promise<Result>;
  /** Tables that have rows of a group. */
  held(groupId: GroupId): Promise<readonly TableName[]>;
  /**
   * Puts a group into the store, all or nothing. Ids and numbers that are already taken in this store are replaced,
   * along with all references to them.
   * @throws UserError if the group has data here already and replacing it was not requested, or if the rows contradict
   * each other.
   */
  put(group: GroupToInsert, groupId: GroupId, replace: boolean): Promise<InsertedGroup>;
}

/** Stores whole groups in the tables. */
export function createGroupStore(parts: StoreParts): GroupStore {
  const { db } = parts;
  return {
    // A transaction of the dialect would block writers.
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
    put: (group, groupId, replace) => insertGroup(parts, group, groupId, replace),
  };
}

function createReading(db: Kysely<Tables>, groupId: GroupId): GroupReading {
  return {
    migration: SCHEMA_VERSION,
    rows: (table) => readRows(db, table, groupId),
    work: (id) => findRow(db, 'works', { id }),
    async titleOf(id) {
      const titles = db.selectFrom('corpus_entries').select('title').where('work_id', '=', id);
      return (await titles.limit(1).executeTakeFirst())?.title ?? null;
    },
  };
}
