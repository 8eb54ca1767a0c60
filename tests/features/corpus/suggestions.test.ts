import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepIndex } from '../../../src/features/corpus/indexing.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createSuggestions, fitName, type Suggestions } from '../../../src/features/corpus/suggestions.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { audienceIn } from '../../support/audience.ts';

const store = { works: shelve([entryOf(harbour), entryOf(railway, 'guild')], [harbour, railway]) };
const audience = audienceIn('guild');

let folder: string;
let index: OpenedSearchIndex;
let suggestions: Suggestions;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-suggestions-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  await keepIndex({ store, index });
  suggestions = createSuggestions({ library: createLibrary({ store, linkTo: () => null }), index });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ['', ['Against the Pilots — A. Writer', 'The Harbour Book — A. Writer']],
  ['the har', ['The Harbour Book — A. Writer']],
  ['PIL', ['Against the Pilots — A. Writer']],
  ['writer', ['Against the Pilots — A. Writer', 'The Harbour Book — A. Writer']],
  ['xyz', []],
])('suggests works for %j, the group’s own first', async (typed, expected) => {
  const works = await suggestions.works(audience, typed);
  expect(works.map(({ name }) => name)).toEqual(expected);
});

it('gives ids as values', async () => {
  expect((await suggestions.works(audience, 'harbour'))[0]?.value).toBe(harbour.id);
});

it('suggests the sections of a work that the audience has', async () => {
  expect(await suggestions.sections(audience, harbour.id, 'light')).toEqual([
    { name: '2 The lighthouse', value: '1' },
  ]);
  expect(await suggestions.sections(audienceIn('elsewhere'), railway.id, '')).toEqual([]);
});

it('suggests the names that the audience’s works mention', async () => {
  expect(await suggestions.names(audience, null, 'cra')).toEqual([
    { name: 'Ottoline Crane', value: 'Ottoline Crane' },
  ]);
  expect(await suggestions.names(audience, railway.id, 'cra')).toEqual([]);
  expect(await suggestions.names(audienceIn('elsewhere'), railway.id, '')).toEqual([]);
});

it('fits names to 100 units without splitting a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const fitted = fitName(name);
      expect(fitted.length).toBeLessThanOrEqual(100);
      expect(fitted.isWellFormed()).toBe(name.isWellFormed());
      expect(fitted === name).toBe(name.length <= 100);
    }),
  );
  expect(fitName('👩‍👩‍👧‍👦'.repeat(20))).toBe(`${'👩‍👩‍👧‍👦'.repeat(9)}…`);
});
