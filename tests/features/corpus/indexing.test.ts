import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keepIndex } from '../../../src/features/corpus/indexing.ts';
import { openSearchIndex } from '../../../src/search/open-search-index.ts';
import { entryOf, harbour, railway, shelve } from '../../support/essays.ts';

it('syncs the index with the store', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-keeper-'));
  const index = openSearchIndex(path.join(folder, 'index.sqlite'));
  await index.add(harbour);
  const store = { works: shelve([entryOf(railway)], [railway]) };
  expect(await keepIndex({ store, index })).toEqual({ added: 1, removed: 1 });
  expect(index.ids()).toEqual([railway.id]);
  expect(await keepIndex({ store, index })).toEqual({ added: 0, removed: 0 });
  index.close();
  rmSync(folder, { recursive: true });
});
