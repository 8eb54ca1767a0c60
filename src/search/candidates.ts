import type { Database } from 'better-sqlite3';
import { keepBest, type Candidate } from './postings/keep-best.ts';
import { openScopedSegments } from './postings/scoped-segments.ts';
import { prepareScoring, type ScoredTerm } from './postings/score-segment.ts';
import type { QueryTerm } from './query-term.ts';
import type { IdRange } from './scope-ranges.ts';
import { inverseFrequency } from './term-weights.ts';

/** The result of the posting lists for a query within some ranges of passages. */
export interface Candidates {
  /** Best first by BM25 over any of the words; the earlier first if equal. */
  readonly list: readonly Candidate[];
  /** Document frequency of each term of the query within the ranges. */
  readonly frequencies: readonly number[];
}

/**
 * Finds the passages within these id ranges that have words of the query. The number and length of passages and the
 * word frequencies are those of the ranges, so nothing outside them has any effect.
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
  // Rare terms first: their scores set the threshold for passages that have only frequent terms.
  const scored = frequencies
    .map((frequency, term): ScoredTerm => ({ term, idf: inverseFrequency(frequency, passages) }))
    .filter(({ term }) => frequencies[term])
    .toSorted((a, b) => b.idf - a.idf || a.term - b.term);
  const best = keepBest(limit);
  const score = prepareScoring(scored, words / passages);
  for (const segment of segments) score(segment, best);
  return { list: best.list(), frequencies };
}
