import { LENGTH_NORMALISATION, SATURATION } from '../term-weights.ts';
import { createPostingBuffers, decodePostings, MOST_PASSAGES } from './encode-postings.ts';
import type { BestCandidates } from './keep-best.ts';
import type { ScopedSegment } from './scoped-segments.ts';

/** A term of the query, by its position there, and its weight. */
export interface ScoredTerm {
  readonly term: number;
  readonly idf: number;
}

/** Passes on the passages of a segment that are in scope and have one of the terms, with their BM25. */
export type ScoreSegment = (segment: ScopedSegment, best: BestCandidates) => void;

/**
 * Prepares scoring for one query, term by term into an array of all passages of a segment (H. Turtle and J. Flood,
 * 1995). A segment is small enough for the array to fit into the processor's cache.
 */
export function prepareScoring(terms: readonly ScoredTerm[], averageWords: number): ScoreSegment {
  const scores = new Float64Array(MOST_PASSAGES);
  const buffers = createPostingBuffers();
  const base = SATURATION * (1 - LENGTH_NORMALISATION);
  const perWord = (SATURATION * LENGTH_NORMALISATION) / averageWords;
  return ({ first, inside, lists, lengths }, best) => {
    scores.fill(0);
    for (const { term, idf } of terms) {
      const list = lists[term];
      if (list) addScores(list, idf * (SATURATION + 1), lengths);
    }
    let { bar } = best;
    for (const range of inside ?? [{ first: 0, end: lengths.length }])
      for (let i = range.first; i < range.end; i++) {
        const score = scores[i] ?? 0;
        if (score > bar) bar = best.offer(first + i, score);
      }
  };

  function addScores(list: Uint8Array, weight: number, lengths: Uint16Array): void {
    const count = decodePostings(list, buffers);
    const { offsets, frequencies } = buffers;
    for (let i = 0; i < count; i++) {
      const [offset = 0, frequency = 1] = [offsets[i], frequencies[i]];
      const saturated = frequency / (frequency + base + perWord * (lengths[offset] ?? 0));
      scores[offset] = (scores[offset] ?? 0) + weight * saturated;
    }
  }
}
