import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import type { Ranking } from '../../src/search/search.ts';
import { composeEssay } from '../support/essays.ts';
import { createTemporaryFolder } from '../support/made-works.ts';

const work = composeEssay('The Mill Book', {
  Rules: [
    'Whoever pays for the lamps may choose the oil that burns in them.',
    'The wheel was maintained by two brothers, who greased it every evening.',
    'In the nineteenth century the mill ground barley for the whole valley.',
    'The flood of 1911 carried away the weir, and twelve sheep with it.',
    'A baby was left at the door of the mill in a basket of reeds.',
  ],
});
const french = composeEssay('Le moulin', {
  Histoire: [
    'Le moulin fut bâti au XIXe siècle par les moines de la vallée, qui y vivaient depuis longtemps.',
  ],
});
let index: OpenedSearchIndex;

beforeEach(async () => {
  index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  await index.add(work, 'en');
  await index.add(french, 'fr');
});

afterEach(() => index.close());

const search = (query: string): Ranking =>
  index.search(
    query,
    [work, french].map(({ id, text }) => ({ workId: id, start: 0, end: text.length })),
    5,
  );

it.each([
  ['What may the payer choose?', 'Whoever pays'],
  ['Who did the maintenance of the wheel?', 'The wheel was maintained'],
  ['Who left the infant at the door?', 'A baby was left'],
  ['What did the mill grind in the 19th century?', 'In the nineteenth century'],
  ['How did the flood kill 12 sheep?', 'The flood of 1911'],
  ['Qui a bâti le moulin au 19e siècle ?', 'Le moulin fut bâti'],
])('finds what a text says in another word: %s', (question, sentence) => {
  expect(search(question).hits[0]?.text).toContain(sentence);
});

it('is not sure where a word of the family stands in, and still says that the word is missing', () => {
  const { confidence, missing } = search('What may the payer of the lamps choose in the mill?');
  expect(missing).toEqual(['payer']);
  expect(confidence).toBeLessThan(0.9);
});

it('takes a number for the same in digits and in words', () => {
  expect(search('What did the mill grind in the 19th century?').missing).toEqual([]);
  expect(search('What did the mill grind in the 18th century?').missing).toEqual(['18th']);
});
