import type { Kysely, Selectable, SelectQueryBuilder } from 'kysely';
import { countChanged } from './count-changed.ts';
import { readRow, toColumns, type NewValues, type Values } from './read-row.ts';
import type { Columns, Table } from './table.ts';
import { TABLES, type TableName, type Tables } from './tables.ts';

type RowOf<Name extends TableName> = Values<(typeof TABLES)[Name]['columns']>;
type NewRowOf<Name extends TableName> = NewValues<(typeof TABLES)[Name]['columns']>;
type SelectOf<Name extends TableName> = SelectQueryBuilder<Tables, Name, Selectable<Tables[Name]>>;

/** Tables whose rows have a short id. */
type Identified = {
  [Name in TableName]: Tables[Name] extends { id: string } ? Name : never;
}[TableName];

/** Selects the rows of a table that have these values, given as in code; null is like null. */
export function selectRows<Name extends TableName>(
  db: Kysely<Tables>,
  name: Name,
  like: Partial<RowOf<Name>>,
): SelectOf<Name> {
  const rows = untyped(db).selectFrom(anyOf(name)).selectAll();
  return rows.where((each) => each.and(toStored(name, like))) as unknown as SelectOf<Name>;
}

/** The row with these values, as it is in code; null if there is none. */
export async function findRow<Name extends TableName>(
  db: Kysely<Tables>,
  name: Name,
  like: Partial<RowOf<Name>>,
): Promise<RowOf<Name> | null> {
  const row = await selectRows(db, name, like).executeTakeFirst();
  return row ? (readRow(tableOf(name), row as never) as RowOf<Name>) : null;
}

/** Adds rows in one statement; properties without a column are ignored. */
export async function insertRows<Name extends TableName>(
  db: Kysely<Tables>,
  name: Name,
  ...rows: readonly NewRowOf<Name>[]
): Promise<void> {
  const stored = rows.map((row) => toStored(name, row));
  if (stored.length > 0) await untyped(db).insertInto(anyOf(name)).values(stored).execute();
}

/** Adds a row, or replaces the one that has the same values in some columns. */
export async function putRow<Name extends TableName>(
  db: Kysely<Tables>,
  name: Name,
  row: NewRowOf<Name>,
  unique: readonly (keyof Tables[Name] & string)[],
): Promise<void> {
  const stored = toStored(name, row);
  const insertion = untyped(db).insertInto(anyOf(name)).values(stored);
  await insertion.onConflict((conflict) => conflict.columns(unique).doUpdateSet(stored)).execute();
}

/** Changes the rows that have these values; returns how many. */
export async function updateRows<Name extends TableName>(
  db: Kysely<Tables>,
  name: Name,
  like: Partial<RowOf<Name>>,
  change: Partial<RowOf<Name>>,
): Promise<number> {
  const rows = untyped(db).updateTable(anyOf(name)).set(toStored(name, change));
  return countChanged(rows.where((each) => each.and(conditionsOf(name, like))));
}

/** Deletes the rows that have these values; returns how many. */
export async function deleteRows<Name extends TableName>(
  db: Kysely<Tables>,
  name: Name,
  like: Partial<RowOf<Name>>,
): Promise<number> {
  const rows = untyped(db).deleteFrom(anyOf(name));
  return countChanged(rows.where((each) => each.and(conditionsOf(name, like))));
}

/** An id that no row of a table has yet. `createId` may return the same id twice. Call it in a transaction. */
export async function freeId(db: Kysely<Tables>, name: Identified, createId: () => string): Promise<string> {
  for (;;) {
    const id = createId();
    const taken = untyped(db).selectFrom(anyOf(name)).select('id').where('id', '=', id);
    if ((await taken.executeTakeFirst()) === undefined) return id;
  }
}

function tableOf(name: TableName): Table<Columns> {
  return TABLES[name] as unknown as Table<Columns>;
}

/** Without a condition every row would be changed. */
function conditionsOf(name: TableName, like: object): Record<string, unknown> {
  const conditions = toStored(name, like);
  if (Object.keys(conditions).length === 0) throw new Error(`No values say which rows of ${name} are meant.`);
  return conditions;
}

function toStored(name: TableName, values: object): Record<string, unknown> {
  return toColumns(tableOf(name), values as Partial<Values<Columns>>);
}

/** As a plain string: else the compiler makes types for all tables that it may name. */
function anyOf(name: TableName): string {
  return name;
}

/** The compiler can't follow statements whose table is a parameter. */
function untyped(db: Kysely<Tables>): Kysely<Record<string, Record<string, unknown>>> {
  return db as unknown as Kysely<Record<string, Record<string, unknown>>>;
}
