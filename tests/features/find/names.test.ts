import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Names, Naming } from '../../../src/features/find/found-words.ts';
import { keepIndex } from '../../../src/features/corpus/indexing.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createNames } from '../../../src/features/find/names.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { composeEssay, entryOf, harbour, shelve } from '../../support/essays.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { audienceIn } from '../../support/audience.ts';

const diary = composeEssay('A Diary', {
  May: ['A crane stood there. We met Ottoline Crane and Mrs Crane’s brother.', 'They liked Crane’s boat.'],
  June: ['Crane never came again, and no crane was seen.'],
});
const store = { works: shelve([entryOf(harbour), entryOf(diary, 'guild')], [harbour, diary]) };

let index: OpenedSearchIndex;
let names: Names;

beforeEach(async () => {
  index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  await keepIndex({ store, index });
  names = createNames({ library: createLibrary({ store, linkTo: () => null }), index });
});

afterEach(() => index.close());

const who = (name: string, workId: string | null = null, groupId = 'guild'): Promise<Naming> =>
  names.who({ audience: audienceIn(groupId), name, workId });

it('finds the mentions of a full name, first and last', async () => {
  const naming = await who('ottoline crane');
  expect(naming).toMatchObject({ name: 'Ottoline Crane', within: [], total: 2, isWhole: true });
  expect(naming.first.quotation.exact).toBe('We met Ottoline Crane and Mrs Crane’s brother.');
  expect(naming.last.quotation.exact).toContain('The pilots of Merrow Harbour elected Ottoline Crane');
});

it('finds a surname in longer names, and ignores the same word in lower case', async () => {
  const naming = await who('Crane');
  expect(naming).toMatchObject({ name: 'Crane', within: ['Ottoline Crane', 'Mrs Crane'], total: 5 });
  const { first, matches } = { first: naming.first.quotation.exact, matches: naming.first.matches };
  expect(matches.map(({ start, end }) => first.slice(start, end))).toEqual(['Crane']);
});

it('counts by work and section, in text order', async () => {
  const { works } = await who('Crane');
  expect(works.map(({ entry, count }) => [entry.description.title, count])).toEqual([
    ['A Diary', 4],
    ['The Harbour Book', 1],
  ]);
  expect(works[0]?.sections).toEqual([
    { section: { number: '1', title: 'May' }, count: 3 },
    { section: { number: '2', title: 'June' }, count: 1 },
  ]);
});

it('searches only one work, and no work of another group', async () => {
  expect((await who('Crane', harbour.id)).total).toBe(1);
  expect((await who('Crane', null, 'elsewhere')).total).toBe(1);
});

it.each([
  ['Otoline Crain', 'The texts do not name “Otoline Crain”. Did you mean “Ottoline Crane”'],
  ['Xqz', 'The texts do not name “Xqz”. Pick a name from the list'],
  ['pilots', 'The texts do not name “pilots”.'],
  ['🙂', 'Type a name: at least one word with letters.'],
  ['x'.repeat(201), 'A name can have up to 200 characters; this has 201.'],
])('says what to do about %j', async (name, message) => {
  await expect(who(name)).rejects.toThrow(message);
});
