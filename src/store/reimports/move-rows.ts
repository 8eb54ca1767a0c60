import { sql, type Kysely } from 'kysely';
import type { Anchor, Change, Move, MovedLine } from '../../corpus/anchor.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Reimport } from '../../corpus/reimport.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { StoredRow } from '../exchange/rows.ts';
import { columnsThatAre } from '../tables/schema-facts.ts';
import type { Tables } from '../tables/tables.ts';
import { findChanged, keepFormer, writeRow } from './former-rows.ts';
import { moveRow } from './move-row.ts';
import { followsIn, keyColumns, PLACED_TABLES, type PlacedTable } from './placed-tables.ts';

/** Counts what becomes of rows. */
export interface Tally {
  /** Counts a row that was written, or one that was not. */
  count(changes: readonly Change[], isWritten: boolean): void;
  readonly lines: MovedLine[];
  total(): Move;
}

/** Starts counting. */
export function createTally(): Tally {
  let moved = 0;
  const [mended, lost, lines]: [Change[], Change[], MovedLine[]] = [[], [], []];
  return {
    lines,
    count(changes, isWritten) {
      for (const change of changes) {
        if (!isWritten || change.after === null) lost.push({ ...change, after: null });
        else if (change.after === change.before) moved += 1;
        else mended.push(change);
      }
    },
    total: () => ({ moved, mended, lost, lines }),
  };
}

/** The rows of a table that follow a group's text, in a fixed order. */
export async function readFollowing(
  db: Kysely<Tables>,
  table: PlacedTable,
  groupId: GroupId,
  workId: WorkId,
): Promise<readonly StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select ${sql.join(table.columns.map(([name]) => sql.ref(`each.${name}`)))}
    from ${sql.table(table.name)} as each where ${followsIn(table, groupId, workId)}
    order by ${sql.join(table.order.map((name) => sql.ref(`each.${name}`)))}`.execute(db);
  return rows;
}

/**
 * Moves all rows that follow a text to the one that takes its place, and keeps them as they were. What says something
 * about the work itself, such as a reading line, is copied: quotations that are lost still need it.
 */
export async function moveRows(db: Kysely<Tables>, reimport: Reimport, anchor: Anchor): Promise<Move> {
  const tally = createTally();
  for (const table of PLACED_TABLES)
    for (const row of await readFollowing(db, table, reimport.groupId, reimport.fromWork)) {
      const { row: moved, changes } = moveRow(table, row, anchor);
      if (moved && table.isKeyedByWork) {
        await copyRow(db, table, moved);
        noteLine(tally, table, row, moved);
        continue;
      }
      const isWritten = moved !== null && (await writeRow(db, table, row, findChanged(row, moved)));
      if (isWritten) await keepFormer(db, reimport.id, table, row, moved);
      tally.count(changes, isWritten);
    }
  return tally.total();
}

/** Writes what a work is called now with everything that follows it. */
export async function describeRows(db: Kysely<Tables>, groupId: GroupId, anchor: Anchor): Promise<void> {
  for (const table of PLACED_TABLES.filter(({ isKeyedByWork }) => !isKeyedByWork))
    for (const row of await readFollowing(db, table, groupId, anchor.from)) {
      const { row: described } = moveRow(table, row, anchor);
      if (described) await writeRow(db, table, row, findChanged(row, described));
    }
}

function noteLine({ lines }: Tally, table: PlacedTable, row: StoredRow, moved: StoredRow): void {
  const line = columnsThatAre(table, 'place').find(({ role }) => role.as === 'line')?.name;
  // How far members have read is nobody else's business.
  if (line === undefined || table.columns.some(([, { onErase }]) => onErase === 'delete')) return;
  lines.push({ before: Number(row[line]), after: Number(moved[line]) });
}

/** Adds a row; where one is there already, from a time when the group had this text before, the earlier line holds. */
async function copyRow(db: Kysely<Tables>, table: PlacedTable, row: StoredRow): Promise<void> {
  const names = table.columns.map(([name]) => name);
  const lines = columnsThatAre(table, 'place').filter(({ role }) => role.as === 'line');
  const earlier = lines.map(({ name }) => {
    const [own, added] = [sql.ref(`${table.name}.${name}`), sql.ref(`excluded.${name}`)];
    return sql`${sql.ref(name)} = min(coalesce(${own}, ${added}), coalesce(${added}, ${own}))`;
  });
  const otherwise = earlier.length === 0 ? sql`nothing` : sql`update set ${sql.join(earlier)}`;
  await sql`
    insert into ${sql.table(table.name)} (${sql.join(names.map((name) => sql.ref(name)))})
    values (${sql.join(names.map((name) => sql`${row[name]}`))})
    on conflict (${sql.join(conflictColumns(table))}) do ${otherwise}`.execute(db);
}

/** The columns that are unique together: those of the order, and the group. */
function conflictColumns(table: PlacedTable) {
  const group = columnsThatAre(table, 'group').map(({ name }) => name);
  return [...new Set([...group, ...keyColumns(table)])].map((name) => sql.ref(name));
}
