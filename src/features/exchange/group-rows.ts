import type { RowsByTable } from '../../store/exchange/reidentify.ts';
import { EXPORTED, type JsonRow } from '../../store/exchange/rows.ts';
import { columnsThatAre } from '../../store/tables/schema-facts.ts';
import type { TableName } from '../../store/tables/tables.ts';

/** A group's rows of a table. */
export function rowsOf(rows: RowsByTable, table: TableName): readonly JsonRow[] {
  return rows.get(table) ?? [];
}

/** A value of a row as text; empty for null. */
export function textIn(row: JsonRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Works that rows refer to, with a title if a row has one. */
export function worksNamed(rows: RowsByTable): ReadonlyMap<string, string | null> {
  const named = new Map<string, string | null>();
  for (const table of EXPORTED)
    for (const { name } of columnsThatAre(table, 'work'))
      for (const row of rowsOf(rows, table.name)) {
        const [workId, title] = [row[name], row['title']];
        if (typeof workId !== 'string') continue;
        named.set(workId, named.get(workId) ?? (typeof title === 'string' ? title : null));
      }
  return named;
}
