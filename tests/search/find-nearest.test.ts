import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import { composeEssay } from '../support/essays.ts';

const sea = composeEssay('On the Sea', {
  Tides: [
    'The government regulated every natural harbour, and the members elected a warden to hold the ledger.',
  ],
});
const land = composeEssay('On the Land', {
  Fields: ['The members of the commune ploughed the natural fields.'],
});

const story = composeEssay('A Story in Two Parts', {
  Before: [
    'Nobody in the harbour knew who kept the accounts of the winter.',
    'They asked the keeper, and he laughed.',
  ],
  After: ['It was Bartholomew who kept them, and the keeper had always known it.'],
});

const folder = mkdtempSync(path.join(tmpdir(), 'concordance-nearest-'));
let index: OpenedSearchIndex;

beforeAll(async () => {
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  await index.add(sea, 'en');
  await index.add(land, 'en');
  await index.add(story, 'en');
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const scopeOf = (...works: readonly (typeof sea)[]) =>
  works.map(({ id, text }) => ({ workId: id, start: 0, end: text.length }));
const nearest = (word: string) => index.nearest(word, scopeOf(sea, land));

it.each([
  ['a letter left out', 'goverment', 'government'],
  ['a letter added', 'membbers', 'members'],
  ['a letter replaced', 'wardan', 'warden'],
  ['neighbours swapped', 'eletced', 'elected'],
  ['two slips in a long word', 'goverrmant', 'government'],
  ['swapped first letters', 'awrden', 'warden'],
])('finds the word that is meant: %s', (_, typed, meant) => {
  expect(nearest(typed)).toBe(meant);
});

it.each([
  ['a short word that is another one', 'hole'],
  ['a prefix that turns the meaning', 'unnatural'],
  ['an inflected form is no slip of another word', 'bitcoin'],
  ['three slips', 'govrnmant'.replace('rn', 'xx')],
  ['no letters', ''],
])('takes nothing for %s', (_, typed) => {
  expect(nearest(typed)).toBeNull();
});

it.each([
  ['a short word', 'jold', 'hold'],
  ['the first letter replaced', 'zarden', 'warden'],
  ['the first letter left out', 'arbour', 'harbour'],
])('finds more where the word is certainly misspelt: %s', (_, typed, meant) => {
  expect(index.nearest(typed, scopeOf(sea, land))).toBeNull();
  expect(index.nearest(typed, scopeOf(sea, land), true)).toBe(meant);
});

it('prefers the slip that is made more often, then the word of more passages', async () => {
  const work = composeEssay('On Courts', {
    First: ['The cause was heard.', 'The case was heard in winter.'],
    Second: ['The place was full.', 'A plague came.', 'The plague went.', 'Another plague.'],
  });
  await index.add(work, 'en');
  const whole = [{ workId: work.id, start: 0, end: work.text.length }];
  expect(index.nearest('cayse', whole)).toBe('cause');
  expect(index.nearest('plahue', whole)).toBe('plague');
});

it('knows only the words of the texts in scope', () => {
  expect(index.nearest('comune', scopeOf(sea))).toBeNull();
  expect(index.nearest('comune', scopeOf(sea, land))).toBe('commune');
});

it('gives away no word behind the end of the scope', () => {
  const [, after] = story.layout.sections;
  const before = { workId: story.id, start: 0, end: after?.start ?? 0 };
  expect(index.nearest('bartholomev', [before])).toBeNull();
  expect(index.nearest('acounts', [before])).toBe('accounts');
  expect(index.nearest('bartholomev', scopeOf(story))).toBe('bartholomew');
});

it('knows the words of a work that is added, and no longer those of one that is removed', async () => {
  const [early, late] = ['meadow', 'orchard'].map((word) =>
    composeEssay(`On the ${word}`, { One: [`Nobody had mown the ${word} in years.`] }),
  ) as [typeof sea, typeof sea];
  await index.add(early, 'en');
  const scope = scopeOf(sea, early, late);
  expect(index.nearest('meadwo', scope)).toBe('meadow');
  expect(index.nearest('orchadr', scope)).toBeNull();
  await index.remove(early.id);
  await index.add(late, 'en');
  expect(index.nearest('meadwo', scope)).toBeNull();
  expect(index.nearest('orchadr', scope)).toBe('orchard');
});

it('finds a word that only the last of many works has', async () => {
  const works = Array.from({ length: 52 }, (_, i) =>
    composeEssay(`Volume ${i}`, {
      One: [`Volume ${i} says nothing${i === 51 ? ' about the aqueduct' : ''}.`],
    }),
  );
  for (const work of works) await index.add(work, 'en');
  expect(index.nearest('aquedutc', scopeOf(...works))).toBe('aqueduct');
  expect(index.nearest('aquedutc', scopeOf(...works.slice(0, 51)))).toBeNull();
});
