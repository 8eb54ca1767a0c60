import type { Database } from 'better-sqlite3';
import { keepBest, type Candidate } from './postings/keep-best.ts';
import { openScopedSegments } from './postings/scoped-segments.ts';
import { prepareScoring, type ScoredTerm } from './postings/score-segment.ts';
import type { QueryTerm } from './query-term.ts';
import type { IdRange } from './scope-ranges.ts';
import { inverseFrequency } from './term-weights.ts';

/** Words that are related to those of a query: how many are looked up, from which strength, and what part of it counts. */
const RELATED = { most: 8, least: 0.2, share: 0.6 } as const;

/** The result of the posting lists for a query within some ranges of passages. */
export interface Candidates {
  /** Best first by BM25 over any of the words; the earlier first if equal. */
  readonly list: readonly Candidate[];
  /** Document frequency of each term of the query within the ranges, without what stands in for it. */
  readonly frequencies: readonly number[];
}

/** A stem to look up. */
interface Wanted {
  readonly stem: string;
  /** The term that it is looked up for. */
  readonly term: number;
  /** What the stem counts, from 0 to 1; null if it is the term itself. */
  readonly strength: number | null;
}

/** The words of a query, what means the same, and what stands in for them. */
function listWritten(terms: readonly QueryTerm[]): readonly Wanted[] {
  const own = new Set(terms.map(({ stem }) => stem));
  return terms.flatMap(({ stem, forms, standIns }, term): readonly Wanted[] => [
    { stem, term, strength: null },
    ...forms.filter((form) => !own.has(form)).map((form) => ({ stem: form, term, strength: null })),
    ...standIns.filter((other) => !own.has(other)).map((other) => ({ stem: other, term, strength: 1 })),
  ]);
}

/** Of the words that are related to those of a query, the ones that say most. */
function listRelated(terms: readonly QueryTerm[]): readonly Wanted[] {
  const taken = new Set(terms.flatMap(({ stem, standIns }) => [stem, ...standIns]));
  return terms
    .flatMap((each, term) => [...each.related].map(([stem, strength]) => ({ stem, term, strength })))
    .filter(({ stem, strength }) => strength >= RELATED.least && !taken.has(stem))
    .toSorted((one, other) => other.strength - one.strength)
    .slice(0, RELATED.most)
    .map((each) => ({ ...each, strength: each.strength * RELATED.share }));
}

/**
 * Finds the passages within these id ranges that have words of the query, or, if asked so, some that are related to
 * them. The number and length of passages and the word frequencies are those of the ranges, so nothing outside them has
 * any effect.
 */
export function findCandidates(
  database: Database,
  terms: readonly QueryTerm[],
  ranges: readonly IdRange[],
  limit: number,
  countsRelated = false,
): Candidates {
  const passages = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  const wanted = [...listWritten(terms), ...(countsRelated ? listRelated(terms) : [])];
  const segments = openScopedSegments(
    database,
    wanted.map(({ stem }) => stem),
    ranges,
  );
  const counts = wanted.map((_, list) =>
    segments.reduce((sum, { frequencies: inSegment }) => sum + (inSegment[list] ?? 0), 0),
  );
  const frequencies = terms.map((_, term) =>
    wanted.reduce(
      (sum, each, i) => (each.term === term && each.strength === null ? sum + (counts[i] ?? 0) : sum),
      0,
    ),
  );
  const words = segments.reduce((sum, segment) => sum + segment.words, 0);
  // Rare terms first: their scores set the threshold for passages that have only frequent terms.
  const scored = wanted
    .map(({ term, strength }, list): ScoredTerm => {
      const frequency = Math.min(passages, (strength === null ? frequencies[term] : counts[list]) ?? 0);
      return { term: list, idf: (strength ?? 1) * inverseFrequency(frequency, passages) };
    })
    .filter(({ term: list }) => counts[list])
    .toSorted((a, b) => b.idf - a.idf || a.term - b.term);
  const best = keepBest(limit);
  const score = prepareScoring(scored, words / passages);
  for (const segment of segments) score(segment, best);
  return { list: best.list(), frequencies };
}
