import { sql, type Kysely } from 'kysely';
import type { Anchor, Move } from '../../corpus/anchor.ts';
import type { Reimport } from '../../corpus/reimport.ts';
import type { StoredRow } from '../exchange/rows.ts';
import { columnsThatAre } from '../tables/schema-facts.ts';
import type { Tables } from '../tables/tables.ts';
import { dropUnheld } from '../works/drop-unheld.ts';
import { findChanged, findFormer, writeRow, type FormerRow } from './former-rows.ts';
import { restoreEntry } from './move-entry.ts';
import { moveRow } from './move-row.ts';
import { createTally, readFollowing, type Tally } from './move-rows.ts';
import { PLACED_TABLES, type PlacedTable } from './placed-tables.ts';

/** The anchors between two texts. */
export interface Anchors {
  /** From the former text to the new one. */
  readonly forward: Anchor;
  readonly back: Anchor;
}

/** What a correction of the description changes. */
const DESCRIBED: ReadonlySet<string> = new Set(['title', 'author', 'url']);

/** Undoes a reimport: restores the rows as they were, and moves back what was made or changed since. */
export async function moveBack(db: Kysely<Tables>, reimport: Reimport, anchors: Anchors): Promise<Move> {
  const tally = createTally();
  for (const table of PLACED_TABLES)
    for (const row of await readFollowing(db, table, reimport.groupId, reimport.toWork)) {
      if (table.isKeyedByWork) await returnCopy(db, table, row, anchors);
      else await restoreRow(db, reimport, table, row, { back: anchors.back, tally });
    }
  await restoreEntry(db, reimport);
  await db.deleteFrom('reimports').where('id', '=', reimport.id).execute();
  await dropUnheld(db);
  return tally.total();
}

async function restoreRow(
  db: Kysely<Tables>,
  { id }: Reimport,
  table: PlacedTable,
  row: StoredRow,
  { back, tally }: { back: Anchor; tally: Tally },
): Promise<void> {
  const kept = await findFormer(db, id, table, row);
  if (kept && isStill(row, kept)) {
    const unchanged = Object.entries(kept.former).filter(([name]) => row[name] === kept.written[name]);
    await writeRow(db, table, row, Object.fromEntries(unchanged));
    return;
  }
  const { row: moved, changes } = moveRow(table, row, back);
  const isWritten = moved !== null && (await writeRow(db, table, row, findChanged(row, moved)));
  tally.count(changes, isWritten);
}

/** Whether a row still has the place that the reimport gave it. */
function isStill(row: StoredRow, { written }: FormerRow): boolean {
  return Object.entries(written).every(([name, value]) => DESCRIBED.has(name) || row[name] === value);
}

/** Deletes a copy; what it says replaces the former row if it was changed since. */
async function returnCopy(
  db: Kysely<Tables>,
  table: PlacedTable,
  row: StoredRow,
  { forward, back }: Anchors,
): Promise<void> {
  const former = await readTwin(db, table, row, back.to);
  const copied = former && moveRow(table, former, forward).row;
  const isCopy = copied !== null && Object.keys(findChanged(copied, row)).length === 0;
  await sql`delete from ${sql.table(table.name)} where ${isTwin(table, row, back.from)}`.execute(db);
  const { row: returned } = moveRow(table, row, back);
  if (isCopy || returned === null) return;
  await sql`delete from ${sql.table(table.name)} where ${isTwin(table, row, back.to)}`.execute(db);
  const names = Object.keys(returned);
  await sql`
    insert into ${sql.table(table.name)} (${sql.join(names.map((name) => sql.ref(name)))})
    values (${sql.join(names.map((name) => sql`${returned[name]}`))})`.execute(db);
}

async function readTwin(
  db: Kysely<Tables>,
  table: PlacedTable,
  row: StoredRow,
  workId: string,
): Promise<StoredRow | null> {
  const { rows } = await sql<StoredRow>`
    select ${sql.join(table.columns.map(([name]) => sql.ref(name)))}
    from ${sql.table(table.name)} where ${isTwin(table, row, workId)}`.execute(db);
  return rows[0] ?? null;
}

/** True for the row that says the same about another work. */
function isTwin(table: PlacedTable, row: StoredRow, workId: string) {
  const group = columnsThatAre(table, 'group').map(({ name }) => name);
  const names = [...new Set([...group, ...table.order])].filter((name) => name !== table.work);
  const parts = names.map((name) => sql`${sql.ref(name)} = ${row[name]}`);
  return sql`${sql.join([...parts, sql`${sql.ref(table.work)} = ${workId}`], sql` and `)}`;
}
