import { LANGUAGES } from '../../../text/languages/languages.ts';
import { recogniseLanguage } from '../../../text/languages/recognise-language.ts';
import type { Term } from '../../../text/terms.ts';

/** The words of a question, with the function words of its language: that of `own`, its words without the names in it. */
export function readGrammar(text: string, terms: readonly Term[], own: readonly Term[]): readonly Term[] {
  const words = own.map(({ start, end }) => text.slice(start, end)).join(' ');
  const { functionWords } = recogniseLanguage(words) ?? LANGUAGES.en;
  return terms.map((term) => ({
    ...term,
    lexeme: { ...term.lexeme, isStop: functionWords.has(term.lexeme.word) },
  }));
}
