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

/** With this share of function words of a language, a text is in it, whatever its letters. */
const CLEAR = 0.5;

/** A language by its letters must be this much likelier than the one by function words: in a question they say little. */
const LIKELIER = 0.95;

/** A language is likely if its function words weigh this much of those of the likeliest one. */
const LIKELY = 0.6;

interface WeighedLanguage {
  readonly language: Language;
  readonly weight: number;
}

/**
 * The language of a question or a few words, by its function words: one that only some languages have counts more.
 * `among` are the languages of the texts, by which one without a folder can be told apart. Null if it is not clear.
 */
export function recogniseLanguage(text: string, among: readonly LanguageCode[] = []): Language | null {
  const words = findTerms(text).map(({ lexeme }) => lexeme.word);
  const [most, next] = weighLanguages(words);
  const others = among.filter((code) => languageFor(code).code !== code);
  const isClear = most !== undefined && most.weight >= CLEAR * words.length;
  if (!isClear && others.length > 0 && isInOther(text, others, most)) return languageFor(others[0] ?? '');
  return most && most.weight > (next?.weight ?? 0) ? most.language : null;
}

/** The languages in which these folded words may be, by function words: the likeliest, and those nearly as likely. */
export function likelyLanguages(words: readonly string[]): readonly Language[] {
  const weighed = weighLanguages(words);
  const most = weighed[0]?.weight ?? 0;
  return weighed.filter(({ weight }) => weight >= most * LIKELY).map(({ language }) => language);
}

/** Languages by what their function words, and the words of a question's frame, weigh among these; the most first. */
function weighLanguages(words: readonly string[]): readonly WeighedLanguage[] {
  return ALL_LANGUAGES.map((language) => ({ language, weight: weigh(words, language) })).toSorted(
    (a, b) => b.weight - a.weight,
  );
}

function weigh(words: readonly string[], language: Language): number {
  return words.reduce((sum, word) => {
    const holders = ALL_LANGUAGES.filter(({ functionWords }) => functionWords.has(word)).length;
    if (language.functionWords.has(word)) return sum + 1 / holders;
    return holders === 0 && language.frameWords.has(word) ? sum + FRAME : sum;
  }, 0);
}

/** Whether a text is in one of these languages, and not in the one that its function words show, by its letters. */
function isInOther(
  text: string,
  others: readonly LanguageCode[],
  most: WeighedLanguage | undefined,
): boolean {
  if (text.length < SHORT) return false;
  const codes = new Set([...others, ...ALL_LANGUAGES.map(({ code }) => code)]);
  const likely = new Map(francAll(text).map(([code, weight]) => [readLanguageCode(code) ?? code, weight]));
  const [first = ''] = likely.keys().filter((code) => codes.has(code));
  const known = most && most.weight > 0 ? (likely.get(most.language.code) ?? 0) : 0;
  return others.includes(first) && known < LIKELIER * (likely.get(first) ?? 0);
}
