import Sqlite from 'better-sqlite3';
import { sql, type Transaction } from 'kysely';
import { OPERATOR_GROUP, type GroupId } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import type { StoreParts } from '../store-parts.ts';
import type { Tables } from '../tables/tables.ts';
import { eraseGroup } from '../privacy/erase-group.ts';
import { reidentify, type RowsByTable } from './reidentify.ts';
import { EXPORTED, findHeld, toStoredRow, type AnyTable, type StoredRow } from './rows.ts';
import type { WorkId } from '../../corpus/work.ts';

/** A text as stored; `layout` is in the format of `encodeLayout`. */
export interface StoredWork {
  readonly id: WorkId;
  readonly text: string;
  readonly layout: string;
}

/** A group from an export, validated. */
export interface GroupToInsert {
  /** The id of the exported group. */
  readonly from: GroupId;
  readonly rows: RowsByTable;
  readonly works: readonly StoredWork[];
}

/** The result of an import. */
export interface InsertedGroup {
  /** Works that the store already had from other groups; their texts are identical. */
  readonly present: number;
}

/** Most values that SQLite accepts in one statement (SQLITE_MAX_VARIABLE_NUMBER is 32,766). */
const VALUES = 30_000;

/** Writes a group to the tables; see `GroupStore.put`. */
export async function insertGroup(
  parts: StoreParts,
  group: GroupToInsert,
  groupId: GroupId,
  replace: boolean,
): Promise<InsertedGroup> {
  try {
    const put = await parts.db.transaction().execute(async (transaction) => {
      // Rows may come before the rows that they refer to.
      await sql`pragma defer_foreign_keys = on`.execute(transaction);
      await makeRoom(transaction, groupId, replace);
      const present = await insertWorks(transaction, group);
      await insertRows(transaction, group, groupId, parts.createId);
      return { present };
    });
    if (replace) await parts.afterErasure();
    return put;
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    throw new UserError(
      `The export contradicts itself, so nothing was imported (${error.message}). Make a new export.`,
      { cause: error },
    );
  }
}

async function makeRoom(db: Transaction<Tables>, groupId: GroupId, replace: boolean): Promise<void> {
  // A group that was just imported has not left.
  await db.deleteFrom('group_departures').where('group_id', '=', groupId).execute();
  const held = await findHeld(db, groupId);
  if (held.length === 0) return;
  if (!replace)
    throw new UserError(
      `The store already has data of group ${groupId} (${held.join(', ')}), so nothing was changed. Import under another id with --group, or replace the existing data with --replace.`,
    );
  if (groupId === OPERATOR_GROUP)
    throw new UserError(
      `Works that belong to no group can't be replaced. Remove them with "concordance remove" first.`,
    );
  await eraseGroup(db, groupId);
}

async function insertWorks(db: Transaction<Tables>, { works }: GroupToInsert): Promise<number> {
  let present = 0;
  for (const work of works) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('works')
      .values(work)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    if (!numInsertedOrUpdatedRows) present += 1;
  }
  return present;
}

async function insertRows(
  db: Transaction<Tables>,
  { rows, from }: GroupToInsert,
  to: GroupId,
  createId: () => string,
): Promise<void> {
  const replace = await reidentify(db, rows, { from, to }, createId);
  for (const table of EXPORTED) {
    const stored = (rows.get(table.name) ?? []).map((row) => {
      const replaced = table.columns.map(
        ([name, { role }]) => [name, replace(table, name, role, row[name])] as const,
      );
      return toStoredRow(table, Object.fromEntries(replaced));
    });
    await insertAll(db, table, stored);
  }
}

async function insertAll(
  db: Transaction<Tables>,
  { name, columns }: AnyTable,
  rows: readonly StoredRow[],
): Promise<void> {
  const atOnce = Math.floor(VALUES / columns.length);
  const names = columns.map(([column]) => column);
  for (let at = 0; at < rows.length; at += atOnce) {
    const values = rows
      .slice(at, at + atOnce)
      .map((row) => sql`(${sql.join(names.map((column) => sql`${row[column]}`))})`);
    await sql`
      insert into ${sql.table(name)} (${sql.join(names.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`.execute(db);
  }
}
