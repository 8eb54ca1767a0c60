import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLookups } from '../../../src/features/answers/lookups.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newLookup } from '../../support/new-lookup.ts';

async function openLookups() {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const clock = { at: new Date('2026-03-01T12:00:00Z') };
  return { lookups: createLookups({ store, now: () => clock.at }), clock };
}

test('a look-up is found only in its own group', async () => {
  const { lookups } = await openLookups();
  const { options } = newLookup();
  const id = await lookups.keep(newLookup());
  expect(await lookups.find('g', id)).toEqual(options);
  expect(await lookups.find('other', id)).toBeNull();
});

test('a look-up is found for thirty days', async () => {
  const { lookups, clock } = await openLookups();
  const id = await lookups.keep(newLookup());
  clock.at = new Date('2026-03-31T12:00:00Z');
  expect(await lookups.find('g', id)).not.toBeNull();
  clock.at = new Date('2026-03-31T12:00:01Z');
  expect(await lookups.find('g', id)).toBeNull();
});
