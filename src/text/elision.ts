import type { Language } from './languages/language.ts';
import { likelyLanguages } from './languages/recognise-language.ts';

/** "n’a", "qu’il", "l’inutile": the elided word before the apostrophe. */
const ELIDED = /^(?:n|qu|jusqu|lorsqu|puisqu|quoiqu|[cdjlmst])'(?=\p{L})/u;

/** A folded word of a quotation, and an elided one before it: "l'homme" is "l" and "homme". */
export function divideElision(word: string): readonly string[] {
  const [elided] = ELIDED.exec(word) ?? [];
  return elided === undefined ? [word] : [elided.slice(0, -1), word.slice(elided.length)];
}

/** The languages in which folded words of a quotation, which may have elisions, are likely to be. */
export function likelyLanguagesOf(words: readonly string[]): readonly Language[] {
  return likelyLanguages(words.flatMap(divideElision));
}

/** Tells which of the folded words of a quotation have meaning of their own in the languages that they are likely in. */
export function contentTest(words: readonly string[]): (word: string) => boolean {
  const languages = likelyLanguagesOf(words);
  const isFunctionWord = (part: string): boolean =>
    languages.some(({ functionWords }) => functionWords.has(part));
  return (word) => !divideElision(word).every(isFunctionWord);
}
