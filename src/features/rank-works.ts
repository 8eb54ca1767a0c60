import type { WorkId } from '../corpus/work.ts';
import type { Scope, SearchIndex } from '../search/search.ts';
import { hasSubject } from '../text/key-sentences/frame-words.ts';

/** Passages that speak for their works. */
const PASSAGES = 30;

/**
 * The works of a scope that have something on a query, the one with the most and best passages first. None for a query
 * that does not say what it is about ("Describe the setting of the story").
 */
export function rankWorks(index: SearchIndex, query: string, scope: Scope): readonly WorkId[] {
  if (!hasSubject(query)) return [];
  const { hits } = index.search(query, scope, PASSAGES);
  const worth = new Map<WorkId, number>();
  hits.forEach(({ workId }, rank) => worth.set(workId, (worth.get(workId) ?? 0) + 1 / (rank + 1)));
  return [...worth.keys()].toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}
