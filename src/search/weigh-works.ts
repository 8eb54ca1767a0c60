import type { Database } from 'better-sqlite3';
import { FRAME_WORDS } from '../text/key-sentences/frame-words.ts';
import type { Language } from '../text/languages/language.ts';
import { findTerms } from '../text/terms.ts';
import { findCandidates } from './candidates.ts';
import { quoteTerm, restrictTo } from './full-text.ts';
import type { OpenedIndex } from './index-connection.ts';
import { groupForQuery } from './group-for-query.ts';
import { readQuery } from './query.ts';
import { mergeRanges, type IdRange, type WorkRange } from './scope-ranges.ts';
import type { Scope, WeighedWork } from './search.ts';
import { inverseFrequency } from './term-weights.ts';

/** Most passages read for a word or a word pair; a more frequent word says little about the work. */
const MOST_PASSAGES = 20_000;

/** How many of a work's best passages count. */
const BEST_PASSAGES = 3;

/**
 * Weight of each kind of evidence, as a share of the work that has most of it. Fitted by a softmax over a pool of works
 * to questions about stories and meetings.
 */
const WEIGHTS = { passages: 2.2, words: 3.6, pairs: 3.7 } as const;

type Sums = Float64Array;

/**
 * Weighs the works of a scope by how much they have on a query, the best first; works without any of its words are left
 * out. Counts the BM25 of a work's best passages, how many of its passages have each word (the logarithm, times the
 * inverse frequency among works, as in lnc.ltc of G. Salton and C. Buckley, 1988), and how many have two adjacent words
 * of it (D. Metzler and B. Croft, 2005: ordered dependence). Works in the query's language come first; those of each
 * language are compared among themselves.
 */
export function weighWorks(opened: OpenedIndex, text: string, scope: Scope): readonly WeighedWork[] {
  const { asked, groups } = groupForQuery(text, opened.findWorkRanges(scope));
  return groups.flatMap(([language, works]) =>
    weighInLanguage(opened.database, text, { works, language, asked: asked ?? language }),
  );
}

interface Weighed {
  readonly works: readonly WorkRange[];
  readonly language: Language;
  readonly asked: Language;
}

function weighInLanguage(
  database: Database,
  text: string,
  { works, language, asked }: Weighed,
): readonly WeighedWork[] {
  const ranges = mergeRanges(works);
  const query = readQuery(text, language, asked);
  const subject = query.terms.filter(({ word }) => !FRAME_WORDS.has(word));
  const terms = subject.length > 0 ? subject : query.terms;
  const lists = terms.map((term) => findCandidates(database, [term], ranges, MOST_PASSAGES).list);
  const bm25 = new Map<number, number>();
  for (const { id, bm25: score } of lists.flat()) bm25.set(id, (bm25.get(id) ?? 0) + score);
  const evidence = {
    passages: sumBest(works, bm25),
    words: sumHolders(
      works,
      lists.map((list) => list.map(({ id }) => id)),
    ),
    pairs: sumHolders(
      works,
      readPhrases(text, language).map((phrase) => findPhrase(database, phrase, ranges)),
    ),
  };
  return works
    .map(({ workId }, i) => ({ workId, score: addUp(evidence, i) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

function addUp(evidence: Readonly<Record<keyof typeof WEIGHTS, Sums>>, i: number): number {
  const kinds = Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][];
  return kinds.reduce((sum, [kind, weight]) => {
    const most = evidence[kind].reduce((best, value) => Math.max(best, value), 0);
    return sum + (weight * (evidence[kind][i] ?? 0)) / (most || 1);
  }, 0);
}

function sumBest(works: readonly WorkRange[], bm25: ReadonlyMap<number, number>): Sums {
  const byWork = groupByWork(works, [...bm25.keys()]);
  return Float64Array.from(byWork, (ids) =>
    ids
      .map((id) => bm25.get(id) ?? 0)
      .toSorted((a, b) => b - a)
      .slice(0, BEST_PASSAGES)
      .reduce((sum, value) => sum + value, 0),
  );
}

/** For each work, a sum over words or pairs: the logarithm of the number of passages with it, times its rarity. */
function sumHolders(works: readonly WorkRange[], holders: readonly (readonly number[])[]): Sums {
  const sums = new Float64Array(works.length);
  for (const ids of holders) {
    const counts = groupByWork(works, ids).map(({ length }) => length);
    const rarity = inverseFrequency(counts.filter((count) => count > 0).length, works.length);
    counts.forEach((count, i) => void (sums[i] = (sums[i] ?? 0) + rarity * Math.log(1 + count)));
  }
  return sums;
}

function groupByWork(works: readonly WorkRange[], ids: readonly number[]): readonly (readonly number[])[] {
  const groups = works.map((): number[] => []);
  let at = 0;
  for (const id of ids.toSorted((a, b) => a - b)) {
    while (at < works.length && (works[at]?.end ?? 0) <= id) at++;
    groups[at]?.push(id);
  }
  return groups;
}

/** Adjacent content words of a query, as FTS5 phrases. */
function readPhrases(text: string, language: Language): readonly string[] {
  const words = findTerms(text, language);
  const pairs = words.slice(1).flatMap(({ lexeme }, i) => {
    const before = words[i]?.lexeme;
    return before && !before.isStop && !lexeme.isStop ? [quoteTerm(`${before.stem} ${lexeme.stem}`)] : [];
  });
  return [...new Set(pairs)];
}

function findPhrase(database: Database, phrase: string, ranges: readonly IdRange[]): readonly number[] {
  return database
    .prepare<[string, number, number, number], number>(
      `SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?
       ${restrictTo(database, ranges)} LIMIT ?`,
    )
    .pluck()
    .all(phrase, ranges[0]?.first ?? 0, (ranges.at(-1)?.end ?? 0) - 1, MOST_PASSAGES);
}
