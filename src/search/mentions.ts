import { isJoint } from '../text/joined-words.ts';
import { ALL_LANGUAGES } from '../text/languages/languages.ts';
import { findTerms } from '../text/terms.ts';
import { divideCharacters } from './divide-characters.ts';
import { findPlaces, type SearchedText } from './find-places.ts';
import type { OpenedIndex } from './index-connection.ts';
import { hasLoosely, readLoosely } from './match-pattern.ts';
import type { PatternWord, Scope, TextPattern } from './search.ts';

/**
 * Whether a passage, title, byline or heading in scope has a word, or adjacent words, in any form and spelling, or, if
 * asked so, in one word.
 */
export function isMentioned(opened: OpenedIndex, typed: string, scope: Scope, isWhole: boolean): boolean {
  return hasLoosely(opened, patternOf(typed, isWhole), scope);
}

/**
 * Finds which of some texts have a word, or adjacent words, in any form and spelling of any language, or, if asked so,
 * in one word: their positions.
 */
export type FindMentioning = (typed: string, isWhole: boolean) => readonly number[];

/** Reads short texts, such as titles, once for finding many words in them. */
export function prepareMentions(texts: readonly string[]): FindMentioning {
  const byLanguage = ALL_LANGUAGES.map((language) => {
    const read = texts.map((text): SearchedText => {
      const terms = findTerms(text, language);
      return { start: 0, text, sentences: [{ ordinal: 0, start: 0, end: text.length, terms }] };
    });
    return { language, read, stems: stemsOf(read) };
  });
  return (typed, isWhole) => {
    const readIn = readLoosely(patternOf(typed, isWhole));
    const found = byLanguage.flatMap(({ language, read, stems }) => {
      const possible = readIn(language, (stem) => stems.has(stem));
      if (possible.phrases.length === 0) return [];
      return read.flatMap((text, i) => (findPlaces(text, possible)[0] ? [i] : []));
    });
    return [...new Set(found)].toSorted((a, b) => a - b);
  };
}

function stemsOf(texts: readonly SearchedText[]): ReadonlySet<string> {
  const terms = texts.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.terms));
  return new Set(divideCharacters(terms).map(({ lexeme }) => lexeme.stem));
}

function patternOf(typed: string, isWhole: boolean): TextPattern {
  const words = findTerms(typed).map(({ start, lexeme }, i, all): PatternWord => {
    const isJoined = isJoint(typed.slice(all[i - 1]?.end ?? start, start));
    return { word: lexeme.word, by: 'stem', isJoined };
  });
  const joined = words.map(({ word }) => word).join('');
  return { phrases: [{ words: isWhole ? [{ word: joined, by: 'stem', isWhole }] : words }], within: null };
}
