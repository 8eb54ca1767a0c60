import type { Database } from 'better-sqlite3';
import { FURNITURE, type Span } from '../corpus/layout.ts';
import type { Work } from '../corpus/work.ts';
import type { Language } from '../text/languages/language.ts';
import { findTerms, type Lexeme } from '../text/terms.ts';
import { divideCharacters } from './divide-characters.ts';
import { prepareOnce } from './prepare-once.ts';
import type { WorkRange } from './scope-ranges.ts';
import type { Scope } from './search.ts';

/** A title, byline or heading of a text; no passage contains it. An offset range into the work. */
export interface Label extends Span {
  readonly workId: string;
  /** Ordinal of the section that it opens or is in, or null. */
  readonly section: number | null;
  readonly text: string;
}

interface Row {
  readonly work: number;
  readonly section: number | null;
  readonly start: number;
  readonly text: string;
}

/** Writes the titles, bylines and headings of a work. Returns their words. */
export function writeLabels(
  database: Database,
  row: number,
  { text, layout }: Work,
  language: Language,
): readonly Lexeme[] {
  const insert = prepareOnce(database, 'INSERT INTO labels (work, start, section, text) VALUES (?, ?, ?, ?)');
  const insertWords = prepareOnce(database, 'INSERT INTO label_words (rowid, stems) VALUES (?, ?)');
  return layout.paragraphs.flatMap(({ kind, start, end, section }) => {
    if (!FURNITURE.has(kind)) return [];
    const label = text.slice(start, end);
    const { lastInsertRowid } = insert.run(row, start, section, label);
    const terms = findTerms(label, language);
    const stems = divideCharacters(terms).map(({ lexeme }) => lexeme.stem);
    insertWords.run(lastInsertRowid, stems.join(' '));
    return terms.map(({ lexeme }) => lexeme);
  });
}

/** Removes those of a work. */
export function removeLabels(database: Database, row: number): void {
  database.prepare('DELETE FROM label_words WHERE rowid IN (SELECT id FROM labels WHERE work = ?)').run(row);
  database.prepare('DELETE FROM labels WHERE work = ?').run(row);
}

/**
 * The labels of these works that match an FTS5 expression, or all if it is null, and are entirely in scope, wherever
 * they are if that is null; by work, in text order.
 */
export function findLabels(
  database: Database,
  expression: string | null,
  works: readonly WorkRange[],
  scope: Scope | null,
): readonly Label[] {
  const byRow = new Map(works.map(({ row, workId }) => [row, workId]));
  return listRows(database, expression).flatMap(({ work, section, start, text }): Label[] => {
    const workId = byRow.get(work);
    const end = start + text.length;
    if (workId === undefined) return [];
    const isInside =
      scope === null ||
      scope.some((each) => each.workId === workId && each.start <= start && end <= each.end);
    return isInside ? [{ workId, section, start, end, text }] : [];
  });
}

function listRows(database: Database, expression: string | null): readonly Row[] {
  const columns = 'SELECT work, section, start, text FROM labels';
  if (expression === null) return prepareOnce<[], Row>(database, `${columns} ORDER BY work, start`).all();
  return prepareOnce<[string], Row>(
    database,
    `${columns} WHERE id IN (SELECT rowid FROM label_words WHERE label_words MATCH ?) ORDER BY work, start`,
  ).all(expression);
}
