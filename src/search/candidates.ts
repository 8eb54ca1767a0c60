import type { Database } from 'better-sqlite3';
import { keepBest } from './postings/keep-best.ts';
import { openScopedSegments } from './postings/scoped-segments.ts';
import { prepareScoring, type ScoredTerm } from './postings/score-segment.ts';
import type { QueryTerm } from './query.ts';
import type { IdRange } from './scope-ranges.ts';
import { inverseFrequency } from './term-weights.ts';

/** A passage that has a word of the query, with its BM25 score (higher is better). */
export interface Candidate {
  readonly id: number;
  readonly bm25: number;
}

/** What the posting lists say of a query within some ranges of passages. */
export interface Candidates {
  /** Best first by BM25 of any of the words; of equals the earlier first. */
  readonly list: readonly Candidate[];
  /** For each term of the query, how many passages within the ranges have it. */
  readonly frequencies: readonly number[];
}

/**
 * Finds the passages within these id ranges that have words of the query. Number and length of passages and the
 * frequencies of words are those of the ranges, so what lies outside leaves no trace.
 */
export function findCandidates(
  database: Database,
  terms: readonly QueryTerm[],
  ranges: readonly IdRange[],
  limit: number,
): Candidates {
  const stems = terms.map(({ stem }) => stem);
  const segments = openScopedSegments(database, stems, ranges);
  const frequencies = stems.map((_, term) =>
    segments.reduce((sum, { frequencies: inSegment }) => sum + (inSegment[term] ?? 0), 0),
  );
  const passages = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  const words = segments.reduce((sum, segment) => sum + segment.words, 0);
  // Rare terms first: what they find sets the bar for what frequent terms alone could find.
  const scored = frequencies
    .map((frequency, term): ScoredTerm => ({ term, idf: inverseFrequency(frequency, passages) }))
    .filter(({ term }) => frequencies[term])
    .toSorted((a, b) => b.idf - a.idf || a.term - b.term);
  const best = keepBest(limit);
  const score = prepareScoring(scored, words / passages);
  for (const segment of segments) score(segment, best);
  return { list: best.list(), frequencies };
}
