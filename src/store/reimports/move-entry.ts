import { sql, type Kysely } from 'kysely';
import type { Reimport } from '../../corpus/reimport.ts';
import { EXPORTED, type AnyTable, type StoredRow } from '../exchange/rows.ts';
import type { Tables } from '../tables/tables.ts';
import { findChanged, findFormer, keepFormer, writeRow } from './former-rows.ts';

function findTable(): AnyTable {
  const table = EXPORTED.find(({ name }) => name === 'corpus_entries');
  if (!table) throw new Error('The entries of corpora are not declared.');
  return table;
}

/** Puts the new text into the corpus in the place of the former one. */
export async function moveEntry(db: Kysely<Tables>, reimport: Reimport): Promise<void> {
  const row = await readEntry(db, reimport.groupId, reimport.fromWork);
  if (!row) throw new Error(`Group ${reimport.groupId} no longer has work ${reimport.fromWork}`);
  const moved = { ...row, ...reimport.entry };
  const table = findTable();
  if (!(await writeRow(db, table, row, findChanged(row, moved))))
    throw new Error(`Group ${reimport.groupId} has work ${reimport.toWork} already`);
  await keepFormer(db, reimport.id, table, row, moved);
}

/** Puts the former text back; what was written about the work since stays. */
export async function restoreEntry(db: Kysely<Tables>, reimport: Reimport): Promise<void> {
  const row = await readEntry(db, reimport.groupId, reimport.toWork);
  const kept = row && (await findFormer(db, reimport.id, findTable(), row));
  if (!row || !kept) throw new Error(`Group ${reimport.groupId} no longer has work ${reimport.toWork}`);
  const unchanged = Object.entries(kept.former).filter(([name]) => row[name] === kept.written[name]);
  if (!(await writeRow(db, findTable(), row, Object.fromEntries(unchanged))))
    throw new Error(`Group ${reimport.groupId} has work ${reimport.fromWork} again`);
}

async function readEntry(db: Kysely<Tables>, groupId: string, workId: string): Promise<StoredRow | null> {
  const { rows } = await sql<StoredRow>`
    select * from corpus_entries where group_id = ${groupId} and work_id = ${workId}`.execute(db);
  return rows[0] ?? null;
}
