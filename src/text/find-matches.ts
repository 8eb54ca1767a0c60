import type { Span } from '../corpus/layout.ts';
import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import { findTerms } from './terms.ts';

/** Where a text contains content words of a query, in any form; in order, not overlapping. */
export function findMatches(text: string, query: string, language: Language = LANGUAGES.en): readonly Span[] {
  const asked = new Set(
    findTerms(query, language).flatMap(({ lexeme }) => (lexeme.isStop ? [] : [lexeme.stem])),
  );
  const found = findTerms(text, language).filter(({ lexeme }) => asked.has(lexeme.stem));
  return found.map(({ start, end }) => ({ start, end }));
}
