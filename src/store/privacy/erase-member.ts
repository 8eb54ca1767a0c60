import { sql, type Kysely } from 'kysely';
import type { Whose } from '../tables/personal.ts';
import type { Tables } from '../tables/tables.ts';
import { eraseIn, PERSONAL_TABLES, readStoredRows } from './member-rows.ts';

/** The outcome for a member's rows in a table: how many are deleted, and how many stay without the member. */
export interface TableErasure {
  readonly table: string;
  readonly goes: number;
  readonly stays: number;
}

/** The result of an erasure: the counts by table that the member is shown, and the number of rows changed in all. */
export interface MemberErasure {
  readonly tables: readonly TableErasure[];
  readonly touched: number;
}

/** The rows about a member that they may see, in the order in which a member is erased. */
export async function readHeld(
  db: Kysely<Tables>,
  whose: Whose,
): Promise<ReadonlyMap<string, readonly object[]>> {
  const held = new Map<string, readonly object[]>();
  for (const table of PERSONAL_TABLES) {
    const rows = await readStoredRows(db, table, whose);
    if (rows.length > 0) held.set(table.name, rows);
  }
  return held;
}

/**
 * Erases a member in every table; call it within one transaction. The counts are of the rows shown to the member
 * before: those that no longer exist were deleted, the others stay without the member. Tables without rows are left
 * out.
 */
export async function eraseMember(db: Kysely<Tables>, whose: Whose, at: Date): Promise<MemberErasure> {
  const held = await readHeld(db, whose);
  const tables: TableErasure[] = [];
  let touched = 0;
  for (const table of PERSONAL_TABLES) {
    const { name } = table;
    const before = await countRows(db, name);
    touched += await eraseIn(db, table, whose, at);
    const goes = before - (await countRows(db, name));
    const rows = held.get(name)?.length ?? 0;
    if (rows > 0) tables.push({ table: name, goes, stays: rows - goes });
  }
  return { tables: tables.toSorted((a, b) => a.table.localeCompare(b.table)), touched };
}

async function countRows(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return rows[0]?.rows ?? 0;
}
