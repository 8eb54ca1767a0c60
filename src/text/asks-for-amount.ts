import type { Language } from './languages/language.ts';
import { findTerms } from './terms.ts';

/** Shorter number words may end other words: "ten" in "often". */
const SUFFIX_FROM = 4;

/** Whether a question asks for a number, in any of these languages. */
export function asksForAmount(
  question: string,
  languages: readonly Pick<Language, 'answerWords'>[],
): boolean {
  const words = ` ${wordsOf(question).join(' ')} `;
  return languages.some(({ answerWords }) =>
    answerWords.askingAmount.some((asking) => words.includes(` ${asking} `)),
  );
}

/** Whether a text has a number, in digits or in words. */
export function hasAmount(text: string, languages: readonly Pick<Language, 'answerWords'>[]): boolean {
  if (/\p{N}/u.test(text)) return true;
  const amounts = languages.flatMap(({ answerWords }) => [...answerWords.amounts]);
  const endings = amounts.filter(({ length }) => length >= SUFFIX_FROM);
  return wordsOf(text).some((word) => amounts.includes(word) || endings.some((each) => word.endsWith(each)));
}

function wordsOf(text: string): readonly string[] {
  return findTerms(text).map(({ lexeme }) => lexeme.word);
}
