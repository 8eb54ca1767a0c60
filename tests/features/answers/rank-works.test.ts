import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { rankWorks } from '../../../src/features/answers/rank-works.ts';
import { openSearchIndex } from '../../../src/search/open-search-index.ts';
import { harbour, railway } from '../../support/essays.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';

it('puts the most relevant work first, and leaves out irrelevant ones', async () => {
  const index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  onTestFinished(() => index.close());
  for (const work of [harbour, railway]) await index.add(work);
  const scope = [harbour, railway].map(({ id }) => ({ workId: id, start: 0, end: Number.MAX_SAFE_INTEGER }));
  expect(rankWorks(index, 'How much did the railway company offer?', scope)).toEqual([
    railway.id,
    harbour.id,
  ]);
  expect(rankWorks(index, 'Who was the warden?', scope)).toEqual([harbour.id]);
  expect(rankWorks(index, 'zeppelins', scope)).toEqual([]);
  expect(rankWorks(index, 'Describe the role of the author.', scope)).toEqual([]);
});
