import type { Language } from '../text/languages/language.ts';
import { recogniseLanguage } from '../text/languages/recognise-language.ts';
import { groupByLanguage, type WorkRange } from './scope-ranges.ts';

/** A query's language, or null if it is not clear, and the works of each language. */
export interface QueryGroups {
  readonly asked: Language | null;
  /** Those in the query's language first. */
  readonly groups: readonly (readonly [Language, readonly WorkRange[]])[];
}

/** Recognises a query's language, and groups works by theirs. */
export function groupForQuery(query: string, ranges: readonly WorkRange[]): QueryGroups {
  const codes = [...new Set(ranges.map(({ code }) => code))];
  const asked = recogniseLanguage(query, codes);
  const groups = [...groupByLanguage(ranges)].toSorted(
    ([one], [other]) => Number(other === asked) - Number(one === asked),
  );
  return { asked, groups };
}
