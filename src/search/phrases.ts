import type { Term } from '../text/terms.ts';
import type { QueryTerm } from './query-term.ts';

/** Two adjacent words of a query, including function words, by stem. */
export interface WordPair {
  readonly first: string;
  readonly second: string;
  /** Positions among the query's terms of the words that are terms. */
  readonly terms: readonly number[];
}

/** Reads the pairs of a query's adjacent words, at least one of which is a term of the query. */
export function readPairs(words: readonly Term[], terms: readonly QueryTerm[]): readonly WordPair[] {
  const places = new Map(terms.map(({ stem }, i) => [stem, i]));
  return words.slice(1).flatMap((word, i) => {
    const [first, second] = [words[i]?.lexeme.stem ?? '', word.lexeme.stem];
    const held = [first, second].flatMap((stem) => places.get(stem) ?? []);
    return held.length > 0 ? [{ first, second, terms: held }] : [];
  });
}

/** Prepares finding pairs in words: returns the positions of the pairs that occur. */
export function preparePairs(pairs: readonly WordPair[]): (words: readonly Term[]) => ReadonlySet<number> {
  const byFirst = Map.groupBy(pairs.keys(), (i) => pairs[i]?.first ?? '');
  return (words) => {
    const found = new Set<number>();
    words.forEach(({ lexeme }, at) => {
      for (const pair of byFirst.get(lexeme.stem) ?? [])
        if (pairs[pair]?.second === words[at + 1]?.lexeme.stem) found.add(pair);
    });
    return found;
  };
}
