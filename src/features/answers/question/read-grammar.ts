import { LANGUAGES } from '../../../text/languages/languages.ts';
import type { Term } from '../../../text/terms.ts';

/**
 * The words of a question, with the function words of its language: that which has the most of `own`, its words
 * without the names in it. Of equals the first counts, English.
 */
export function readGrammar(terms: readonly Term[], own: readonly Term[]): readonly Term[] {
  const [most] = Object.values(LANGUAGES)
    .map(({ functionWords }) => functionWords)
    .toSorted((a, b) => countIn(b, own) - countIn(a, own));
  return terms.map((term) => ({
    ...term,
    lexeme: { ...term.lexeme, isStop: most?.has(term.lexeme.word) ?? term.lexeme.isStop },
  }));
}

function countIn(words: ReadonlySet<string>, terms: readonly Term[]): number {
  return terms.filter(({ lexeme }) => words.has(lexeme.word)).length;
}
