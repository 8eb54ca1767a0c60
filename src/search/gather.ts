import type { Database } from 'better-sqlite3';
import type { Section } from '../corpus/layout.ts';
import type { Language } from '../text/languages/language.ts';
import { findTerms } from '../text/terms.ts';
import { findCandidates, type Candidates } from './candidates.ts';
import { quoteTerm } from './full-text.ts';
import { findLabels } from './labels.ts';
import type { Candidate } from './postings/keep-best.ts';
import { joinEvidence, prepareEvidence } from './evidence.ts';
import type { ReadPassage } from './passage-reader.ts';
import { prepareOnce } from './prepare-once.ts';
import type { Query } from './query.ts';
import type { Measure, ReadEvidence } from './ranking-features.ts';
import { findRange, mergeRanges, type IdRange, type WorkRange } from './scope-ranges.ts';
import { weighPairs, weighTerms } from './term-weights.ts';

/** How many titles and headings are followed, and how many passages under each. */
const HEADED = { labels: 5, passages: 3 } as const;

/** How many more are read that have related words. */
const RELATED = 8;

/** The concentration on a work if it is the only one: between the values of questions in and out of scope. */
const UNKNOWN_CONCENTRATION = 0.25;

/** A candidate with its words. */
export interface GatheredPassage extends ReadEvidence {
  /** Titles of the sections that contain it and of the work, in lines. */
  readonly headings: string;
  readonly bm25: number;
  readonly range: WorkRange;
}

/** The input of a search, before anything is weighed. */
export interface Gathered {
  readonly measure: Measure;
  /** Whether all texts are in the language as which they are read, and not in one without a folder. */
  readonly isKnown: boolean;
  /** Best first by BM25. */
  readonly read: readonly GatheredPassage[];
  /** Document frequency of each term of the query in scope. */
  readonly frequencies: readonly number[];
  /** For each candidate, how similar its sentences are to the query in meaning; null or absent if unknown. */
  readonly similarity: readonly (readonly number[] | null)[];
}

/** A query for texts in a language, and how many of the candidates are read. */
export interface Gathering {
  readonly query: Query;
  readonly language: Language;
  readonly ranges: readonly WorkRange[];
  readonly limit: number;
  /** Passages that are similar in meaning, which are read, too. */
  readonly similar: readonly number[];
}

/** Reads the words of the best candidates for a query, which were found by BM25 within these ranges of one language. */
export function gather(
  database: Database,
  readPassage: ReadPassage,
  { query, language, ranges, limit, similar }: Gathering,
  { list, frequencies }: Candidates,
): Gathered {
  const collect = prepareEvidence(query);
  const readHeadings = prepareHeadings(database);
  const passages = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  const surround = surroundingsOf(list, ranges, passages);
  const missing = query.terms.filter((_, i) => frequencies[i] === 0).map(({ stem }) => stem);
  const best = list.slice(0, limit);
  const related = findByRelated(database, query, mergeRanges(ranges), best);
  const others = new Set([...related, ...findHeaded(database, missing, ranges), ...similar]);
  for (const { id } of best) others.delete(id);
  const read = [...best, ...[...others].map((id) => ({ id, bm25: 0 }))].flatMap((candidate) => {
    const passage = readPassage(candidate.id);
    const range = findRange(ranges, candidate.id);
    if (!passage || !range || passage.sentences.length === 0) return [];
    const sentences = passage.sentences.map(({ terms }) => collect(terms));
    const whole = joinEvidence(sentences, query.terms.length);
    const headings = readHeadings(range.row, passage.section);
    const surroundings = {
      ...surround(candidate, range),
      title: collect(findTerms(range.title, language)),
      heading: collect(findTerms(headings, language)),
      isInWork: [],
      position: (candidate.id - range.first) / (range.end - range.first),
    };
    const above = `${headings}\n${range.title}`;
    return [{ passage, sentences, whole, surroundings, bm25: candidate.bm25, range, headings: above }];
  });
  const { weights, information } = weighTerms(frequencies, passages);
  const pairWeights = weighPairs(query.pairs, weights);
  const measure = { query, weights, pairWeights, information, ...averageWords(read) };
  return {
    measure,
    read: read.map(hearWork(read)),
    frequencies,
    similarity: [],
    isKnown: ranges.every(({ code }) => code === language.code),
  };
}

/** Some more candidates, which have other words that say what the query's do; plain keywords rank them last. */
function findByRelated(
  database: Database,
  { terms }: Query,
  ranges: readonly IdRange[],
  found: readonly Candidate[],
): readonly number[] {
  if (terms.every(({ related }) => related.size === 0)) return [];
  const ids = new Set(found.map(({ id }) => id));
  const { list } = findCandidates(database, terms, ranges, found.length + RELATED, true);
  return list.flatMap(({ id }) => (ids.has(id) ? [] : [id])).slice(0, RELATED);
}

/** The first passages under titles and headings that have words which no passage has. */
function findHeaded(
  database: Database,
  stems: readonly string[],
  ranges: readonly WorkRange[],
): readonly number[] {
  if (stems.length === 0) return [];
  const labels = findLabels(database, stems.map(quoteTerm).join(' OR '), ranges, null);
  const find = prepareOnce<[number, number, number, number], number>(
    database,
    'SELECT id FROM passages WHERE id >= ? AND id < ? AND start >= ? LIMIT ?',
  ).pluck();
  const ids = labels.slice(0, HEADED.labels).flatMap(({ workId, start }) => {
    const range = ranges.find((each) => each.workId === workId);
    return range ? find.all(range.first, range.end, start, HEADED.passages) : [];
  });
  return [...new Set(ids)];
}

/** For each passage, the terms that the candidates of its work have together. */
function hearWork(read: readonly GatheredPassage[]): (passage: GatheredPassage) => GatheredPassage {
  const byWork = Map.groupBy(read, ({ range }) => range);
  const held = new Map(
    [...byWork].map(([range, passages]) => [range, joinCounts(passages.map(({ whole }) => whole.counts))]),
  );
  return (passage) => {
    const isInWork = held.get(passage.range) ?? [];
    return { ...passage, surroundings: { ...passage.surroundings, isInWork } };
  };
}

function joinCounts(counts: readonly (readonly number[])[]): readonly boolean[] {
  return (counts[0] ?? []).map((_, term) => counts.some((each) => each[term]));
}

function averageWords(read: readonly ReadEvidence[]) {
  const words = read.reduce((sum, { whole }) => sum + whole.words, 0);
  const sentences = read.reduce((sum, { passage }) => sum + passage.sentences.length, 0);
  return { passageWords: words / (read.length || 1), sentenceWords: words / (sentences || 1) };
}

function surroundingsOf(list: readonly Candidate[], ranges: readonly WorkRange[], passages: number) {
  const best = list[0]?.bm25 ?? 1;
  const relative = new Map(list.map(({ id, bm25 }) => [id, bm25 / best]));
  const total = list.reduce((sum, { bm25 }) => sum + bm25, 0);
  const byWork = new Map<WorkRange, number>();
  for (const { id, bm25 } of list.toSorted((a, b) => a.id - b.id)) {
    const range = findRange(ranges, id);
    if (range) byWork.set(range, (byWork.get(range) ?? 0) + bm25 / total);
  }
  return ({ id }: Candidate, range: WorkRange) => {
    const within = (other: number): number =>
      range.first <= other && other < range.end ? (relative.get(other) ?? 0) : 0;
    return {
      relative: relative.get(id) ?? 0,
      neighbour: Math.max(within(id - 1), within(id + 1)),
      work: byWork.get(range) ?? 0,
      concentration: beyondChance(byWork.get(range) ?? 0, (range.end - range.first) / passages),
    };
  };
}

/** How far a share exceeds chance, 0 to 1; a share of everything is no evidence either way. */
function beyondChance(share: number, chance: number): number {
  return chance === 1 ? UNKNOWN_CONCENTRATION : Math.max(0, share - chance) / (1 - chance);
}

function prepareHeadings(database: Database) {
  const find = prepareOnce<[number, number], { section: string }>(
    database,
    'SELECT section FROM sections WHERE work = ? AND ordinal = ?',
  );
  return (work: number, innermost: number | null): string => {
    const titles: string[] = [];
    for (let ordinal = innermost; ordinal !== null;) {
      const row = find.get(work, ordinal);
      if (!row) break;
      const { title, parent } = JSON.parse(row.section) as Section;
      titles.push(title);
      ordinal = parent;
    }
    return titles.join('\n');
  };
}
