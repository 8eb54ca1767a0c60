import { findTerms, type Term } from '../../text/terms.ts';

/** The words of a text in one form, in order: case, diacritics and punctuation do not matter. */
export function foldWords(text: string): readonly string[] {
  return findTerms(text).map(wordOf);
}

/** As {@link foldWords}, without function words. */
export function foldContentWords(text: string): readonly string[] {
  return findTerms(text)
    .filter(({ lexeme }) => !lexeme.isStop)
    .map(wordOf);
}

/** Position in `words` at which all of `run` stands, in order and without a gap; -1 if it does not. */
export function findRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, i) => words[at + i] === word));
}

function wordOf({ lexeme }: Term): string {
  return lexeme.word;
}
