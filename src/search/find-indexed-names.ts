import type { Database } from 'better-sqlite3';
import { findTerms } from '../text/terms.ts';
import type { IndexedName, Scope } from './search.ts';

interface Row {
  readonly name: string;
  readonly words: string;
  readonly offsets: string;
}

/** Names that are mentioned in scope, with a word that begins as typed, the most frequent first. */
export function findIndexedNames(
  database: Database,
  scope: Scope,
  typed: string,
  limit: number,
): readonly IndexedName[] {
  const find = database.prepare<[string, string], Row>(
    `SELECT name, words, offsets FROM names JOIN works ON works.id = names.work
     WHERE work_id = ? AND is_complete AND instr(words, ?) > 0 ORDER BY ordinal`,
  );
  const beginning = findTerms(typed)
    .map((term) => ` ${term.lexeme.word}`)
    .join('');
  const found = new Map<string, IndexedName>();
  for (const { workId, start, end } of scope) {
    for (const { name, words, offsets } of find.all(workId, beginning)) {
      const inside = (JSON.parse(offsets) as number[]).filter((offset) => start <= offset && offset < end);
      if (inside.length === 0) continue;
      const earlier = found.get(words);
      found.set(words, {
        name: earlier?.name ?? name,
        mentions: (earlier?.mentions ?? 0) + inside.length,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => b.mentions - a.mentions).slice(0, limit);
}
