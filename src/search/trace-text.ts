import type { Database } from 'better-sqlite3';
import type { Language } from '../text/languages/language.ts';
import { findTerms } from '../text/terms.ts';
import { divideCharacters } from './divide-characters.ts';
import { quoteTerm, restrictTo } from './full-text.ts';
import type { OpenedIndex } from './index-connection.ts';
import { findRange, groupByLanguage, mergeRanges, type IdRange, type WorkRange } from './scope-ranges.ts';
import type { Scope, TracedPassage } from './search.ts';
import { findTitles } from './trace-titles.ts';

/** Limits of tracing a text, whatever its length. */
const LIMITS = {
  /** Words in a window: enough to be rare, few enough to fit between two changes. */
  window: 3,
  /** Words in a window of a short run, where a change leaves little else. */
  shortWindow: 2,
  /** Most words in a short run. */
  shortRun: 8,
  /** With more runs than this, none is searched across the border of two passages: the others show where it is. */
  crossingRuns: 2,
  /** Number of windows, spread over the text: the most significant of each part. */
  windows: 32,
  /** Most windows without a content word: half of all passages have such words. */
  plainWindows: 3,
} as const;

interface TracedWord {
  readonly stem: string;
  readonly isStop: boolean;
}

/**
 * Finds the passages in scope that share runs of words with a text, those with the most and rarest first (BM25 over
 * runs of two or three words), at most `limit` in each language of the texts. Short runs are also found across the border of two passages.
 */
export function traceText(
  opened: OpenedIndex,
  runs: readonly string[],
  scope: Scope,
  limit: number,
): readonly TracedPassage[] {
  const ranges = opened.findWorkRanges(scope);
  const groups = [...groupByLanguage(ranges)];
  const titles = groups.flatMap(([language, inLanguage]) =>
    findTitles(opened.database, runs, { ranges: inLanguage, scope, language }),
  );
  const passages = groups.flatMap(([language, inLanguage]) =>
    tracePassages(opened, runs, { ranges: inLanguage, language, limit }),
  );
  return [...titles, ...passages].slice(0, limit * Math.max(1, groups.length));
}

interface Traced {
  readonly ranges: readonly WorkRange[];
  readonly language: Language;
  readonly limit: number;
}

/** Of texts in one language. */
function tracePassages(
  { database, readPassage }: OpenedIndex,
  runs: readonly string[],
  { ranges, language, limit }: Traced,
): readonly TracedPassage[] {
  const words = runs.map((run) => readWords(run, language));
  const windows = pickWindows(words);
  const crossing = words
    .slice(0, words.length > LIMITS.crossingRuns ? 0 : undefined)
    .flatMap((run) => findCrossing(database, run, mergeRanges(ranges)));
  const ids = new Set([...crossing, ...findSharing(database, windows, mergeRanges(ranges), limit)]);
  return [...ids].slice(0, limit).flatMap((id) => {
    const passage = readPassage(id);
    const range = findRange(ranges, id);
    return passage && range ? [{ workId: range.workId, start: passage.start, end: passage.end }] : [];
  });
}

function readWords(run: string, language: Language): readonly TracedWord[] {
  const terms = divideCharacters(findTerms(run, language));
  return terms.map(({ lexeme: { stem, isStop } }) => ({ stem, isStop }));
}

/** The windows with the most content in each part of the text, as FTS5 phrases, each once. */
function pickWindows(runs: readonly (readonly TracedWord[])[]): readonly string[] {
  const size = (run: readonly TracedWord[]): number =>
    Math.min(run.length > LIMITS.shortRun ? LIMITS.window : LIMITS.shortWindow, run.length);
  const windows = runs.flatMap((run) =>
    Array.from({ length: run.length - size(run) + 1 }, (_, i) => run.slice(i, i + size(run))).filter(
      (window) => window.length > 0,
    ),
  );
  const stretch = Math.max(1, windows.length / LIMITS.windows);
  const picked = new Map<string, number>();
  for (let from = 0; from < windows.length; from += stretch) {
    const best = windows
      .slice(Math.floor(from), Math.max(Math.floor(from) + 1, Math.floor(from + stretch)))
      .toSorted((a, b) => weigh(b) - weigh(a))[0];
    if (best) picked.set(quoteTerm(best.map(({ stem }) => stem).join(' ')), weigh(best));
  }
  const plain = [...picked].filter(([, weight]) => weight < 1);
  for (const [phrase] of plain.slice(LIMITS.plainWindows)) picked.delete(phrase);
  return [...picked.keys()];
}

/** Compares windows by content words, then by length. */
function weigh(window: readonly TracedWord[]): number {
  const content = window.filter(({ isStop }) => !isStop);
  return content.length + content.reduce((sum, { stem }) => sum + stem.length, 0) / 1000;
}

function findSharing(
  database: Database,
  windows: readonly string[],
  ranges: readonly IdRange[],
  limit: number,
): readonly number[] {
  if (windows.length === 0) return [];
  return database
    .prepare<[string, number, number, number], number>(
      `SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?
       ${restrictTo(database, ranges)} ORDER BY bm25(passage_words), rowid LIMIT ?`,
    )
    .pluck()
    .all(windows.join(' OR '), ranges[0]?.first ?? 0, (ranges.at(-1)?.end ?? 0) - 1, limit);
}

/** Passages that end with the beginning of a short run, if the next passage begins with its rest. */
function findCrossing(
  database: Database,
  run: readonly TracedWord[],
  ranges: readonly IdRange[],
): readonly number[] {
  if (run.length < 2 || run.length > LIMITS.shortRun) return [];
  const find = database
    .prepare<[string, number, number, string], number>(
      `SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?
       ${restrictTo(database, ranges)}
       AND rowid + 1 IN (SELECT rowid FROM passage_words WHERE passage_words MATCH ?) LIMIT 50`,
    )
    .pluck();
  const phrase = (words: readonly TracedWord[]): string => quoteTerm(words.map(({ stem }) => stem).join(' '));
  return run
    .slice(1)
    .flatMap((_, i) =>
      find.all(
        phrase(run.slice(0, i + 1)),
        ranges[0]?.first ?? 0,
        (ranges.at(-1)?.end ?? 0) - 1,
        `^${phrase(run.slice(i + 1))}`,
      ),
    );
}
