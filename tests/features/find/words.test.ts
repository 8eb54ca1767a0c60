import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FindRequest, Words } from '../../../src/features/find/found-words.ts';
import { keepIndex } from '../../../src/features/corpus/indexing.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createWords } from '../../../src/features/find/words.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { audienceIn } from '../../support/audience.ts';

const store = { works: shelve([entryOf(harbour), entryOf(railway, 'guild')], [harbour, railway]) };
const all = { limit: 100, offset: 0 };

let index: OpenedSearchIndex;
let words: Words;

beforeEach(async () => {
  index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  await keepIndex({ store, index });
  words = createWords({ library: createLibrary({ store, linkTo: () => null }), index });
});

afterEach(() => index.close());

const request = (typed: string, change: Partial<FindRequest> = {}): FindRequest => ({
  audience: audienceIn('guild'),
  words: typed,
  workId: null,
  near: null,
  ...change,
});

it('counts the places of each work, the group’s own first, and quotes them', async () => {
  const found = await words.find(request('pilot'), all);
  expect(found).toMatchObject({ total: 5, isWhole: true, missing: [] });
  expect(found.works.map(({ entry, count }) => [entry.description.title, count])).toEqual([
    ['Against the Pilots', 2],
    ['The Harbour Book', 3],
  ]);
  expect(found.places.map(({ quotation }) => quotation.exact)).toEqual([
    'Against the Pilots',
    'The railway company offered the pilots nine hundred pounds.',
    'The pilots',
    'The pilots of Merrow Harbour elected Ottoline Crane as their warden in 1911.',
    'Every pilot owns a share of the cutter, so no single pilot can sell the cutter to the railway company.',
  ]);
});

it('marks the matches in a place', async () => {
  const { places } = await words.find(request('no pilot'), all);
  const matched = places.flatMap(({ quotation, matches }) =>
    matches.map(({ start, end }) => quotation.exact.slice(start, end)),
  );
  expect(matched).toEqual(['pilot', 'no', 'pilot']);
});

it('returns a page of the places, and counts them all', async () => {
  const found = await words.find(request('the'), { limit: 2, offset: 1 });
  const whole = await words.find(request('the'), all);
  expect(found.places).toEqual(whole.places.slice(1, 3));
  expect(found.total).toBe(whole.total);
});

it('searches only one work', async () => {
  const found = await words.find(request('pilot', { workId: railway.id }), all);
  expect(found.total).toBe(2);
  await expect(words.find(request('pilot', { workId: 'gone' }), all)).rejects.toThrow(
    'There is no such work',
  );
});

it('finds nothing in another group’s works', async () => {
  const found = await words.find(request('laughed', { audience: audienceIn('elsewhere') }), all);
  expect(found).toMatchObject({ total: 0, works: [], places: [], missing: ['laughed'] });
});

it('counts a text once if two groups have it', async () => {
  const shared = { works: shelve([entryOf(railway, 'a'), entryOf(railway, 'b')], [railway]) };
  const everywhere = createWords({ library: createLibrary({ store: shared, linkTo: () => null }), index });
  expect((await everywhere.find(request('pilot', { audience: 'everyone' }), all)).total).toBe(2);
});

it('says which words no text has', async () => {
  expect((await words.find(request('pilot submar* “keep a list”'), all)).missing).toEqual(['submar*']);
  expect((await words.find(request('Skerra cutter'), all)).missing).toEqual([]);
});

it('says that there is no text yet', async () => {
  const empty = createWords({
    library: createLibrary({ store: { works: shelve([], []) }, linkTo: () => null }),
    index,
  });
  await expect(empty.find(request('pilot'), all)).rejects.toThrow('There is no text to answer from yet.');
});

it('finds the nearest word of the texts if a misspelt one stands nowhere, and says which', async () => {
  const found = await words.find(request('harbuor pilots'), all);
  expect(found).toMatchObject({
    total: 1,
    missing: [],
    corrections: [{ typed: 'harbuor', read: 'harbour' }],
  });
  const quoted = await words.find(request('"harbuor"'), all);
  expect(quoted).toMatchObject({ total: 0, missing: ['harbuor'], corrections: [] });
  const right = await words.find(request('pilots'), all);
  expect(right.corrections).toEqual([]);
});

it('takes no word for a misspelt one that a dictionary has', async () => {
  const found = await words.find(request('pilates'), all);
  expect(found).toMatchObject({ total: 0, missing: ['pilates'], corrections: [] });
});
