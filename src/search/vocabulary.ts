import type { Database } from 'better-sqlite3';
import type { Lexeme } from '../text/terms.ts';
import { prepareOnce } from './prepare-once.ts';

/**
 * Writes the words of a work with their stems, one row for each first character: a work has thousands of words, and
 * writing a row for each would take longer than writing its text.
 */
export function writeVocabulary(database: Database, work: number, lexemes: Iterable<Lexeme>): void {
  const insert = prepareOnce(database, 'INSERT INTO vocabulary (work, opening, words) VALUES (?, ?, ?)');
  const lines = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const { word, stem } of lexemes) stems.set(word, stem);
  for (const [word, stem] of stems) {
    const opening = openingOf(word);
    lines.set(opening, `${lines.get(opening) ?? '\n'}${word === stem ? word : `${word} ${stem}`}\n`);
  }
  for (const [opening, words] of lines) insert.run(work, opening, words);
}

/** The stems of a work's words with this prefix, each once, at most `limit`. */
export type FindStems = (work: number, beginning: string, limit: number) => ReadonlySet<string>;

/** Prepares prefix look-ups. A prefix has at least one character. */
export function prepareStems(database: Database): FindStems {
  const find = database
    .prepare<[number, string], string>('SELECT words FROM vocabulary WHERE work = ? AND opening = ?')
    .pluck();
  return (work, beginning, limit) => {
    const stems = new Set<string>();
    const words = find.get(work, openingOf(beginning)) ?? '';
    for (let at = words.indexOf(`\n${beginning}`); at >= 0 && stems.size < limit;) {
      const end = words.indexOf('\n', at + 1);
      const [word = '', stem = word] = words.slice(at + 1, end).split(' ');
      stems.add(stem);
      at = words.indexOf(`\n${beginning}`, end);
    }
    return stems;
  };
}

/** Removes the words of a work. */
export function removeVocabulary(database: Database, work: number): void {
  database.prepare('DELETE FROM vocabulary WHERE work = ?').run(work);
}

function openingOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}
