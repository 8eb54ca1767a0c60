import type { Database } from 'better-sqlite3';
import type { QueryTerm } from './query.ts';
import type { IdRange } from './scope-ranges.ts';

/** A passage that has a word of the query, with its BM25 score (higher is better). */
export interface Candidate {
  readonly id: number;
  readonly bm25: number;
}

/** What full-text search says of a query within some ranges of passages. */
export interface Candidates {
  /** Best first by BM25 of any of the words. */
  readonly list: readonly Candidate[];
  /** For each term of the query, how many passages within the ranges have it. */
  readonly frequencies: readonly number[];
}

/**
 * Finds the passages within these id ranges that have words of the query. The ranges are applied before ranking and
 * counting, so what lies outside leaves no trace in either.
 */
export function findCandidates(
  database: Database,
  terms: readonly QueryTerm[],
  ranges: readonly IdRange[],
  limit: number,
): Candidates {
  const [first, last] = [ranges[0]?.first ?? 0, (ranges.at(-1)?.end ?? 0) - 1];
  const inside = restrictTo(database, ranges);
  const count = database.prepare<[string, number, number], { n: number }>(
    `SELECT count(*) AS n FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ? ${inside}`,
  );
  const frequencies = terms.map((term) => count.get(quoteTerm(term.stem), first, last)?.n ?? 0);
  const found = terms.filter((_, i) => frequencies[i]).map((term) => quoteTerm(term.stem));
  if (found.length === 0) return { list: [], frequencies };
  const list = database
    .prepare<[string, number, number, number], Candidate>(
      `SELECT rowid AS id, -bm25(passage_words) AS bm25 FROM passage_words
       WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ? ${inside}
       ORDER BY bm25 DESC, id LIMIT ?`,
    )
    .all(found.join(' OR '), first, last, limit);
  return { list, frequencies };
}

/** An FTS5 string: whatever it holds is matched as it is. Several stems parted by spaces are a phrase. */
export function quoteTerm(stem: string): string {
  return `"${stem.replaceAll('"', '""')}"`;
}

/** A condition on `passage_words`. The outer bounds are a BETWEEN that FTS5 itself applies; gaps between several ranges are looked up in a table. */
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
