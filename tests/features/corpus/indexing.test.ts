import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keepIndex } from '../../../src/features/corpus/indexing.ts';
import { openSearchIndex } from '../../../src/search/open-search-index.ts';
import { entryOf, harbour, railway, shelve } from '../../support/essays.ts';

function openIndex() {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-keeper-'));
  const index = openSearchIndex(path.join(folder, 'index.sqlite'));
  onTestFinished(() => {
    index.close();
    rmSync(folder, { recursive: true });
  });
  return index;
}

it('syncs the index with the store', async () => {
  const index = openIndex();
  await index.add(harbour);
  const store = { works: shelve([entryOf(railway)], [railway]) };
  expect(await keepIndex({ store, index })).toEqual({ added: 1, removed: 1 });
  expect(index.ids()).toEqual([railway.id]);
  expect(await keepIndex({ store, index })).toEqual({ added: 0, removed: 0 });
});

it('gives works without a language theirs, once', async () => {
  const index = openIndex();
  const learnt: string[] = [];
  const works = {
    ...shelve([], [railway]),
    languages: async () => new Map([[railway.id, learnt[0] ?? 'und']]),
    learnLanguage: async (_: string, language: string) => void learnt.push(language),
  };
  expect(await keepIndex({ store: { works }, index })).toEqual({ added: 1, removed: 0 });
  expect(await keepIndex({ store: { works }, index })).toEqual({ added: 0, removed: 0 });
  expect(learnt).toEqual(['en']);
  expect(index.languages()).toEqual(new Map([[railway.id, 'en']]));
});

it('indexes a work again whose language was corrected', async () => {
  const index = openIndex();
  await index.add(railway, 'de');
  const store = { works: shelve([entryOf(railway)], [railway]) };
  expect(await keepIndex({ store, index })).toEqual({ added: 1, removed: 0 });
  expect(index.languages()).toEqual(new Map([[railway.id, 'en']]));
});
