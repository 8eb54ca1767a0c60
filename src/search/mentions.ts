import { isJoint } from '../text/joined-words.ts';
import { ALL_LANGUAGES } from '../text/languages/languages.ts';
import { findTerms } from '../text/terms.ts';
import { findPlaces } from './find-places.ts';
import type { OpenedIndex } from './index-connection.ts';
import { matchPattern, waysToRead } from './match-pattern.ts';
import type { PatternWord, Scope, TextPattern } from './search.ts';

/** Whether a passage, title, byline or heading in scope has a word, or adjacent words, in any form and spelling. */
export function isMentioned(opened: OpenedIndex, typed: string, scope: Scope): boolean {
  return matchPattern(opened, patternOf(typed), scope, 1).hits.length > 0;
}

/** Whether a text has a word, or adjacent words, in any form and spelling of any language. */
export function mentions(text: string, typed: string): boolean {
  return ALL_LANGUAGES.some((language) => {
    const sentences = [{ ordinal: 0, start: 0, end: text.length, terms: findTerms(text, language) }];
    return waysToRead(patternOf(typed)).some(
      (readIn) => findPlaces({ start: 0, text, sentences }, readIn(language)).length > 0,
    );
  });
}

function patternOf(typed: string): TextPattern {
  const words = findTerms(typed).map(({ start, lexeme }, i, all): PatternWord => {
    const isJoined = isJoint(typed.slice(all[i - 1]?.end ?? start, start));
    return { word: lexeme.word, by: 'stem', isJoined };
  });
  return { phrases: [{ words }], within: null };
}
