import type { Database } from 'better-sqlite3';
import { sql, type Expression, type SqlBool } from 'kysely';
import { OPERATOR_GROUP, type GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';
import { EXPORTED, type AnyTable } from '../exchange/rows.ts';
import { columnsThatAre, groupOf } from '../tables/schema-facts.ts';

/** A table whose rows follow the text of a work. */
export interface PlacedTable extends AnyTable {
  /** The column that names the work. */
  readonly work: string;
  /** Whether the work is part of the row's key: such a row says something about the work itself. */
  readonly isKeyedByWork: boolean;
}

/** Every table whose rows follow the text of a work; the entry of the work itself is changed separately. */
export const PLACED_TABLES: readonly PlacedTable[] = EXPORTED.flatMap((table) => {
  const work = columnsThatAre(table, 'work')[0]?.name;
  if (work === undefined || table.name === 'corpus_entries') return [];
  return [{ ...table, work, isKeyedByWork: table.order.includes(work) }];
});

/** The columns that tell a row from the others of its table, also after its place has changed. */
export function keyColumns(table: AnyTable): readonly string[] {
  const own = [...columnsThatAre(table, 'number'), ...columnsThatAre(table, 'id')].find(
    ({ role }) => role.as === 'own',
  );
  return own ? [own.name] : table.order;
}

/**
 * True for the rows of a table, aliased as `each`, that follow a group's text. Other groups may have the same text; the
 * operator's is that of every group without an entry of its own.
 */
export function followsIn(table: PlacedTable, groupId: GroupId, workId: WorkId): Expression<SqlBool> {
  const owner = groupOf(table, 'each');
  const isFollowing =
    groupId === OPERATOR_GROUP
      ? sql`${owner} not in (
          select group_id from corpus_entries where work_id = ${workId} and group_id <> ${OPERATOR_GROUP})`
      : sql`${owner} = ${groupId}`;
  const named = [
    sql`${sql.ref(`each.${table.work}`)} = ${workId}`,
    // Citations in JSON may be of other works than the row's.
    ...columnsThatAre(table, 'place')
      .filter(({ role }) => role.as === 'citations')
      .map(({ name }) => sql`instr(${sql.ref(`each.${name}`)}, ${workId}) > 0`),
  ];
  return sql<SqlBool>`(${sql.join(named, sql` or `)}) and ${isFollowing}`;
}

/** Makes this connection delete the former state of a row with the row, whatever deletes it. */
export function forgetWithRows(sqlite: Database): void {
  const kept = PLACED_TABLES.filter(({ isKeyedByWork }) => !isKeyedByWork);
  for (const table of kept) {
    const key = keyColumns(table).map((column) => `old.${column}`);
    sqlite.exec(`
      create temp trigger ${table.name}_forgotten after delete on main.${table.name} begin
        delete from reimported_rows where table_name = '${table.name}' and row_key = json_array(${key.join(', ')});
      end;`);
  }
}
