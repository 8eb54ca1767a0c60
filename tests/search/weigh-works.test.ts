import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import { composeEssay } from '../support/essays.ts';
import { createTemporaryFolder } from '../support/made-works.ts';

const pad = (word: string, times: number): string => `${`${word} `.repeat(times)}${'filler '.repeat(100)}.`;
const often = composeEssay('Often', { All: [pad('lamp', 1), pad('lamp', 2), pad('lamp', 1)] });
const once = composeEssay('Once', { All: [pad('lamp', 1), pad('pilot', 1), pad('pilot', 1)] });
const never = composeEssay('Never', { All: [pad('railway', 3)] });
const works = [never, once, often];
const titles = new Map([
  [often.id, 'Often'],
  [once.id, 'Once'],
  [never.id, 'Never'],
]);

let index: OpenedSearchIndex;

beforeEach(async () => {
  index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  onTestFinished(() => index.close());
  for (const work of works) await index.add(work);
});

const weigh = (query: string, among: readonly Work[] = works): readonly string[] =>
  index
    .weigh(
      query,
      among.map(({ id }) => ({ workId: id, start: 0, end: Number.MAX_SAFE_INTEGER })),
    )
    .map(({ workId }) => titles.get(workId) ?? '');

it('ranks the work first that has most of a query, and leaves out works without any word of it', () => {
  expect(weigh('lamps')).toEqual(['Often', 'Once']);
  expect(weigh('pilots')).toEqual(['Once']);
});

it('counts adjacent words in favour of a work', async () => {
  const parted = composeEssay('Parted', { All: [pad('green lamp flames green', 1), pad('flames', 1)] });
  const joined = composeEssay('Joined', { All: [pad('lamp green flames lamp', 1), pad('green', 1)] });
  for (const work of [parted, joined]) await index.add(work);
  const scope = [parted, joined].map(({ id }) => ({ workId: id, start: 0, end: Number.MAX_SAFE_INTEGER }));
  expect(index.weigh('What were the green flames?', scope)[0]?.workId).toBe(joined.id);
});

it('sees nothing outside the scope, and treats no query as syntax', () => {
  expect(weigh('lamps', [once, never])).toEqual(['Once']);
  expect(weigh('"lamp" AND NEAR(*')).toEqual(['Often', 'Once']);
  expect(weigh('', works)).toEqual([]);
  expect(weigh('lamps', [])).toEqual([]);
});
