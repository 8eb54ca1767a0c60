import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keepEncoded } from '../../../src/features/corpus/encoding.ts';
import { openSearchIndex } from '../../../src/search/open-search-index.ts';
import { harbour, railway } from '../../support/essays.ts';
import { createFakeModel } from '../../support/fake-model.ts';

it('encodes existing and new works, until it is stopped', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-encoding-'));
  const index = openSearchIndex(path.join(folder, 'index.sqlite'), undefined, createFakeModel([]));
  await index.add(harbour);
  const failures: unknown[] = [];
  const keeper = keepEncoded({
    index,
    onEncoded: () => undefined,
    onFailed: (error) => failures.push(error),
    interval: 1,
  });
  await expect.poll(() => index.unencoded()).toEqual([]);
  await index.add(railway);
  await expect.poll(() => index.unencoded()).toEqual([]);
  await keeper.stop();
  expect(failures).toEqual([]);
  index.close();
  rmSync(folder, { recursive: true });
});
