import type { Evidence } from './evidence.ts';
import type { WordPair } from './phrases.ts';

/** BM25's term saturation, k1 (S. Robertson and H. Zaragoza, 2009). */
export const SATURATION = 1.2;
/** BM25's length normalisation, b. */
export const LENGTH_NORMALISATION = 0.75;

/** Words between two terms that still count as standing together. */
const NEAR = 3;

/** Words between a term and an answer that halve what the term says for it. */
const HALF_DISTANCE = 6;

/** How much each term of a query says: inverse document frequency within the scope, as shares that sum to 1. */
export type TermWeights = readonly number[];

/** Weighs terms by the number of passages in scope that have them. A term that none has weighs most. */
export function weighTerms(
  frequencies: readonly number[],
  passages: number,
): {
  readonly weights: TermWeights;
  /** The sum of those that were made shares. */ readonly information: number;
} {
  const idf = frequencies.map((n) => inverseFrequency(n, passages));
  const sum = idf.reduce((total, value) => total + value, 0);
  return { weights: idf.map((value) => value / (sum || 1)), information: sum };
}

/**
 * BM25's weight of a term that so many of the passages have, after S. Robertson and K. Spärck Jones, plus 1 under the
 * logarithm as in Lucene, so that a term of most passages still counts for it in a small scope.
 */
export function inverseFrequency(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** Share of the query, by weight, whose terms pass a test. */
export function share(weights: TermWeights, has: (term: number) => boolean): number {
  return weights.reduce((sum, weight, term) => (has(term) ? sum + weight : sum), 0);
}

/** BM25 of some words, as a share of what a query could reach. */
export function bm25Share(weights: TermWeights, evidence: Evidence, averageWords: number): number {
  const length = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * evidence.words) / (averageWords || 1);
  return weights.reduce((sum, weight, term) => {
    const count = evidence.counts[term] ?? 0;
    return sum + (weight * count) / (count + SATURATION * length);
  }, 0);
}

/** Share of neighbouring pairs of the query's terms that stand in the same order and near each other. */
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

/** Weighs a query's pairs of words by the terms in them, as shares that sum to 1. */
export function weighPairs(pairs: readonly WordPair[], weights: TermWeights): readonly number[] {
  const sizes = pairs.map(({ terms }) => terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / (all || 1));
}

/** Share of the terms, the less the further they stand from a position. */
export function nearShare(weights: TermWeights, { places }: Evidence, position: number): number {
  const distances = weights.map(() => Infinity);
  for (const place of places)
    distances[place.term] = Math.min(distances[place.term] ?? Infinity, Math.abs(place.position - position));
  return weights.reduce(
    (sum, weight, term) => sum + weight / (1 + (distances[term] ?? Infinity) / HALF_DISTANCE),
    0,
  );
}
