import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Because } from '../tables/table.ts';
import type { Whose } from '../tables/personal.ts';
import { ALL_TABLES, memberColumns, namesMemberOf, type NamedTable } from '../tables/schema-facts.ts';
import type { Tables } from '../tables/tables.ts';

/** A table with data about members. */
export type PersonalTable = Omit<NamedTable, 'personal'> & {
  readonly personal: Exclude<NamedTable['personal'], Because>;
};

/** Tables with data about members, in the order in which a member is erased. */
export const PERSONAL_TABLES: readonly PersonalTable[] = ALL_TABLES.toReversed().flatMap(
  ({ personal, ...table }) => ('because' in personal ? [] : [{ ...table, personal }]),
);

/** All data about a member in a table that they may have, ready to be written as JSON. */
export async function readStoredRows(
  db: Kysely<Tables>,
  table: PersonalTable,
  whose: Whose,
): Promise<readonly object[]> {
  const { held, shown } = table.personal;
  if (held) return held(db, whose);
  const columns = shown ? sql.join(shown.map((name) => sql.ref(name))) : sql`*`;
  const named = memberColumns(table).map(({ name }) => namesMemberOf(table, name, whose));
  const { rows } = await sql<object>`
    select ${columns} from ${sql.table(table.name)} where ${sql.join(named, sql` or `)}`.execute(db);
  return rows;
}

/**
 * Removes all references to a member from a table; returns the number of rows changed, including those that {@link
 * readStoredRows} leaves out. Rows are deleted first.
 */
export async function eraseIn(
  db: Kysely<Tables>,
  table: PersonalTable,
  whose: Whose,
  at: Date,
): Promise<number> {
  let touched = (await table.personal.alsoErase?.(db, whose)) ?? 0;
  const columns = memberColumns(table).toSorted(
    (a, b) => Number(b.onErase === 'delete') - Number(a.onErase === 'delete'),
  );
  for (const { name, onErase } of columns) {
    const named = namesMemberOf(table, name, whose);
    if (typeof onErase === 'function') touched += await onErase(db, named, whose, at);
    else if (onErase === 'delete') touched += await deleteRows(db, table, named);
    else
      touched += await forget(db, table, [name, ...(onErase === 'forget' ? [] : onErase.forgetting)], named);
  }
  return touched;
}

/** Erases a group's data in a table from before an instant; returns the number of rows. */
export async function expireIn(
  db: Kysely<Tables>,
  table: PersonalTable,
  groupId: GroupId,
  before: Date,
): Promise<number> {
  const { expires } = table.personal;
  if (expires === undefined) return 0;
  if (typeof expires === 'function') return expires(db, groupId, before);
  const isOld = sql<SqlBool>`group_id = ${groupId} and ${sql.ref(expires)} < ${before.toISOString()}`;
  return deleteRows(db, table, isOld);
}

async function deleteRows(
  db: Kysely<Tables>,
  { name }: PersonalTable,
  where: Expression<SqlBool>,
): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.table(name)} where ${where}`.execute(db);
  return Number(numAffectedRows);
}

async function forget(
  db: Kysely<Tables>,
  { name }: PersonalTable,
  columns: readonly string[],
  where: Expression<SqlBool>,
): Promise<number> {
  const nothing = sql.join(columns.map((column) => sql`${sql.ref(column)} = null`));
  const { numAffectedRows } = await sql`update ${sql.table(name)} set ${nothing} where ${where}`.execute(db);
  return Number(numAffectedRows);
}
