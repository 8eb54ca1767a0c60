import type { Database } from 'better-sqlite3';
import type { Section } from '../corpus/layout.ts';
import { findTerms } from '../text/terms.ts';
import type { ScopedWork } from './search.ts';

/**
 * Sections of a work whose heading is in scope and whose number, or a word of the title, has the typed prefix; in text
 * order, each cut at the end of the scope.
 */
export function findSections(
  database: Database,
  { workId, start, end }: ScopedWork,
  typed: string,
  limit: number,
): readonly Section[] {
  return database
    .prepare<[string], { section: string }>(
      `SELECT section FROM sections JOIN works ON works.id = sections.work
       WHERE work_id = ? AND is_complete ORDER BY ordinal`,
    )
    .all(workId)
    .map((row) => JSON.parse(row.section) as Section)
    .filter((section) => start <= section.start && section.start + section.title.length <= end)
    .map((section) => ({ ...section, end: Math.min(section.end, end) }))
    .filter((section) => isMeant(section, typed.trim()))
    .slice(0, limit);
}

function isMeant({ number, title }: Section, typed: string): boolean {
  return (
    typed === '' ||
    number.startsWith(typed) ||
    `${number} ${title}`.startsWith(typed) ||
    containsTyped(title, typed)
  );
}

/** True if each typed word is a prefix of a word of the text; case and diacritics do not matter. */
function containsTyped(text: string, typed: string): boolean {
  const words = findTerms(text).map((term) => term.lexeme.word);
  const beginnings = findTerms(typed).map((term) => term.lexeme.word);
  return (
    beginnings.length > 0 && beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)))
  );
}
