import type { AnswerWords } from '../text/languages/asking-words.ts';
import type { Lexeme } from '../text/terms.ts';

const YEAR = /^(1\d|20)\d\ds?$/;

/** Whether a word is a number, in figures or spelled out; "siebenundsechzig" too, where a language joins its numbers. */
export function isNumber(lexeme: Lexeme | undefined, { numbers, joints }: AnswerWords): boolean {
  if (!lexeme) return false;
  const { word } = lexeme;
  return /^\d/u.test(word) || numbers.has(word) || (joints.size > 0 && isJoined(word, numbers, joints));
}

/** The same without years. */
export function isAmount(lexeme: Lexeme, words: AnswerWords): boolean {
  return isNumber(lexeme, words) && !YEAR.test(lexeme.word);
}

/** Whether a word gives a date: a year, a month, a day. */
export function isDate({ word }: Lexeme, { dates }: AnswerWords): boolean {
  return YEAR.test(word) || dates.has(word);
}

/** Whether a word is made of numbers, and of what joins them, alone. */
function isJoined(word: string, numbers: ReadonlySet<string>, joints: ReadonlySet<string>): boolean {
  if (word === '') return true;
  for (let end = word.length; end >= 2; end -= 1) {
    const part = word.slice(0, end);
    if ((numbers.has(part) || joints.has(part)) && isJoined(word.slice(end), numbers, joints)) return true;
  }
  return false;
}
