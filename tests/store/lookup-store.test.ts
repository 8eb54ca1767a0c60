import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createTemporaryFolder } from '../support/made-works.ts';
import { newLookup } from '../support/new-lookup.ts';

const LONG_AGO = new Date(0);

async function openLookups() {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  return store.lookups;
}

test('finds what was kept, and nothing by an id that is unknown', async () => {
  const lookups = await openLookups();
  const lookup = newLookup({ options: { words: '"); DROP TABLE lookups; --', within: 3, workId: null } });
  const id = await lookups.keep(lookup, LONG_AGO);
  expect(await lookups.find(id)).toEqual(lookup);
  expect(await lookups.find('unknown')).toBeNull();
});

test('keeps the same interaction once', async () => {
  const lookups = await openLookups();
  const id = await lookups.keep(newLookup(), LONG_AGO);
  expect(await lookups.keep(newLookup({ options: {} }), LONG_AGO)).toBe(id);
  expect(await lookups.find(id)).toEqual(newLookup());
});

test('forgets what is too old', async () => {
  const lookups = await openLookups();
  const id = await lookups.keep(newLookup(), LONG_AGO);
  const later = new Date('2026-04-01T12:00:00Z');
  const other = await lookups.keep(newLookup({ interactionId: 'j', keptAt: later }), later);
  expect(await lookups.find(id)).toBeNull();
  expect(await lookups.find(other)).not.toBeNull();
});
