import type { Language } from './languages/language.ts';
import { dependsOnContext } from './stand-alone.ts';
import { findTerms } from './terms.ts';

/** Words at the start of a sentence that are looked at. */
const FIRST = 4;

/**
 * Whether a sentence can't be understood alone: it begins with a pronoun or another word that refers back, also after
 * a conjunction ("when he …"), or has a quotation mark or bracket without its counterpart.
 */
export function leansBack(sentence: string, { answerWords }: Pick<Language, 'answerWords'>): boolean {
  const { leaning, standing, linking } = answerWords;
  const words = findTerms(sentence.slice(0, 200))
    .slice(0, FIRST)
    .map(({ lexeme }) => lexeme.word);
  const leans = (at: number): boolean => {
    const [one = '', two = ''] = words.slice(at);
    if (standing.has(`${one} ${two}`)) return false;
    return leaning.has(one) || leaning.has(`${one} ${two}`);
  };
  if (standing.has(words.slice(0, 2).join(' '))) return false;
  return dependsOnContext(sentence) || leans(0) || (linking.has(words[0] ?? '') && leans(1));
}
