import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql, type Kysely } from 'kysely';
import { onTestFinished } from 'vitest';
import type { ImportedWork } from '../../src/corpus/corpus.ts';
import type { Reimport } from '../../src/corpus/reimport.ts';
import { createOpenGroup } from '../../src/features/group/audience.ts';
import { createReimports, type Reimports } from '../../src/features/reimport/reimports.ts';
import { EXPORTED, toJsonRow, type StoredRow } from '../../src/store/exchange/rows.ts';
import { openDatabase, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { ALL_TABLES } from '../../src/store/tables/schema-facts.ts';
import type { Tables } from '../../src/store/tables/tables.ts';
import { createTemporaryFolder, importedWork } from './made-works.ts';

/** A store and its reimports, and ways to look at all of its rows. */
export interface ReimportRoom {
  readonly store: Store;
  readonly db: Kysely<Tables>;
  readonly reimports: Reimports;
  readonly indexed: ReadonlySet<string>;
  /** Drafts a text as a better import of another. */
  draft(groupId: string, from: string, to: ImportedWork): Promise<Reimport>;
  /** Every row of every table, as JSON, sorted; without those of reimports. */
  rows(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** The tables in which an id stands anywhere. */
  tablesWith(id: string): Promise<readonly string[]>;
  /** What an export of a group would find wrong with its rows. */
  findFaults(groupId: string): Promise<readonly string[]>;
}

/** The same text with other words. */
export function change({ work, description }: ImportedWork, edit: (text: string) => string): ImportedWork {
  const blocks = work.layout.paragraphs.map(({ kind, start, end }) => ({
    kind,
    text: edit(work.text.slice(start, end)),
    level: 1,
  }));
  return importedWork(
    blocks.filter(({ text }) => text !== ''),
    description,
  );
}

/** A room with a new store, or with one from a file's bytes. */
export async function openReimportRoom(bytes: Uint8Array | null = null): Promise<ReimportRoom> {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  if (bytes) writeFileSync(file, bytes, { mode: 0o600 });
  const store = await openStore(file);
  const { db } = await openDatabase(file);
  onTestFinished(async () => {
    await db.destroy();
    await store.close();
  });
  const indexed = new Set<string>();
  let next: ImportedWork | null = null;
  const reimports = createReimports({
    store,
    index: { add: async ({ id }) => void indexed.add(id), remove: async (id) => void indexed.delete(id) },
    importWork: async () => {
      if (!next) throw new Error('There is nothing to import.');
      return next;
    },
    readAddress: async ({ address }) => ({ name: address, bytes: new Uint8Array() }),
    openGroup: createOpenGroup({ store }),
    now: () => new Date('2026-05-01T12:00:00Z'),
  });
  const rows = async () => {
    const tables = ALL_TABLES.filter(({ name }) => !/^(?:reimport|upkeep)/u.test(name));
    const read = tables.map(async ({ name }) => {
      const found = await sql`select * from ${sql.table(name)}`.execute(db);
      return [name, found.rows.map((row) => JSON.stringify(row)).toSorted()] as const;
    });
    return Object.fromEntries<readonly string[]>(await Promise.all(read));
  };
  return {
    store,
    db,
    reimports,
    indexed,
    draft(groupId, from, to) {
      next = to;
      return reimports.draft(groupId, from, { name: 'better.md', bytes: new Uint8Array() });
    },
    rows,
    async tablesWith(id) {
      const all = Object.entries(await rows());
      return all.flatMap(([name, found]) => (found.some((row) => row.includes(id)) ? [name] : []));
    },
    findFaults: async (groupId) => findFaults(db, await rows(), groupId),
  };
}

async function findFaults(
  db: Kysely<Tables>,
  rows: Readonly<Record<string, readonly string[]>>,
  groupId: string,
): Promise<readonly string[]> {
  const works = await db.selectFrom('works').selectAll().execute();
  const texts = new Map(works.map(({ id, text }) => [id, text]));
  return EXPORTED.filter(({ name }) => name !== 'corpus_entries').flatMap((table) =>
    (rows[table.name] ?? []).flatMap((json) => {
      const row = JSON.parse(json) as StoredRow;
      if (row['group_id'] !== undefined && row['group_id'] !== groupId) return [];
      toJsonRow(table, row);
      const fault = table.findFault(row, (id) => texts.get(id) ?? null);
      return fault === null ? [] : [`${table.name}: ${fault}`];
    }),
  );
}
