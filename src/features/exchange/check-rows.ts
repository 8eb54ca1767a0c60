import { UserError } from '../../errors.ts';
import type { RowsByTable } from '../../store/exchange/reidentify.ts';
import { EXPORTED, toStoredRow, type AnyTable, type JsonRow } from '../../store/exchange/rows.ts';
import { columnsThatAre } from '../../store/tables/schema-facts.ts';
import type { TextOf } from '../../store/tables/table.ts';
import { tablePath } from './format.ts';
import { rowsOf, worksNamed } from './group-rows.ts';
import type { GroupToInsert } from '../../store/exchange/insert-group.ts';

/**
 * Rejects rows of another group, duplicates, dangling references, ranges past the end of a text, and quotations that
 * differ from it. Each row on its own is validated already.
 */
export async function checkRows(
  { from, rows, works }: GroupToInsert,
  textElsewhere: (workId: string) => Promise<string | null>,
): Promise<void> {
  const texts = new Map<string, string | null>(works.map(({ id, text }) => [id, text]));
  const entered = new Set(rowsOf(rows, 'corpus_entries').map((row) => row['work_id']));
  if (works.some(({ id }) => !entered.has(id)) || texts.size !== works.length)
    throw new UserError(`A text occurs twice in the export, or is not in ${tablePath('corpus_entries')}.`);
  for (const workId of worksNamed(rows).keys())
    if (!texts.has(workId) && !entered.has(workId)) texts.set(workId, await textElsewhere(workId));
  for (const table of EXPORTED) {
    const checks = [
      checkGroup(table, from),
      ...checkOnce(table),
      ...checkReferences(table, rows),
      checkContent(table, (workId) => texts.get(workId) ?? null),
    ];
    for (const [at, row] of rowsOf(rows, table.name).entries())
      for (const check of checks) {
        const fault = check(row);
        if (fault !== null) throw new UserError(`${tablePath(table.name)}, line ${at + 1}: ${fault}.`);
      }
  }
}

/** The fault of a row, or null. */
type Check = (row: JsonRow) => string | null;

function checkGroup(table: AnyTable, groupId: string): Check {
  const columns = columnsThatAre(table, 'group').map(({ name }) => name);
  return (row) => (columns.every((name) => row[name] === groupId) ? null : 'it is of another group');
}

/** Values that must be unique: ids, numbers, interactions, and those declared by the table. */
function checkOnce(table: AnyTable): readonly Check[] {
  const own = [...columnsThatAre(table, 'id'), ...columnsThatAre(table, 'number')];
  const single = [
    ...own.filter(({ role }) => role.as === 'own').map(({ name }) => name),
    ...columnsThatAre(table, 'once').map(({ name }) => name),
    ...columnsThatAre(table, 'composed').flatMap(({ name, role }) => (role.isOnce ? name : [])),
  ];
  return [...single.map((name) => [name]), table.order, ...table.once].map((names) => {
    const seen = new Set<string>();
    return (row) => {
      const values = names.map((name) => row[name]);
      const key = JSON.stringify(values);
      const isKnown = seen.has(key) && !values.includes(null);
      seen.add(key);
      return isKnown ? `an earlier line has the same ${names.join(', ')}` : null;
    };
  });
}

function checkReferences(table: AnyTable, rows: RowsByTable): readonly Check[] {
  return [...columnsThatAre(table, 'id'), ...columnsThatAre(table, 'number')]
    .filter(({ role }) => role.as === 'owner' || role.as === 'required')
    .map(({ name, role }) => {
      const there = new Set(rowsOf(rows, role.of).map((row) => row[role.is]));
      return (row) =>
        row[name] === null || there.has(row[name])
          ? null
          : `"${name}" refers to nothing in ${tablePath(role.of)}`;
    });
}

function checkContent(table: AnyTable, textOf: TextOf): Check {
  return (row) => {
    try {
      return table.findFault(toStoredRow(table, row), textOf);
    } catch (error) {
      if (error instanceof RangeError) return 'it is nested too deeply';
      throw error;
    }
  };
}
