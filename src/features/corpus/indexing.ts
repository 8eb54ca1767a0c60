import type { SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';

/**
 * Syncs the index with the store: adds missing works, removes works that the store no longer has. This also fills an
 * index that is new or was replaced. Returns how many works changed.
 */
export async function keepIndex({
  store,
  index,
}: {
  store: { readonly works: Pick<Store['works'], 'ids' | 'find'> };
  index: SearchIndex;
}): Promise<{ readonly added: number; readonly removed: number }> {
  const stored = new Set(await store.works.ids());
  const indexed = new Set(index.ids());
  const gone = indexed.difference(stored);
  for (const workId of gone) await index.remove(workId);
  let added = 0;
  for (const workId of stored.difference(indexed)) {
    const work = await store.works.find(workId);
    if (!work) continue;
    await index.add(work);
    added += 1;
  }
  return { added, removed: gone.size };
}
