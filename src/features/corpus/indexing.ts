import { UNKNOWN_LANGUAGE } from '../../corpus/language.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { detectLanguage } from '../../text/languages/detect-language.ts';

/**
 * Syncs the index with the store: adds missing works, removes works that the store no longer has, and adds those again
 * that are indexed in another language. This also fills an index that is new or was replaced. A work whose language the
 * store does not know gets the one that it is found to be in. Returns how many works changed.
 */
export async function keepIndex({
  store,
  index,
}: {
  store: { readonly works: Pick<Store['works'], 'languages' | 'find' | 'learnLanguage'> };
  index: SearchIndex;
}): Promise<{ readonly added: number; readonly removed: number }> {
  const stored = await store.works.languages();
  const indexed = index.languages();
  const gone = new Set(indexed.keys()).difference(new Set(stored.keys()));
  for (const workId of gone) await index.remove(workId);
  let added = 0;
  for (const [workId, known] of stored) {
    if (indexed.get(workId) === known) continue;
    const work = await store.works.find(workId);
    if (!work) continue;
    const language = known === UNKNOWN_LANGUAGE ? detectLanguage(work.text) : known;
    if (language !== known) await store.works.learnLanguage(workId, language);
    if (indexed.get(workId) === language) continue;
    await index.add(work, language);
    added += 1;
  }
  return { added, removed: gone.size };
}
