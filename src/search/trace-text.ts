import type { Database } from 'better-sqlite3';
import type { Language } from '../text/languages/language.ts';
import { findTerms } from '../text/terms.ts';
import { divideCharacters } from './divide-characters.ts';
import { estimateFrequencies } from './estimate-frequencies.ts';
import { quoteTerm, restrictTo } from './full-text.ts';
import type { OpenedIndex } from './index-connection.ts';
import { findRange, groupByLanguage, mergeRanges, type IdRange, type WorkRange } from './scope-ranges.ts';
import type { Scope, TracedPassage } from './search.ts';
import { inverseFrequency } from './term-weights.ts';
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
  /** How many windows are always looked up, the rarest first, and, for more, how many passages have their rarest words. */
  fewest: 12,
  looked: 5000,
  /** Most passages that are read for a window; with so many, it tells little. */
  holders: 2000,
} as const;

interface TracedWord {
  readonly stem: string;
  readonly isStop: boolean;
}

/**
 * Finds the passages in scope that share runs of words with a text, those with the most and rarest first, at most
 * `limit` in each language of the texts. A run is looked up by two or three words, the rarest first, as a run takes as
 * long as the number of passages with its rarest word. Short runs are also found across the border of two passages.
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
  opened: OpenedIndex,
  runs: readonly string[],
  { ranges, language, limit }: Traced,
): readonly TracedPassage[] {
  const { database, readPassage } = opened;
  const merged = mergeRanges(ranges);
  const words = runs.map((run) => readWords(run, language));
  const windows = pickWindows(opened, words, merged);
  const crossing = words
    .slice(0, words.length > LIMITS.crossingRuns ? 0 : undefined)
    .flatMap((run) => findCrossing(database, run, merged));
  const ids = new Set([...crossing, ...findSharing(database, windows, merged, limit)]);
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

/** A run of two or three words to look up. */
interface Window {
  /** As an FTS5 phrase. */
  readonly phrase: string;
  readonly isPlain: boolean;
  /** About how many passages have its rarest content word. */
  readonly holders: number;
}

/** The windows with the rarest word in each part of the text, each once, the rarest first. */
function pickWindows(
  opened: OpenedIndex,
  runs: readonly (readonly TracedWord[])[],
  ranges: readonly IdRange[],
): readonly Window[] {
  const size = (run: readonly TracedWord[]): number =>
    Math.min(run.length > LIMITS.shortRun ? LIMITS.window : LIMITS.shortWindow, run.length);
  const read = prepareWindows(opened, runs, ranges);
  const windows = runs.flatMap((run) =>
    Array.from({ length: run.length - size(run) + 1 }, (_, i) => run.slice(i, i + size(run)))
      .filter((words) => words.length > 0)
      .map(read),
  );
  const stretch = Math.max(1, windows.length / LIMITS.windows);
  const picked = new Map<string, Window>();
  for (let from = 0; from < windows.length; from += stretch) {
    const [best] = windows
      .slice(Math.floor(from), Math.max(Math.floor(from) + 1, Math.floor(from + stretch)))
      .toSorted(byRarity);
    if (best) picked.set(best.phrase, best);
  }
  const plain = [...picked.values()].filter(({ isPlain }) => isPlain);
  for (const { phrase } of plain.slice(LIMITS.plainWindows)) picked.delete(phrase);
  return [...picked.values()].toSorted(byRarity);
}

function byRarity(a: Window, b: Window): number {
  return Number(a.isPlain) - Number(b.isPlain) || a.holders - b.holders;
}

/** A word that is nowhere makes a window no rarer, but impossible: it counts as if all passages had it. */
function prepareWindows(
  { database, hasStem }: OpenedIndex,
  runs: readonly (readonly TracedWord[])[],
  ranges: readonly IdRange[],
): (words: readonly TracedWord[]) => Window {
  const content = runs.flat().flatMap(({ stem, isStop }) => (isStop ? [] : [stem]));
  const frequencies = estimateFrequencies(database, [...new Set(content)], ranges);
  return (words) => {
    const told = words.filter(({ isStop }) => !isStop);
    const isPossible = told.every(({ stem }) => (frequencies.get(stem) ?? 0) > 0 || hasStem(stem));
    const rarest = Math.min(...told.map(({ stem }) => Math.max(1, frequencies.get(stem) ?? 0)));
    const holders = isPossible ? rarest : Number.MAX_VALUE;
    const phrase = quoteTerm(words.map(({ stem }) => stem).join(' '));
    return { phrase, isPlain: told.length === 0, holders };
  };
}

/** The passages with the most and rarest of the windows. */
function findSharing(
  database: Database,
  windows: readonly Window[],
  ranges: readonly IdRange[],
  limit: number,
): readonly number[] {
  const find = database
    .prepare<[string, number, number, number], number>(
      `SELECT rowid FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?
       ${restrictTo(database, ranges)} LIMIT ?`,
    )
    .pluck();
  const bounds = [ranges[0]?.first ?? 0, (ranges.at(-1)?.end ?? 0) - 1] as const;
  const passages = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  const weights = new Map<number, number>();
  let looked = 0;
  for (const [i, { phrase, holders }] of windows.entries()) {
    looked += holders;
    if (i >= LIMITS.fewest && looked > LIMITS.looked) break;
    const found = find.all(phrase, ...bounds, LIMITS.holders);
    const weight = inverseFrequency(found.length, passages);
    for (const id of found) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights]
    .toSorted(([a, one], [b, two]) => two - one || a - b)
    .slice(0, limit)
    .map(([id]) => id);
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
