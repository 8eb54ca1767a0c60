import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newLookup } from '../../support/new-lookup.ts';

async function openLookups() {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  return store.lookups;
}

test('finds what was stored, and nothing by an unknown id', async () => {
  const lookups = await openLookups();
  const lookup = newLookup({ options: { words: '"); DROP TABLE lookups; --', within: 3, workId: null } });
  const id = await lookups.keep(lookup);
  expect(await lookups.find(id)).toEqual(lookup);
  expect(await lookups.find('unknown')).toBeNull();
});

test('stores each interaction once', async () => {
  const lookups = await openLookups();
  const id = await lookups.keep(newLookup());
  expect(await lookups.keep(newLookup({ options: {} }))).toBe(id);
  expect(await lookups.find(id)).toEqual(newLookup());
});

test('deletes look-ups that are too old for their buttons', async () => {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const lookup = newLookup();
  const id = await store.lookups.keep(lookup);
  const month = lookup.keptAt.getTime() + 30 * 86_400_000;
  await store.eraseExpired(new Date(month));
  expect(await store.lookups.find(id)).not.toBeNull();
  await store.eraseExpired(new Date(month + 1));
  expect(await store.lookups.find(id)).toBeNull();
});
