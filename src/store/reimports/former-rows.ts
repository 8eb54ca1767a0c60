import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { ReimportId } from '../../corpus/reimport.ts';
import type { AnyTable, StoredRow } from '../exchange/rows.ts';
import type { Tables } from '../tables/tables.ts';
import { keyColumns } from './placed-tables.ts';

/** What a reimport changed in a row: the columns' former values, and those that were written. */
export interface FormerRow {
  readonly former: StoredRow;
  readonly written: StoredRow;
}

/** The key of a row, as triggers write it with `json_array`. */
function keyOf(table: AnyTable, row: StoredRow): string {
  return JSON.stringify(keyColumns(table).map((name) => row[name]));
}

/** True for one row of a table. */
function isRow(table: AnyTable, row: StoredRow): Expression<SqlBool> {
  const parts = keyColumns(table).map((name) => sql`${sql.ref(name)} = ${row[name]}`);
  return sql<SqlBool>`(${sql.join(parts, sql` and `)})`;
}

/** The columns in which two states of a row differ, as they are in the second. */
export function findChanged(row: StoredRow, other: StoredRow): StoredRow {
  return Object.fromEntries(Object.entries(other).filter(([name, value]) => row[name] !== value));
}

/** Writes columns of a row; false if another row has these values, which only one may have. */
export async function writeRow(
  db: Kysely<Tables>,
  table: AnyTable,
  row: StoredRow,
  values: StoredRow,
): Promise<boolean> {
  const entries = Object.entries(values);
  if (entries.length === 0) return true;
  const set = sql.join(entries.map(([name, value]) => sql`${sql.ref(name)} = ${value}`));
  const { numAffectedRows } = await sql`
    update or ignore ${sql.table(table.name)} set ${set} where ${isRow(table, row)}`.execute(db);
  return numAffectedRows !== 0n;
}

/** Keeps what changed in a row. */
export async function keepFormer(
  db: Kysely<Tables>,
  reimportId: ReimportId,
  table: AnyTable,
  row: StoredRow,
  moved: StoredRow,
): Promise<void> {
  await db
    .insertInto('reimported_rows')
    .values({
      reimport_id: reimportId,
      table_name: table.name,
      row_key: keyOf(table, row),
      former: JSON.stringify(findChanged(moved, row)),
      written: JSON.stringify(findChanged(row, moved)),
    })
    .execute();
}

/** What a reimport changed in a row, or null if it changed nothing. */
export async function findFormer(
  db: Kysely<Tables>,
  reimportId: ReimportId,
  table: AnyTable,
  row: StoredRow,
): Promise<FormerRow | null> {
  const kept = await db
    .selectFrom('reimported_rows')
    .select(['former', 'written'])
    .where('reimport_id', '=', reimportId)
    .where('table_name', '=', table.name)
    .where('row_key', '=', keyOf(table, row))
    .executeTakeFirst();
  return kept
    ? { former: JSON.parse(kept.former) as StoredRow, written: JSON.parse(kept.written) as StoredRow }
    : null;
}
