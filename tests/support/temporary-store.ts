import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

/** An empty store, migrated once for all tests of a worker: a copy opens in a quarter of the time. */
let emptyStore: Promise<string> | null = null;

/** Puts an empty store at a path. */
export async function putEmptyStore(file: string): Promise<void> {
  await copyFile(await (emptyStore ??= createEmptyStore()), file);
}

/** A real store in its own folder, deleted after the test. */
export async function openTemporaryStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  const file = join(folder, 'store.db');
  await putEmptyStore(file);
  const store = await openStore(file);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return store;
}

async function createEmptyStore(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-store-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'store.db');
  const store = await openStore(file);
  // A new file counts as one that needs cleaning, which the bot does when it starts.
  await store.upkeep.cleanFile();
  await store.close();
  return file;
}
