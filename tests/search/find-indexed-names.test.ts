import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import type { Scope } from '../../src/search/search.ts';
import { composeEssay, harbour, railway } from '../support/essays.ts';
import { createTemporaryFolder } from '../support/made-works.ts';

const diary = composeEssay('A Diary', {
  May: ['I wrote to Ottoline Crane. The answer came from Lisbon.'],
  July: ['Again I wrote to Ottoline Crane, and to Skerra.'],
});
const works = [harbour, railway, diary];
const everything: Scope = works.map(({ id, text }) => ({ workId: id, start: 0, end: text.length }));

let index: OpenedSearchIndex;

beforeEach(async () => {
  index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  for (const work of works) await index.add(work);
});

afterEach(() => index.close());

const namesOf = (scope: Scope, typed: string): readonly string[] =>
  index.names(scope, typed, 25).map(({ name, mentions }) => `${name} ${mentions}`);

it.each([
  ['', ['Ottoline Crane 3', 'Skerra 2', 'Merrow Harbour 1', 'Lisbon 1']],
  ['cra', ['Ottoline Crane 3']],
  ['OTTOLINE c', ['Ottoline Crane 3']],
  ['rane', []],
  ['crane ottoline', []],
  ["%' OR 1 --", []],
])('finds names of all works by the prefix of a word: %j', (typed, expected) => {
  expect(namesOf(everything, typed)).toEqual(expected);
});

it('finds at most the requested number', () => {
  expect(index.names(everything, '', 2).map(({ name }) => name)).toEqual(['Ottoline Crane', 'Skerra']);
});

it('neither lists nor counts names outside the scope', () => {
  const { start = 0, end = 0 } = diary.layout.sections[0] ?? {};
  expect(namesOf([{ workId: diary.id, start, end }], '')).toEqual(['Ottoline Crane 1', 'Lisbon 1']);
});

it('forgets the names of a removed work', async () => {
  await index.remove(diary.id);
  expect(namesOf(everything, 'lisbon')).toEqual([]);
});
