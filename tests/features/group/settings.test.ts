import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { createTemporaryFolder, shortWork } from '../../support/made-works.ts';
import { openConcordance } from '../../../src/wiring.ts';

const tides = shortWork('Tides have a middle and two ends.', { title: 'Tides' });
const bread = shortWork('Bread was paid for in notes of hand.', { title: 'Bread' });

/** A data folder with one work of a group and one that is shared with all. */
async function openTwoWorks() {
  const concordance = await openConcordance({
    dataFolder: path.join(createTemporaryFolder(), 'data'),
    publicUrl: null,
  });
  onTestFinished(() => concordance.close());
  const { store, index } = concordance;
  for (const [work, groupId] of [
    [tides, 'g'],
    [bread, OPERATOR_GROUP],
  ] as const) {
    await store.works.add(work, { groupId, addedBy: null, addedAt: new Date() });
    await index.add(work.work);
  }
  return concordance;
}

const BREAD = { text: 'bread', workId: null, section: null };

test('a group without settings has the defaults, and all shared works', async () => {
  const { settings, corpus, openGroup } = (await openTwoWorks()).features;
  expect(await settings.read('g')).toEqual(DEFAULT_SETTINGS);
  expect((await settings.sharedWorks()).map(({ description }) => description.title)).toEqual(['Bread']);
  expect(await corpus.list(await openGroup('g', null))).toHaveLength(2);
});

test('a change does not affect other settings', async () => {
  const { settings } = (await openTwoWorks()).features;
  await settings.change('g', { visibility: 'public' });
  expect(await settings.change('g', { contributors: 'members' })).toEqual({
    ...DEFAULT_SETTINGS,
    visibility: 'public',
    contributors: 'members',
  });
  expect(await settings.read('other')).toEqual(DEFAULT_SETTINGS);
});

test('a shared work that a group closes is no longer used there, but still in other groups', async () => {
  const { settings, corpus, answers, health, openGroup } = (await openTwoWorks()).features;
  const ask = async (groupId: string) =>
    (await answers.answer({ ...BREAD, audience: await openGroup(groupId, null) })).answered;
  expect(await ask('g')).toBe(true);
  await settings.change('g', { closedWorks: [bread.work.id, tides.work.id] });
  expect(await ask('g')).toBe(false);
  expect((await corpus.list(await openGroup('g', null))).map(({ workId }) => workId)).toEqual([
    tides.work.id,
  ]);
  expect(await ask('other')).toBe(true);
  expect(await health.check(await openGroup('g', null))).toMatchObject({ works: 1, notIndexed: 0 });
});

test('a work that is not indexed yet is counted', async () => {
  const { features, store } = await openTwoWorks();
  const late = shortWork('Lamps want oil.');
  await store.works.add(late, { groupId: 'g', addedBy: null, addedAt: new Date() });
  const words = [tides, bread, late].reduce((sum, { size }) => sum + size.words, 0);
  expect(await features.health.check(await features.openGroup('g', null))).toEqual({
    works: 3,
    words,
    notIndexed: 1,
    notEncoded: 0,
  });
});

test('a strict group gets fewer answers than a lenient one', async () => {
  const { settings, answers, openGroup } = (await openTwoWorks()).features;
  const ask = async () =>
    answers.answer({ ...BREAD, text: 'Which notes paid for oil?', audience: await openGroup('g', null) });
  await settings.change('g', { strictness: 'lenient' });
  const { answered, confidence } = await ask();
  expect(confidence).toBeGreaterThan(0.2);
  expect(confidence).toBeLessThan(0.75);
  expect(answered).toBe(true);
  await settings.change('g', { strictness: 'strict' });
  expect((await ask()).answered).toBe(false);
});
