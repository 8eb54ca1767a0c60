import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportedWork } from '../../src/corpus/corpus.ts';
import { createLibrary, type Library } from '../../src/features/corpus/library.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import { entryOf, shelve } from './essays.ts';
import { readSampleWorks } from './sample-prompts.ts';

/** A library with its index in a temporary folder. */
export interface SampleLibrary {
  readonly library: Library;
  readonly index: OpenedSearchIndex;
  close(): void;
}

/** Opens a library of the sample works, and of some others, for the operator's group. */
export async function openSampleLibrary(others: readonly ImportedWork[] = []): Promise<SampleLibrary> {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-samples-'));
  const index = openSearchIndex(path.join(folder, 'index.sqlite'));
  const imported = [...(await readSampleWorks()), ...others];
  for (const { work, description } of imported) await index.add(work, description.language);
  const entries = imported.map(({ work, description }) => ({ ...entryOf(work), description }));
  const works = shelve(
    entries,
    imported.map(({ work }) => work),
  );
  return {
    library: createLibrary({ store: { works }, linkTo: () => null }),
    index,
    close: () => {
      index.close();
      rmSync(folder, { recursive: true });
    },
  };
}
