import type { Database } from 'better-sqlite3';
import { findTerms } from '../text/terms.ts';
import type { WorkRange } from './scope-ranges.ts';
import type { Scope, TracedPassage } from './search.ts';

/** A run with more words than this is located by its passages. */
const LONGEST_RUN = 20;

/** Most runs that may be titles, and most titles for each. */
const RUNS = 3;
const MOST = 10;

interface TitleRow {
  readonly title: string;
  readonly start: number;
}

/**
 * Titles of works and of their sections that contain one of these runs, are contained in it, or overlap its start or
 * end; those that share most with it first. No passage has them. Titles outside the scope are not considered.
 */
export function findTitles(
  database: Database,
  runs: readonly string[],
  ranges: readonly WorkRange[],
  scope: Scope,
): readonly TracedPassage[] {
  const asked = runs
    .slice(0, RUNS)
    .map(readWords)
    .filter(({ length }) => length > 0 && length <= LONGEST_RUN);
  if (asked.length === 0) return [];
  const list = database.prepare<[number, number], TitleRow>(
    `SELECT section ->> 'title' AS title, section ->> 'start' AS start FROM sections WHERE work = ?
     UNION ALL SELECT title, 0 FROM works WHERE id = ?`,
  );
  const found = ranges.flatMap(({ row, workId }) =>
    list.all(row, row).map(({ title, start }) => {
      const words = readWords(title);
      const shared = Math.max(...asked.map((run) => countShared(run, words)));
      return { workId, start, end: start + title.length, shared };
    }),
  );
  return found
    .filter((title) => title.shared > 0 && isInside(title, scope))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST * asked.length)
    .map(({ workId, start, end }) => ({ workId, start, end }));
}

function isInside({ workId, start, end }: TracedPassage, scope: Scope): boolean {
  return scope.some((work) => work.workId === workId && work.start <= start && end <= work.end);
}

function readWords(text: string): readonly string[] {
  return findTerms(text).map(({ lexeme }) => lexeme.word);
}

/** Number of words that two runs share, if one contains the other or the end of one is the beginning of the other. */
function countShared(run: readonly string[], title: readonly string[]): number {
  const least = Math.min(run.length, title.length);
  if (holds(run, title) || holds(title, run)) return least;
  for (let size = least - 1; size > 0; size--) {
    const leadsIn = isSame(run.slice(-size), title.slice(0, size));
    if (leadsIn || isSame(title.slice(-size), run.slice(0, size))) return size;
  }
  return 0;
}

function holds(outer: readonly string[], inner: readonly string[]): boolean {
  return ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, i) => word === b[i]);
}
