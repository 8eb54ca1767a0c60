import path from 'node:path';
import { OPERATOR_GROUP } from '../../src/corpus/corpus.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import type { Source } from '../../src/import/source.ts';
import type { ImportWork } from '../../src/import/import-work.ts';
import { readWork } from '../../src/import/read-work.ts';
import { openStore } from '../../src/store/open-store.ts';

/** Reads texts in this process: that the bot reads them in another has tests of its own. */
export const readHere: ImportWork = async (source) => readWork(source, IMPORT_LIMITS);

/**
 * Gives all groups these works, by their sources, and gives their ids. Whatever opens the data folder next indexes
 * them.
 */
export async function addWorks(dataFolder: string, sources: readonly Source[]): Promise<readonly string[]> {
  const store = await openStore(path.join(dataFolder, 'concordance.sqlite'));
  const ids: string[] = [];
  for (const source of sources) {
    const imported = await readHere(source);
    await store.works.add(imported, { groupId: OPERATOR_GROUP, addedBy: null, addedAt: new Date() });
    ids.push(imported.work.id);
  }
  await store.close();
  return ids;
}
