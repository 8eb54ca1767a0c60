import { ALL_LANGUAGES } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import { recogniseLanguage } from '../languages/recognise-language.ts';
import { foldLetters } from './fold-letters.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Where the language is not clear, so many words in short tell it, or a single word of at most so many letters. */
const TELLING = { words: 2, letters: 3 } as const;

/**
 * A message with what is typed in short written out, by its language: "wat did u say abt bread" as "what did you say about
 * bread". Only words in lower case, and the first one, are read so: "DC" is a place. Nothing after a number ("300 bc"), and
 * no letter that is an initial or the last word ("vitamin c").
 */
export function writeOut(message: string): string {
  const words = [...foldLetters(message).matchAll(WORD)];
  const language = recogniseLanguage(message) ?? tellLanguage(words.map(([word]) => word));
  if (language === null) return message;
  return words.reduceRight((text, { 0: word, index }, i) => {
    const written = language.shorthand.get(word);
    const end = index + word.length;
    const mayBe = isLower(message.slice(index + Number(i === 0), end)) && isApart(message, index, end);
    const isLetter = word.length === 1 && (i === words.length - 1 || message[end] === '.');
    return written === undefined || !mayBe || isLetter
      ? text
      : text.slice(0, index) + written + text.slice(end);
  }, message);
}

function isLower(text: string): boolean {
  return text === text.toLowerCase();
}

/** Neither part of a word with an apostrophe or a hyphen, nor after a number. */
function isApart(message: string, start: number, end: number): boolean {
  return !/['’\p{N}-]\s?$/u.test(message.slice(0, start)) && !/^['’-]/u.test(message.slice(end));
}

/** The language of which a message has the most words in short; null if there are too few. */
function tellLanguage(words: readonly string[]): Language | null {
  const count = ({ shorthand }: Language): number => words.filter((word) => shorthand.has(word)).length;
  const [most = null] = ALL_LANGUAGES.toSorted((a, b) => count(b) - count(a));
  const isShort = words.length === 1 && (words[0] ?? '').length <= TELLING.letters;
  return most && count(most) >= (isShort ? 1 : TELLING.words) ? most : null;
}
