import type { Database } from 'better-sqlite3';
import { findTerms } from '../text/terms.ts';
import type { IndexedName, Scope } from './search.ts';

interface Row {
  readonly work: number;
  readonly name: string;
  readonly words: string;
  readonly offsets: string;
}

/**
 * Names mentioned in scope that have a word with the typed prefix, the most frequent first. A name that also occurs
 * outside the scope is spelled as at its first place inside.
 */
export function findIndexedNames(
  database: Database,
  scope: Scope,
  typed: string,
  limit: number,
): readonly IndexedName[] {
  const find = database.prepare<[string, string], Row>(
    `SELECT work, name, words, offsets FROM names JOIN works ON works.id = names.work
     WHERE work_id = ? AND is_complete AND instr(words, ?) > 0 ORDER BY ordinal`,
  );
  const readName = prepareNameReader(database);
  const beginning = findTerms(typed)
    .map((term) => ` ${term.lexeme.word}`)
    .join('');
  const found = new Map<string, IndexedName>();
  for (const { workId, start, end } of scope) {
    for (const { work, name: usual, words, offsets } of find.all(workId, beginning)) {
      const all = JSON.parse(offsets) as number[];
      const inside = all.filter((offset) => start <= offset && offset < end);
      const [first] = inside;
      if (first === undefined) continue;
      const name = inside.length < all.length ? (readName(work, words, first) ?? usual) : usual;
      const earlier = found.get(words);
      found.set(words, {
        name: earlier?.name ?? name,
        mentions: (earlier?.mentions ?? 0) + inside.length,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => b.mentions - a.mentions).slice(0, limit);
}

/** Prepares reading a name with this many words at its place. */
function prepareNameReader(database: Database) {
  const find = database.prepare<[number, number, number], { start: number; text: string }>(
    `SELECT passages.start, text FROM passages JOIN works ON works.id = ?
     WHERE passages.id >= first_passage AND passages.id < end_passage
     AND passages.start <= ? AND passages.end > ?`,
  );
  return (work: number, words: string, offset: number): string | null => {
    const passage = find.get(work, offset, offset);
    const rest = passage?.text.slice(offset - passage.start) ?? '';
    const last = findTerms(rest)[words.trim().split(' ').length - 1];
    return last ? rest.slice(0, last.end) : null;
  };
}
