import type { Database } from 'better-sqlite3';
import { findTerms } from '../text/terms.ts';
import type { WorkRange } from './scope-ranges.ts';
import type { TracedPassage } from './search.ts';

/** Words of a run beyond which it is in no title. */
const LONGEST_TITLE = 20;

/** Titles looked at for one run. */
const MOST = 10;

interface TitleRow {
  readonly title: string;
  readonly start: number;
}

/** Titles of works and of their sections that hold one of these runs whole: no passage has them. */
export function findTitles(
  database: Database,
  runs: readonly string[],
  ranges: readonly WorkRange[],
): readonly TracedPassage[] {
  const find = database.prepare<[number, string, number, string], TitleRow>(
    `SELECT section ->> 'title' AS title, section ->> 'start' AS start FROM sections
     WHERE work = ? AND section LIKE ?
     UNION ALL SELECT title, 0 FROM works WHERE id = ? AND title LIKE ?`,
  );
  return runs.flatMap((run) => {
    const terms = findTerms(run);
    const words = joinWords(run);
    const longest = terms
      .map(({ start, end }) => run.slice(start, end))
      .toSorted((a, b) => b.length - a.length)[0];
    if (longest === undefined || terms.length > LONGEST_TITLE) return [];
    const like = `%${longest.replaceAll(/[^\p{L}\p{N}]/gu, '_').slice(0, 40)}%`;
    const found = ranges.flatMap(({ row, workId }) =>
      find
        .all(row, like, row, like)
        .filter(({ title }) => joinWords(title).includes(words))
        .map(({ title, start }) => ({ workId, start, end: start + title.length })),
    );
    return found.slice(0, MOST);
  });
}

function joinWords(text: string): string {
  return ` ${findTerms(text)
    .map(({ lexeme }) => lexeme.word)
    .join(' ')} `;
}
