import type { Term } from '../text/terms.ts';
import { preparePairs } from './phrases.ts';
import type { Query } from './query.ts';
import type { QueryTerm } from './query-term.ts';

/** Which terms of a query occur in some words, by position of the term in the query. */
export interface Evidence {
  /** How often the term's stem occurs, or what means the same number, or stands in for it. */
  readonly counts: readonly number[];
  /** Whether the query's exact word occurs. */
  readonly isExact: readonly boolean[];
  /**
   * Similarity of the term to the most similar other word, 0 to 1: the share of letters in a common prefix, or what a
   * related word says.
   */
  readonly similarity: readonly number[];
  /** Which of the query's word pairs occur together. */
  readonly pairs: ReadonlySet<number>;
  /** The terms that occur, in text order, with the position of the word. */
  readonly places: readonly { readonly term: number; readonly position: number }[];
  /** Number of words. */
  readonly words: number;
}

/** Words with a common prefix of at most this many letters are unrelated. */
const FEWEST_ALIKE = 4;
const LEAST_SIMILARITY = 0.5;

/** Finds the terms of a query in words. */
export type CollectEvidence = (words: readonly Term[]) => Evidence;

/** Prepares the search for a query's terms. */
export function prepareEvidence({ terms, pairs }: Query): CollectEvidence {
  const written = terms.flatMap(({ stem, forms }, i) => [...forms, stem].map((each) => [each, i] as const));
  const instead = terms.flatMap(({ standIns }, i) => standIns.map((stem) => [stem, i] as const));
  const byStem = new Map([...instead, ...written, ...terms.map(({ stem }, i) => [stem, i] as const)]);
  const byRelated = groupRelated(terms);
  const byBeginning = Map.groupBy(terms.keys(), (i) => terms[i]?.word.slice(0, FEWEST_ALIKE) ?? '');
  const firstLetters = new Set(terms.map(({ word }) => word.charCodeAt(0)));
  const findPairs = preparePairs(pairs);
  return (words) => {
    const counts = terms.map(() => 0);
    const isExact = terms.map(() => false);
    const similarity = terms.map(() => 0);
    const places: { term: number; position: number }[] = [];
    words.forEach(({ lexeme }, position) => {
      const term = byStem.get(lexeme.stem);
      if (term === undefined) {
        for (const [other, strength] of byRelated.get(lexeme.stem) ?? [])
          similarity[other] = Math.max(similarity[other] ?? 0, strength);
        if (!firstLetters.has(lexeme.word.charCodeAt(0))) return;
        for (const other of byBeginning.get(lexeme.word.slice(0, FEWEST_ALIKE)) ?? [])
          similarity[other] = Math.max(
            similarity[other] ?? 0,
            compareWords(terms[other]?.word ?? '', lexeme.word),
          );
        return;
      }
      counts[term] = (counts[term] ?? 0) + 1;
      isExact[term] ||=
        terms[term]?.word === lexeme.word || terms[term]?.forms.includes(lexeme.stem) === true;
      places.push({ term, position });
    });
    return { counts, isExact, similarity, pairs: findPairs(words), places, words: words.length };
  };
}

/** For each stem, to which terms it is related, and how much. */
function groupRelated(
  terms: readonly QueryTerm[],
): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const related = terms.flatMap((term, i) =>
    [...term.related].map(([stem, strength]) => ({ stem, i, strength })),
  );
  const byStem = Map.groupBy(related, ({ stem }) => stem);
  return new Map(
    [...byStem].map(([stem, all]) => [stem, all.map(({ i, strength }) => [i, strength] as const)]),
  );
}

/** The combined evidence of several consecutive runs of words. */
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
    similarity: indices.map((i) => Math.max(...parts.map((part) => part.similarity[i] ?? 0))),
    pairs: new Set(parts.flatMap((part) => [...part.pairs])),
    places,
    words,
  };
}

/** Share of the letters of two words in their common prefix; 0 if that is short. */
function compareWords(a: string, b: string): number {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  const similarity = (2 * alike) / (a.length + b.length);
  return alike < FEWEST_ALIKE || similarity < LEAST_SIMILARITY ? 0 : similarity;
}
