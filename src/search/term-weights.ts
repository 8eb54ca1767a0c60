import type { Evidence } from './evidence.ts';
import type { WordPair } from './phrases.ts';

/** BM25's term saturation, k1 (S. Robertson and H. Zaragoza, 2009). */
export const SATURATION = 1.2;
/** BM25's length normalisation, b. */
export const LENGTH_NORMALISATION = 0.75;

/** Most words between two terms that still count as close. */
const NEAR = 3;

/** Number of words between a term and an answer that halves the term's weight. */
const HALF_DISTANCE = 6;

/** The weight of each term of a query: inverse document frequency within the scope, as shares that sum to 1. */
export type TermWeights = readonly number[];

/** Weighs terms by the number of passages in scope that have them. A term in no passage weighs most. */
export function weighTerms(
  frequencies: readonly number[],
  passages: number,
): {
  readonly weights: TermWeights;
  /** The sum before normalisation to shares. */ readonly information: number;
} {
  const idf = frequencies.map((n) => inverseFrequency(n, passages));
  const sum = idf.reduce((total, value) => total + value, 0);
  return { weights: idf.map((value) => value / (sum || 1)), information: sum };
}

/**
 * BM25's weight of a term that this many of the passages have, after S. Robertson and K. Spärck Jones, plus 1 inside
 * the logarithm as in Lucene, so that a term in most passages still counts in a small scope.
 */
export function inverseFrequency(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** Share of the query, by weight, whose terms pass a test. */
export function share(weights: TermWeights, has: (term: number) => boolean): number {
  return weights.reduce((sum, weight, term) => (has(term) ? sum + weight : sum), 0);
}

/** BM25 of some words, as a share of the query's maximum. */
export function bm25Share(weights: TermWeights, evidence: Evidence, averageWords: number): number {
  const length = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * evidence.words) / (averageWords || 1);
  return weights.reduce((sum, weight, term) => {
    const count = evidence.counts[term] ?? 0;
    return sum + (weight * count) / (count + SATURATION * length);
  }, 0);
}

/** Share of the query's adjacent pairs of terms that occur in the same order and close together. */
export function orderedShare(weights: TermWeights, { places }: Evidence): number {
  const near = new Set<number>();
  places.forEach(({ term, position }, i) => {
    for (let j = i + 1; j < places.length; j++) {
      const next = places[j];
      if (!next || next.position - position > NEAR) break;
      if (next.term === term + 1) near.add(term);
    }
  });
  const pairs = weights.slice(1).map((weight, i) => weight + (weights[i] ?? 0));
  const all = pairs.reduce((sum, pair) => sum + pair, 0);
  return all === 0 ? 0 : share(pairs, (pair) => near.has(pair)) / all;
}

/** Weighs a query's word pairs by the terms in them, as shares that sum to 1. */
export function weighPairs(pairs: readonly WordPair[], weights: TermWeights): readonly number[] {
  const sizes = pairs.map(({ terms }) => terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / (all || 1));
}

/** Share of the terms, reduced by their distance from a position. */
export function nearShare(weights: TermWeights, { places }: Evidence, position: number): number {
  const distances = weights.map(() => Infinity);
  for (const place of places)
    distances[place.term] = Math.min(distances[place.term] ?? Infinity, Math.abs(place.position - position));
  return weights.reduce(
    (sum, weight, term) => sum + weight / (1 + (distances[term] ?? Infinity) / HALF_DISTANCE),
    0,
  );
}
