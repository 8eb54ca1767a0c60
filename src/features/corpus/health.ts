import type { Audience } from '../group/audience.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { Library } from './library.ts';

/** The state of the texts. */
export interface CorpusHealth {
  readonly works: number;
  readonly words: number;
  /** Works of the audience that are not indexed yet. */
  readonly notIndexed: number;
  /** Indexed works of the audience whose sentences are not all encoded yet; 0 where they never are. */
  readonly notEncoded: number;
}

/** Reports on the bot itself. */
export interface Health {
  check(audience: Audience): Promise<CorpusHealth>;
}

/** Creates the reports on the texts and their index. */
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
