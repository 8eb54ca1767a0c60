import type { Database } from 'better-sqlite3';
import type { Section } from '../corpus/layout.ts';
import type { WorkId } from '../corpus/work.ts';
import { findTerms } from '../text/terms.ts';

/** Sections of a work whose number, or a word of whose title, begins as typed; in text order. */
export function findSections(
  database: Database,
  workId: WorkId,
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
    .filter((section) => isMeant(section, typed.trim()))
    .slice(0, limit);
}

function isMeant({ number, title }: Section, typed: string): boolean {
  return (
    typed === '' ||
    number.startsWith(typed) ||
    `${number} ${title}`.startsWith(typed) ||
    holdsTyped(title, typed)
  );
}

/** True if each word typed begins a word of the text; case and diacritics do not matter. */
function holdsTyped(text: string, typed: string): boolean {
  const words = findTerms(text).map((term) => term.lexeme.word);
  const beginnings = findTerms(typed).map((term) => term.lexeme.word);
  return (
    beginnings.length > 0 && beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)))
  );
}
