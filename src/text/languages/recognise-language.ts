import { francAll } from 'franc-min';
import type { LanguageCode } from '../../corpus/language.ts';
import { findTerms } from '../terms.ts';
import { readLanguageCode } from './language-code.ts';
import type { Language } from './language.ts';
import { ALL_LANGUAGES, languageFor } from './languages.ts';

/** In a shorter text letters say too little. */
const SHORT = 20;

/** What a word of a question's frame counts, relative to a function word. */
const FRAME = 0.5;

/**
 * The language of a question or a few words, by its function words: one that only some languages have counts more.
 * `among` are the languages of the texts, by which one without a folder can be told apart. Null if it is not clear.
 */
export function recogniseLanguage(text: string, among: readonly LanguageCode[] = []): Language | null {
  const others = among.filter((code) => languageFor(code).code !== code);
  if (others.length > 0 && isInOther(text, others)) return languageFor(others[0] ?? '');
  const words = findTerms(text).map(({ lexeme }) => lexeme.word);
  const [most, next] = ALL_LANGUAGES.map((language) => ({
    language,
    weight: weigh(words, language),
  })).toSorted((a, b) => b.weight - a.weight);
  return most && most.weight > (next?.weight ?? 0) ? most.language : null;
}

function weigh(words: readonly string[], language: Language): number {
  return words.reduce((sum, word) => {
    const holders = ALL_LANGUAGES.filter(({ functionWords }) => functionWords.has(word)).length;
    if (language.functionWords.has(word)) return sum + 1 / holders;
    return holders === 0 && language.frameWords.has(word) ? sum + FRAME : sum;
  }, 0);
}

/** Whether a text is in one of these languages, by its letters. */
function isInOther(text: string, others: readonly LanguageCode[]): boolean {
  if (text.length < SHORT) return false;
  const codes = new Set([...others, ...ALL_LANGUAGES.map(({ code }) => code)]);
  const ranked = francAll(text).map(([code]) => readLanguageCode(code) ?? code);
  return others.includes(ranked.find((code) => codes.has(code)) ?? '');
}
