import type { SearchIndex } from '../../search/search.ts';
import type { Health } from '../features.ts';
import type { Library } from './library.ts';

/** Makes what looks after the texts and their index. */
export function createHealth({
  library,
  index,
}: {
  library: Pick<Library, 'entries'>;
  index: Pick<SearchIndex, 'ids' | 'unencoded'>;
}): Health {
  return {
    async check(audience) {
      const entries = await library.entries(audience);
      const indexed = new Set(index.ids());
      const unencoded = new Set(index.unencoded());
      return {
        works: entries.length,
        words: entries.reduce((sum, { size }) => sum + size.words, 0),
        notIndexed: entries.filter(({ workId }) => !indexed.has(workId)).length,
        notEncoded: entries.filter(({ workId }) => unencoded.has(workId)).length,
      };
    },
  };
}
