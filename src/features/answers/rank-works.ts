import type { WorkId } from '../../corpus/work.ts';
import type { Scope, SearchIndex } from '../../search/search.ts';
import { hasSubject } from '../../text/key-sentences/frame-words.ts';

/**
 * The works of a scope that match a query, best first. None for a query without content words ("Describe the setting of
 * the story").
 */
export function rankWorks(index: SearchIndex, query: string, scope: Scope): readonly WorkId[] {
  if (!hasSubject(query)) return [];
  return index.weigh(query, scope).map(({ workId }) => workId);
}
