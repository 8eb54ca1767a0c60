import type { Database } from 'better-sqlite3';
import type { LanguageCode } from '../corpus/language.ts';
import type { Language } from '../text/languages/language.ts';
import { languageFor } from '../text/languages/languages.ts';
import type { Scope, ScopedWork } from './search.ts';

/** A half-open range of passage ids. A work's passages have consecutive ids in text order. */
export interface IdRange {
  readonly first: number;
  readonly end: number;
}

/** A work of a scope with the ids of its passages that are entirely inside. */
export interface WorkRange extends IdRange {
  readonly row: number;
  readonly workId: string;
  readonly title: string;
  /** The language as which it is read. */
  readonly language: Language;
  /** Code of the language that it is in. */
  readonly code: LanguageCode;
}

/** Finds the ids of the passages in scope, by work, in the order of ids. Works that are not indexed are left out. */
export type FindWorkRanges = (scope: Scope) => readonly WorkRange[];

interface CataloguedWork extends Omit<WorkRange, 'language'> {
  /** Of its first and last passage. */
  readonly start: number;
  readonly finish: number;
}

/**
 * Prepares reading from an open index. The list of works is cached until a work is added or removed; `onChange` is
 * called when that is noticed, at the beginning of the next look-up.
 */
export function prepareWorkRanges(database: Database, onChange: () => void): FindWorkRanges {
  const readGeneration = database.prepare<[], number>('SELECT generation FROM catalogue').pluck();
  const readWorks = database.prepare<[], CataloguedWork>(
    `SELECT id AS row, work_id AS workId, title, language AS code, first_passage AS first, end_passage AS end, start, end AS finish
     FROM works WHERE is_complete AND end_passage > first_passage`,
  );
  const findInside = database.prepare<
    [number, number, number, number],
    { first: number | null; last: number }
  >(
    `SELECT min(id) AS first, max(id) AS last FROM passages
     WHERE id >= ? AND id < ? AND start >= ? AND end <= ?`,
  );
  let cachedGeneration: number | undefined;
  let works: ReadonlyMap<string, CataloguedWork & WorkRange> = new Map();

  function refresh(): void {
    const generation = readGeneration.get();
    if (generation === cachedGeneration) return;
    works = new Map(
      readWorks.all().map((work) => [work.workId, { ...work, language: languageFor(work.code) }]),
    );
    cachedGeneration = generation;
    onChange();
  }

  function partOf(work: CataloguedWork & WorkRange, { start, end }: ScopedWork): WorkRange | null {
    const inside = findInside.get(work.first, work.end, start, end);
    if (!inside || inside.first === null) return null;
    return { ...work, first: inside.first, end: inside.last + 1 };
  }

  return (scope) => {
    refresh();
    const ranges = scope.flatMap((scoped) => {
      const work = works.get(scoped.workId);
      return (work && (holdsAll(scoped, work) ? work : partOf(work, scoped))) ?? [];
    });
    return ranges.toSorted((a, b) => a.first - b.first);
  };
}

/** The range that contains an id, from ranges in the order of ids; undefined if none does. */
export function findRange<Range extends IdRange>(ranges: readonly Range[], id: number): Range | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? Infinity) <= id) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range && range.first <= id ? range : undefined;
}

/** Ranges by the language as which they are read, each in the order of ids. */
export function groupByLanguage(ranges: readonly WorkRange[]): ReadonlyMap<Language, readonly WorkRange[]> {
  return Map.groupBy(ranges, ({ language }) => language);
}

/** The same ids in as few ranges as possible. */
export function mergeRanges(ranges: readonly IdRange[]): readonly IdRange[] {
  const merged: IdRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.first <= last.end)
      merged[merged.length - 1] = { first: last.first, end: Math.max(last.end, range.end) };
    else merged.push(pick(range));
  }
  return merged;
}

function holdsAll(scoped: ScopedWork, work: CataloguedWork): boolean {
  return scoped.start <= work.start && scoped.end >= work.finish;
}

function pick({ first, end }: IdRange): IdRange {
  return { first, end };
}
