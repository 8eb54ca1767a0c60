import { expect, it } from 'vitest';
import { countPlaces, explainNothing } from '../../../src/features/find/count-places.ts';
import { english } from '../../support/words.ts';
import { entry } from '../../support/fixtures.ts';

const count = (counts: readonly number[], isWhole = true): string =>
  countPlaces(
    english,
    {
      total: counts.reduce((sum, each) => sum + each, 0),
      isWhole,
      works: counts.map((each, i) => ({
        entry: entry({ description: { ...entry().description, title: `Work ${i + 1}` } }),
        count: each,
      })),
    },
    'places',
    (title) => `*${title}*`,
  );

it.each([
  [[1], '1 place in *Work 1*'],
  [[12, 1900], '1,912 places in 2 works: 12 in *Work 1*, 1,900 in *Work 2*'],
  [
    [1, 2, 3, 4, 5, 6],
    '21 places in 6 works: 1 in *Work 1*, 2 in *Work 2*, 3 in *Work 3*, 4 in *Work 4*, 11 in 2 other works',
  ],
])('counts %j', (counts, words) => {
  expect(count(counts)).toBe(words);
});

it('says that there are more than were counted', () => {
  expect(count([1000], false)).toBe('More than 1,000 places in *Work 1*');
});

it.each([
  [['submarine'], 'The texts do not have “submarine”. Try another spelling'],
  [['a', 'b', 'c'], 'The texts do not have “a”, “b” or “c”. Try'],
  [['open door'], 'The texts do not have “open door”. Without quotation marks, the words may be apart'],
  [[], 'No place has all of “a b” together. Each word appears on its own; fewer words find more.'],
])('explains that nothing was found, missing %j', (missing, words) => {
  expect(explainNothing(english, 'a b', { missing, described: [] })).toContain(words);
});

it('says that a word stands only in the description of a work', () => {
  const described = [{ word: 'Crane', titles: ['The Harbour Book'] }];
  expect(explainNothing(english, 'Crane', { missing: [], described })).toBe(
    'No sentence has “Crane”, but the title, author or other details of “The Harbour Book” do.',
  );
});
