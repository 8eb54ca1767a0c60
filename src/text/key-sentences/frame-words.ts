import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { findTerms } from '../terms.ts';

/**
 * Words with which people frame a question about a text ("What is the significance of … in the story?"). They say what
 * kind of answer is wanted, not what it is about, so searching for them finds nothing useful.
 */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  (
    'according affect affects article author book chapter character characteristics characters contribute contributes ' +
    'decision decisions describe described describes description development discuss discussed discusses discussion ' +
    'essay event events explain explained explains explanation feel feels feelings group happen happened happening ' +
    'happens impact importance important issue issues main mean meaning means meeting member members narrator opinion ' +
    'opinions overall overview paper part passage personality play plays plot point points portrayed possible present ' +
    'protagonist purpose reason reasons relate related relation relationship relevance role said say says scene ' +
    'section segment setting significance significant speaker state states story summarise summarize summary team ' +
    'text theme themes think thinks thought thoughts throughout traits views whole'
  ).split(' '),
);

/** Whether a word of a query in a language only frames it. */
export function isFrame(word: string, { code, frameWords }: Language): boolean {
  return code === 'en' ? FRAME_WORDS.has(word) : frameWords.has(word);
}

/** Whether a query says what it is about: it has a word that is neither a function word nor a frame word. */
export function hasSubject(query: string, language: Language = LANGUAGES.en): boolean {
  return findTerms(query, language).some(({ lexeme }) => !lexeme.isStop && !isFrame(lexeme.word, language));
}
