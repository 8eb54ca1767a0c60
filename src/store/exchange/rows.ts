import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { GroupId } from '../../corpus/corpus.ts';
import { ALL_TABLES, isOfGroup, type NamedTable } from '../tables/schema-facts.ts';
import type { Because, Exported } from '../tables/table.ts';
import type { TableName, Tables } from '../tables/tables.ts';

/** A row in an export: JSON by column name. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** A row in the store. */
export type StoredRow = Readonly<Record<string, string | number | null>>;

/** A table that is exported row by row. */
export type AnyTable = Omit<NamedTable, 'exported'> &
  Required<Exported<Record<string, NamedTable['columns'][number][1]>>>;

/** The exported tables, in order. */
export const EXPORTED: readonly AnyTable[] = ALL_TABLES.flatMap(({ exported, ...table }) =>
  'because' in exported ? [] : [{ ...table, once: [], findFault: () => null, ...exported }],
);

/** What is not exported row by row, and why. */
export const NOT_EXPORTED: readonly (Because & { readonly name: TableName })[] = ALL_TABLES.flatMap(
  ({ name, exported }) => ('because' in exported ? [{ name, ...exported }] : []),
);

/** The schema of a table's rows. */
export function rowSchema({ columns, what }: AnyTable): z.ZodObject {
  return z
    .strictObject(Object.fromEntries(columns.map(([name, { schema }]) => [name, schema])))
    .meta({ description: what });
}

/** Converts a row of the store to one of an export. */
export function toJsonRow({ columns }: AnyTable, stored: StoredRow): JsonRow {
  return Object.fromEntries(columns.map(([name, { toJson }]) => [name, toJson(stored[name])]));
}

/** Converts a validated row of an export to one of the store. */
export function toStoredRow({ columns }: AnyTable, row: JsonRow): StoredRow {
  return Object.fromEntries(
    columns.map(([name, { fromJson }]) => [name, fromJson(row[name])]),
  ) as unknown as StoredRow;
}

/** A group's rows of a table, as stored, in order. */
export async function readRows(
  db: Kysely<Tables>,
  table: AnyTable,
  groupId: GroupId,
): Promise<readonly StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select ${sql.join(table.columns.map(([name]) => sql.ref(name)))} from ${sql.table(table.name)}
    where ${isOfGroup(table, groupId)} order by ${sql.join(table.order.map((name) => sql.ref(name)))}`.execute(
    db,
  );
  return rows;
}

/** Tables that have rows of a group. */
export async function findHeld(db: Kysely<Tables>, groupId: GroupId): Promise<readonly TableName[]> {
  const held: TableName[] = [];
  for (const table of EXPORTED) {
    const { rows } = await sql`
      select 1 from ${sql.table(table.name)} where ${isOfGroup(table, groupId)} limit 1`.execute(db);
    if (rows.length > 0) held.push(table.name);
  }
  return held;
}
