import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

/** An empty store, migrated once for all tests of a worker: a copy opens in a quarter of the time. */
const emptyStore = createEmptyStore();

/** A real store in its own folder, deleted after the test. */
export async function openTemporaryStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  const file = join(folder, 'store.db');
  await copyFile(await emptyStore, file);
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
  await (await openStore(file)).close();
  return file;
}
