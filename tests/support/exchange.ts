import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Manifest } from '../../src/features/exchange/format.ts';
import { importGroup, type ImportRequest } from '../../src/features/exchange/import-group.ts';
import { writeExport } from '../../src/features/exchange/write-export.ts';
import { EXPORTED, readRows, type StoredRow } from '../../src/store/exchange/rows.ts';
import { openDatabase } from '../../src/store/open-store.ts';
import { openConcordance, type Concordance } from '../../src/wiring.ts';
import { fillGroup } from './full-group.ts';
import type { FullGroup } from './full-group-parts.ts';
import { createTemporaryFolder } from './made-works.ts';
import { putEmptyStore } from './temporary-store.ts';

const onProgress = () => {};

/** A separate data folder, and the bot's parts on it. */
export async function openFolder(): Promise<Concordance & { readonly folder: string }> {
  const folder = createTemporaryFolder();
  await putEmptyStore(path.join(folder, 'concordance.sqlite'));
  const concordance = await openConcordance({ dataFolder: folder, publicUrl: null });
  onTestFinished(() => concordance.close());
  return { ...concordance, folder };
}

/** A data folder with a group that has data of every kind. */
export async function createFilledFolder(group: FullGroup): ReturnType<typeof openFolder> {
  const opened = await openFolder();
  await fillGroup(opened.store, group);
  return opened;
}

/** Records that a member has left a group, which otherwise needs a Discord. */
export async function noteDeparture({ folder }: { folder: string }, groupId: string): Promise<void> {
  const { db } = await openDatabase(path.join(folder, 'concordance.sqlite'));
  const left = { group_id: groupId, member_id: '90000000000000100', left_at: '2026-03-05T12:00:00.000Z' };
  await db.insertInto('member_departures').values(left).execute();
  await db.destroy();
}

/** Exports a group into a new folder, and returns its path. */
export async function exportTo(
  { store }: Concordance,
  groupId: string,
  members: Manifest['members'] = 'ids',
) {
  const target = path.join(createTemporaryFolder(), 'export');
  await writeExport(store, target, { groupId, members, onProgress });
  return target;
}

/** Imports an export. */
export async function takeIn(into: Concordance, folder: string, request: Partial<ImportRequest> = {}) {
  return importGroup(into, folder, { groupId: null, replace: false, onProgress, ...request });
}

/** Every file below a folder, by its relative path. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = names.map((each) => path.relative(folder, path.join(each.parentPath, each.name)));
  return Object.fromEntries(
    paths.toSorted().map((each) => [each, readFileSync(path.join(folder, each), 'utf8')]),
  );
}

/** All rows of a group, by table. */
export async function rowsIn(
  { folder }: { folder: string },
  groupId: string,
): Promise<Readonly<Record<string, readonly StoredRow[]>>> {
  const { db } = await openDatabase(path.join(folder, 'concordance.sqlite'));
  const rows: Record<string, readonly StoredRow[]> = {};
  for (const table of EXPORTED) rows[table.name] = await readRows(db, table, groupId);
  await db.destroy();
  return rows;
}

/** Changes a file of an export and its manifest entry, like an attacker would. */
export function forge(folder: string, file: string, change: (content: string) => string | Buffer): void {
  const content = Buffer.from(change(readFileSync(path.join(folder, file), 'utf8')));
  writeFileSync(path.join(folder, file), content);
  if (file === 'manifest.json') return;
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const files = manifest.files.map((each) =>
    each.path === file ? { ...each, bytes: content.length, sha256 } : each,
  );
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files }));
}
