import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createReader } from '../../src/features/reader.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createTemporaryFolder, shortWork } from '../support/made-works.ts';

test('a work is read by its id, and nothing by any other', async () => {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const { work, ...imported } = shortWork('Tides come and go.', { title: 'Tides', author: 'Zoë' });
  await store.works.add({ work, ...imported }, { groupId: 'a', addedBy: null, addedAt: new Date() });
  let line: number | null = null;
  const reader = createReader({ store, readingLines: { leastLine: async () => line } });
  expect(await reader.read(work.id)).toEqual({ work, description: imported.description, end: 'whole' });
  for (const id of ['', '../../etc/passwd', work.id.toUpperCase(), `${work.id} `])
    expect(await reader.read(id)).toBeNull();
  expect(await reader.read(work.id, 3)).toMatchObject({ end: 'link', work: { text: '' } });
  line = 0;
  expect(await reader.read(work.id, 3)).toMatchObject({ end: 'line', work: { text: '' } });
});

test('a text that two groups hold is not described to one of them as the other does', async () => {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const same = { author: 'Zoë', licence: 'CC0' };
  for (const [groupId, title] of [
    ['a', 'Tides'],
    ['b', 'For our secret evening'],
  ] as const) {
    const imported = shortWork('Tides come and go.', { ...same, title, edition: title });
    await store.works.add(imported, { groupId, addedBy: null, addedAt: new Date() });
  }
  const { work } = shortWork('Tides come and go.');
  const reader = createReader({ store, readingLines: { leastLine: async () => null } });
  expect(await reader.read(work.id)).toMatchObject({
    description: { ...same, title: 'Tides come and go.', edition: null },
  });
});
