import { sql, type Kysely } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { TableName, Tables } from '../tables/tables.ts';
import type { Role } from '../tables/column.ts';
import { columnsThatAre } from '../tables/schema-facts.ts';
import { EXPORTED, type AnyTable, type JsonRow } from './rows.ts';

/** Rows of an export by table. */
export type RowsByTable = ReadonlyMap<TableName, readonly JsonRow[]>;

/** Replacements for the values of a column. */
export type Replace = (table: AnyTable, column: string, role: Role, value: unknown) => unknown;

/** Separators in texts that are composed of ids. */
const SEPARATOR = /([:/])/u;

/**
 * Finds replacements for a group's ids and numbers, so that no other row of the store has them: short ids and unique
 * values only where they are taken, the numbers of a table all together if one of them is taken. Everything else stays
 * the same. The store must not have any data of the group.
 */
export async function reidentify(
  db: Kysely<Tables>,
  rows: RowsByTable,
  groups: { readonly from: GroupId; readonly to: GroupId },
  createId: () => string,
): Promise<Replace> {
  const ids = new Map<string, Map<unknown, string | number>>();
  for (const { name } of EXPORTED) {
    ids.set(`id ${name}`, await replaceIds(db, rows, name, createId));
    ids.set(`number ${name}`, await replaceNumbers(db, rows, name));
  }
  const known = new Map<unknown, string | number>([[groups.from, groups.to]]);
  for (const [kind, replaced] of ids)
    if (kind.startsWith('id ')) for (const [old, fresh] of replaced) known.set(old, fresh);
  const compose = (value: unknown) => recompose(value, known);
  const taken = new Map<string, ReadonlySet<unknown>>();
  for (const table of EXPORTED)
    for (const column of uniqueColumns(table)) {
      const values = valuesOf(rows, table, column).map(compose);
      taken.set(`${table.name} ${column}`, await findTaken(db, [[table.name, column]], new Set(values)));
    }
  return (table, column, role, value) => {
    if (value === null) return null;
    if (role.is === 'group') return groups.to;
    if (role.is === 'id' || role.is === 'number')
      return ids.get(`${role.is} ${role.of}`)?.get(value) ?? value;
    if (role.is !== 'once' && role.is !== 'composed') return value;
    const composed = role.is === 'composed' ? compose(value) : value;
    return taken.get(`${table.name} ${column}`)?.has(composed)
      ? `${String(composed)}-${groups.to}`
      : composed;
  };
}

function uniqueColumns(table: AnyTable): readonly string[] {
  const composed = columnsThatAre(table, 'composed').filter(({ role }) => role.isOnce);
  return [...columnsThatAre(table, 'once'), ...composed].map(({ name }) => name);
}

function valuesOf(rows: RowsByTable, { name }: AnyTable, column: string): readonly unknown[] {
  return (rows.get(name) ?? []).flatMap((row) => (row[column] === null ? [] : [row[column]]));
}

/** Where the ids or numbers of a table occur. */
function placesOf(kind: 'id' | 'number', of: TableName): readonly (readonly [AnyTable, string])[] {
  return EXPORTED.flatMap((table) =>
    columnsThatAre(table, kind).flatMap(({ name, role }) => (role.of === of ? [[table, name] as const] : [])),
  );
}

async function replaceIds(
  db: Kysely<Tables>,
  rows: RowsByTable,
  of: TableName,
  createId: () => string,
): Promise<Map<unknown, string | number>> {
  const places = placesOf('id', of);
  const names = places.map(([table, column]) => [table.name, column] as const);
  const wanted = new Set(places.flatMap(([table, column]) => valuesOf(rows, table, column)));
  const used = new Set(wanted);
  const replaced = new Map<unknown, string | number>();
  for (const old of await findTaken(db, names, wanted)) {
    let fresh = createId();
    while (used.has(fresh) || (await findTaken(db, names, new Set([fresh]))).size > 0) fresh = createId();
    used.add(fresh);
    replaced.set(old, fresh);
  }
  return replaced;
}

/** Values of these columns that the store already has. */
async function findTaken(
  db: Kysely<Tables>,
  columns: readonly (readonly [table: string, column: string])[],
  values: ReadonlySet<unknown>,
): Promise<ReadonlySet<unknown>> {
  const taken = new Set<unknown>();
  if (values.size === 0) return taken;
  const wanted = JSON.stringify([...values]);
  for (const [table, column] of columns) {
    const { rows } = await sql<{ value: unknown }>`
      select ${sql.ref(column)} as value from ${sql.table(table)}
      where ${sql.ref(column)} in (select value from json_each(${wanted}))`.execute(db);
    for (const { value } of rows) taken.add(value);
  }
  return taken;
}

async function replaceNumbers(
  db: Kysely<Tables>,
  rows: RowsByTable,
  of: TableName,
): Promise<Map<unknown, string | number>> {
  const own = EXPORTED.find(({ name }) => name === of);
  const numbers = own && columnsThatAre(own, 'number').some(({ role }) => role.as === 'own');
  const old = (rows.get(of) ?? []).flatMap((row) => (numbers ? Number(row['number']) : []));
  if (old.length === 0) return new Map();
  // SQLite remembers the highest number of a table, so that none is reused even after its row was deleted.
  const { rows: given } = await sql<{ last: number }>`
    select seq as last from sqlite_sequence where name = ${of}`.execute(db);
  const last = given[0]?.last ?? 0;
  const sorted = old.toSorted((a, b) => a - b);
  if ((sorted[0] ?? 0) > last) return new Map();
  return new Map(sorted.map((each, at) => [each, last + 1 + at]));
}

/** Text with its ids replaced; in JSON, those that are complete values. */
function recompose(value: unknown, known: ReadonlyMap<unknown, string | number>): unknown {
  if (typeof value === 'string')
    return value
      .split(SEPARATOR)
      .map((part) => String(known.get(part) ?? part))
      .join('');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, recompose(each, known)]));
}
