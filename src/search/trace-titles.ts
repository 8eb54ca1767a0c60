import type { Database } from 'better-sqlite3';
import type { Language } from '../text/languages/language.ts';
import { findTerms } from '../text/terms.ts';
import { divideCharacters } from './divide-characters.ts';
import { quoteTerm } from './full-text.ts';
import { findLabels } from './labels.ts';
import type { WorkRange } from './scope-ranges.ts';
import type { Scope, TracedPassage } from './search.ts';

/** A run with more words than this is located by its passages. */
const LONGEST_RUN = 20;

/** Most runs that may be titles, and most titles for each. */
const RUNS = 3;
const MOST = 10;

/** Where titles are looked for: works of one language. */
interface Titled {
  readonly ranges: readonly WorkRange[];
  readonly scope: Scope;
  readonly language: Language;
}

/**
 * Titles, bylines and headings that contain one of these runs, are contained in it, or overlap its start or
 * end; those that share most with it first. No passage has them. Titles outside the scope are not considered.
 */
export function findTitles(
  database: Database,
  runs: readonly string[],
  { ranges, scope, language }: Titled,
): readonly TracedPassage[] {
  const asked = runs
    .slice(0, RUNS)
    .map(readWords)
    .filter(({ length }) => length > 0 && length <= LONGEST_RUN);
  if (asked.length === 0) return [];
  const found = findLabels(database, anyOf(asked, language), ranges, scope).map(
    ({ workId, start, end, text }) => {
      const words = readWords(text);
      return { workId, start, end, shared: Math.max(...asked.map((run) => countShared(run, words))) };
    },
  );
  return found
    .filter((title) => title.shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST * asked.length)
    .map(({ workId, start, end }) => ({ workId, start, end }));
}

/** An FTS5 expression for labels with one of the words. */
function anyOf(runs: readonly (readonly string[])[], language: Language): string {
  const terms = divideCharacters(findTerms(runs.flat().join(' '), language));
  return [...new Set(terms.map(({ lexeme }) => quoteTerm(lexeme.stem)))].join(' OR ');
}

function readWords(text: string): readonly string[] {
  return divideCharacters(findTerms(text)).map(({ lexeme }) => lexeme.word);
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
