import { sql, type Kysely, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Tables } from '../tables/database.ts';
import type { Column, Role } from './column.ts';
import { tableExports } from './table-exports.ts';
import type { TableName } from './table-export.ts';

/** A row as an export has it: JSON by the names of columns. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** A row as the store has it. */
export type StoredRow = Readonly<Record<string, string | number | null>>;

/** How a table is exported, whichever it is. */
export interface AnyTable {
  readonly name: TableName;
  readonly what: string;
  readonly columns: readonly (readonly [name: string, column: Column<unknown>])[];
  readonly order: readonly string[];
  readonly once: readonly (readonly string[])[];
  readonly findFault: (row: StoredRow, textOf: (workId: string) => string | null) => string | null;
}

/** The tables that an export has, in order. */
export const EXPORTED: readonly AnyTable[] = Object.entries(tableExports).flatMap(([name, declared]) => {
  if (!declared.isExported) return [];
  const { what, columns, order, once = [], findFault = () => null } = declared;
  return [{ name, what, columns: Object.entries(columns), order, once, findFault } as unknown as AnyTable];
});

/** What an export leaves out row by row, and why. */
export const NOT_EXPORTED: readonly (readonly [TableName, string])[] = Object.entries(tableExports).flatMap(
  ([name, declared]) => (declared.isExported ? [] : [[name as TableName, declared.because] as const]),
);

/** The columns of a table whose values mean something. */
export function columnsThatAre<Kind extends Role['is']>(
  { columns }: AnyTable,
  kind: Kind,
): readonly { readonly name: string; readonly role: Extract<Role, { is: Kind }> }[] {
  return columns.flatMap(([name, { role }]) =>
    role.is === kind ? [{ name, role: role as Extract<Role, { is: Kind }> }] : [],
  );
}

/** What a row of a table has to be. */
export function rowSchema({ columns, what }: AnyTable): z.ZodObject {
  return z
    .strictObject(Object.fromEntries(columns.map(([name, { schema }]) => [name, schema])))
    .meta({ description: what });
}

/** A row of the store as an export has it. */
export function toJsonRow({ columns }: AnyTable, stored: StoredRow): JsonRow {
  return Object.fromEntries(columns.map(([name, { toJson }]) => [name, toJson(stored[name])]));
}

/** A row of an export, already checked, as the store has it. */
export function toStoredRow({ columns }: AnyTable, row: JsonRow): StoredRow {
  return Object.fromEntries(
    columns.map(([name, { fromJson }]) => [name, fromJson(row[name])]),
  ) as unknown as StoredRow;
}

/** A group's rows of a table, as they are stored, in order. */
export async function readRows(
  db: Kysely<Tables>,
  table: AnyTable,
  groupId: GroupId,
): Promise<readonly StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select ${sql.join(table.columns.map(([name]) => sql.ref(name)))} from ${sql.table(table.name)}
    where ${ofGroup(table, groupId)} order by ${sql.join(table.order.map((name) => sql.ref(name)))}`.execute(
    db,
  );
  return rows;
}

/** Whether a row of a table is a group's: it says so, or the row that it goes with does. */
function ofGroup(table: AnyTable, groupId: GroupId): RawBuilder<boolean> {
  const [group] = columnsThatAre(table, 'group');
  if (group) return sql<boolean>`${sql.ref(group.name)} = ${groupId}`;
  const owner = [...columnsThatAre(table, 'id'), ...columnsThatAre(table, 'number')].find(
    ({ role }) => role.as === 'owner',
  );
  const holder = EXPORTED.find(({ name }) => name === owner?.role.of);
  if (!owner || !holder) throw new Error(`No row of ${table.name} says which group it is of`);
  return sql<boolean>`${sql.ref(owner.name)} in (
    select ${sql.ref(owner.role.is)} from ${sql.table(holder.name)} where ${ofGroup(holder, groupId)})`;
}

/** Tables that hold something of a group. */
export async function findHeld(db: Kysely<Tables>, groupId: GroupId): Promise<readonly TableName[]> {
  const held: TableName[] = [];
  for (const table of EXPORTED) {
    const { rows } = await sql`
      select 1 from ${sql.table(table.name)} where ${ofGroup(table, groupId)} limit 1`.execute(db);
    if (rows.length > 0) held.push(table.name);
  }
  return held;
}
