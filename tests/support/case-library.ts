import { readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportedWork } from '../../src/corpus/corpus.ts';
import { createAnswers } from '../../src/features/answers/answers.ts';
import { createLibrary, type Library } from '../../src/features/corpus/library.ts';
import { createNames } from '../../src/features/find/names.ts';
import { createWords } from '../../src/features/find/words.ts';
import { createPassages } from '../../src/features/passages/passages.ts';
import { createQuotations } from '../../src/features/quotations/quotations.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { readWork } from '../../src/import/read-work.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import { entryOf, shelve } from './essays.ts';
import { createTemporaryFolder } from './made-works.ts';

/** A small text of `tests/support/cases`, imported. */
export async function readCase(name: string): Promise<ImportedWork> {
  const file = new URL(`./cases/${name}`, import.meta.url);
  return readWork({ name, bytes: readFileSync(file) }, IMPORT_LIMITS);
}

/** Look-ups in some works, which everybody has; closed after the test. */
export async function openLookUps(imported: readonly ImportedWork[]) {
  const index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  onTestFinished(() => index.close());
  for (const { work } of imported) await index.add(work);
  return { index, ...createLookUps(imported, index) };
}

function createLookUps(imported: readonly ImportedWork[], index: OpenedSearchIndex) {
  const works = imported.map(({ work }) => work);
  const entries = imported.map(({ work, description }) => ({ ...entryOf(work), description }));
  const library: Library = createLibrary({
    store: { works: shelve(entries, works) },
    linkTo: () => null,
  });
  const parts = { library, index };
  return {
    answers: createAnswers(parts),
    words: createWords(parts),
    names: createNames(parts),
    passages: createPassages(parts),
    quotations: createQuotations(parts),
  };
}
