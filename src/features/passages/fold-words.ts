import { findTerms, type Term } from '../../text/terms.ts';

/** The normalised words of a text, in order: ignores case, diacritics and punctuation. */
export function foldWords(text: string): readonly string[] {
  return findTerms(text).map(wordOf);
}

/** Like {@link foldWords}, without function words. */
export function foldContentWords(text: string): readonly string[] {
  return findTerms(text)
    .filter(({ lexeme }) => !lexeme.isStop)
    .map(wordOf);
}

/** Index in `words` where all of `run` occurs contiguously; -1 if it does not. */
export function findRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, i) => words[at + i] === word));
}

function wordOf({ lexeme }: Term): string {
  return lexeme.word;
}
