import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Column, Role } from './column.ts';
import { namesMember, type OnErase, type Whose } from './personal.ts';
import type { Table } from './table.ts';
import { TABLES, type TableName } from './tables.ts';

/** A column of a table; its possible references are known. */
interface NamedColumn extends Column<unknown> {
  readonly role: Role<TableName>;
}

/** A table, with its name and its columns in order. */
export interface NamedTable extends Pick<Table<Record<string, NamedColumn>>, 'exported' | 'personal'> {
  readonly name: TableName;
  readonly columns: readonly (readonly [name: string, column: NamedColumn])[];
}

/** Every table of the store, in the order of the list. */
export const ALL_TABLES: readonly NamedTable[] = Object.entries(TABLES).map(
  ([name, { columns, exported, personal }]) =>
    ({ name, columns: Object.entries(columns), exported, personal }) as unknown as NamedTable,
);

type WithColumns = Pick<NamedTable, 'name' | 'columns'>;

/** The columns of a table whose values have a meaning outside the row. */
export function columnsThatAre<Kind extends Role['is']>(
  { columns }: WithColumns,
  kind: Kind,
): readonly { readonly name: string; readonly role: Extract<Role<TableName>, { is: Kind }> }[] {
  return columns.flatMap(([name, { role }]) =>
    role.is === kind ? [{ name, role: role as Extract<Role<TableName>, { is: Kind }> }] : [],
  );
}

/** The row that a row is deleted with: the referring column, and the table of the key. */
function findHolder(table: WithColumns) {
  const owner = [...columnsThatAre(table, 'id'), ...columnsThatAre(table, 'number')].find(
    ({ role }) => role.as === 'owner',
  );
  const holder = ALL_TABLES.find(({ name }) => name === owner?.role.of);
  if (!owner || !holder) throw new Error(`No row of ${table.name} says which group it belongs to`);
  return { column: owner.name, key: owner.role.is, holder };
}

/** Whether a table's rows belong to groups, directly or through the row that they are deleted with. */
export function isOfGroup(table: WithColumns, groupId: GroupId): Expression<SqlBool> {
  if (hasGroup(table)) return sql<SqlBool>`${sql.ref('group_id')} = ${groupId}`;
  const { column, key, holder } = findHolder(table);
  return sql<SqlBool>`${sql.ref(column)} in (
    select ${sql.ref(key)} from ${sql.table(holder.name)} where ${isOfGroup(holder, groupId)})`;
}

/** The group of a row of a table that the statement aliases as `called`. */
export function groupOf(table: WithColumns, called: string): RawBuilder<string> {
  if (hasGroup(table)) return sql<string>`${sql.ref(`${called}.group_id`)}`;
  const { column, key, holder } = findHolder(table);
  return sql<string>`(select ${groupOf(holder, holder.name)} from ${sql.table(holder.name)}
    where ${sql.ref(`${holder.name}.${key}`)} = ${sql.ref(`${called}.${column}`)})`;
}

/** Whether a table has rows of groups, with the group in `group_id`. */
export function hasGroup(table: WithColumns): boolean {
  return columnsThatAre(table, 'group').length > 0;
}

/** The columns of a table that contain members' ids, and what happens to rows when their member is erased. */
export function memberColumns({
  columns,
}: WithColumns): readonly { readonly name: string; readonly onErase: OnErase }[] {
  return columns.flatMap(([name, { onErase }]) => (onErase ? [{ name, onErase }] : []));
}

/** True for rows of a table whose column names the member, in the group in question. */
export function namesMemberOf(table: WithColumns, column: string, whose: Whose): Expression<SqlBool> {
  const { groupId } = whose;
  return groupId === null
    ? namesMember(whose, column)
    : namesMember(whose, column, isOfGroup(table, groupId));
}
