import type { Term } from '../text/terms.ts';
import type { QueryTerm } from './query.ts';

/** Which terms of a query some words hold, by position of the term in the query. */
export interface Evidence {
  /** How often the term's stem stands there. */
  readonly counts: readonly number[];
  /** Whether the very word of the query stands there. */
  readonly isExact: readonly boolean[];
  /** Whether another word of the same beginning stands there ("decentral…"). */
  readonly isSimilar: readonly boolean[];
  /** The terms that stand there, in text order, with the position of the word. */
  readonly places: readonly { readonly term: number; readonly position: number }[];
  /** Number of words. */
  readonly words: number;
}

/** Beginnings of this many letters make two words similar. */
const SIMILAR_LETTERS = 5;

/** Finds the terms of one query in words. */
export type CollectEvidence = (words: readonly Term[]) => Evidence;

/** Prepares looking for a query's terms. */
export function prepareEvidence(terms: readonly QueryTerm[]): CollectEvidence {
  const byStem = new Map(terms.map((term, i) => [term.stem, i]));
  const byBeginning = new Map(
    terms.flatMap(({ word }, i) =>
      word.length < SIMILAR_LETTERS ? [] : [[word.slice(0, SIMILAR_LETTERS), i]],
    ),
  );
  return (words) => {
    const counts = terms.map(() => 0);
    const isExact = terms.map(() => false);
    const isSimilar = terms.map(() => false);
    const places: { term: number; position: number }[] = [];
    words.forEach(({ lexeme }, position) => {
      const term = byStem.get(lexeme.stem);
      if (term === undefined) {
        const similar = byBeginning.get(lexeme.word.slice(0, SIMILAR_LETTERS));
        if (similar !== undefined) isSimilar[similar] = true;
        return;
      }
      counts[term] = (counts[term] ?? 0) + 1;
      isExact[term] ||= terms[term]?.word === lexeme.word;
      places.push({ term, position });
    });
    return { counts, isExact, isSimilar, places, words: words.length };
  };
}

/** The evidence of several runs of words that follow one another. */
export function joinEvidence(parts: readonly Evidence[], terms: number): Evidence {
  const indices = Array.from({ length: terms }, (_, i) => i);
  let words = 0;
  const places = parts.flatMap((part) => {
    const shifted = part.places.map(({ term, position }) => ({ term, position: position + words }));
    words += part.words;
    return shifted;
  });
  return {
    counts: indices.map((i) => parts.reduce((sum, part) => sum + (part.counts[i] ?? 0), 0)),
    isExact: indices.map((i) => parts.some((part) => part.isExact[i])),
    isSimilar: indices.map((i) => parts.some((part) => part.isSimilar[i])),
    places,
    words,
  };
}
