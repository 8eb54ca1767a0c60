import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables/database.ts';

/** What a column must be called for a member's id to stand in it. */
const NAMES_MEMBER = /member|user|_by$/;

/** True for a column in which members' ids stand, by its name. */
export function namesMembers(column: string): boolean {
  return NAMES_MEMBER.test(column);
}

/** A column in which members' ids stand, and where the group of its row is to be found. */
export interface MemberColumn {
  readonly table: string;
  readonly column: string;
  /** Null: in the row itself. */
  readonly parent: { readonly table: string; readonly column: string; readonly key: string } | null;
}

/** Names of all tables with a column `group_id`. */
export async function tablesOfGroups(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ columns }) => columns.some(({ name }) => name === 'group_id'))
    .map(({ name }) => name);
}

/** All columns in which members' ids stand, of rows that belong to a group. */
export async function memberColumns(db: Kysely<Tables>): Promise<readonly MemberColumn[]> {
  const tables = await db.introspection.getTables();
  const grouped = new Set(await tablesOfGroups(db));
  const found: MemberColumn[] = [];
  for (const { name: table, columns } of tables) {
    const parent = grouped.has(table) ? null : await findParent(db, table, grouped);
    if (parent === undefined) continue;
    for (const { name: column } of columns) if (namesMembers(column)) found.push({ table, column, parent });
  }
  return found;
}

async function findParent(db: Kysely<Tables>, table: string, grouped: ReadonlySet<string>) {
  const { rows } = await sql<{ table: string; from: string; to: string }>`
    select "table", "from", "to" from pragma_foreign_key_list(${table}) order by id`.execute(db);
  const key = rows.find((row) => grouped.has(row.table));
  return key && { table: key.table, column: key.from, key: key.to };
}
