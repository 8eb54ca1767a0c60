import type { Database } from 'better-sqlite3';
import type { IdRange } from './scope-ranges.ts';

/** An FTS5 string: its content is matched literally. Several stems separated by spaces are a phrase. */
export function quoteTerm(stem: string): string {
  return `"${stem.replaceAll('"', '""')}"`;
}

/**
 * A condition on `passage_words`. The outer bounds are a BETWEEN that FTS5 applies itself; gaps between several ranges
 * are looked up in a table.
 */
export function restrictTo(database: Database, ranges: readonly IdRange[]): string {
  if (ranges.length < 2) return '';
  database.exec('CREATE TEMP TABLE IF NOT EXISTS scope (first INTEGER PRIMARY KEY, last INTEGER NOT NULL)');
  const insert = database.prepare('INSERT INTO temp.scope (first, last) VALUES (?, ?)');
  database.transaction(() => {
    database.exec('DELETE FROM temp.scope');
    for (const { first, end } of ranges) insert.run(first, end - 1);
  })();
  return 'AND passage_words.rowid <= (SELECT last FROM temp.scope WHERE first <= passage_words.rowid ORDER BY first DESC LIMIT 1)';
}
