import { startsDangling } from './dangling.ts';
import type { Language } from './languages/language.ts';
import { dependsOnContext } from './stand-alone.ts';
import { findTerms, type Term } from './terms.ts';

/** Characters at the start of a sentence that are looked at. */
const START = 200;

/** A quotation mark whose counterpart is before the words after a conjunction. */
const MARK = /[“”„«»"]/u;

/**
 * Whether a sentence can't be understood alone: it begins with a pronoun or another word that refers back, also after a
 * conjunction ("when he …"), or has a quotation mark or bracket without its counterpart.
 */
export function leansBack(sentence: string, language: Language): boolean {
  const words = findTerms(sentence.slice(0, START));
  if (language.leaning.standing.has(firstTwo(words))) return false;
  return dependsOnContext(sentence, language) || refersBack(sentence, words, language);
}

function refersBack(sentence: string, words: readonly Term[], language: Language): boolean {
  const { leaning, standing, linking } = language.leaning;
  const [first, second] = words;
  const one = first?.lexeme.word ?? '';
  if (standing.has(firstTwo(words))) return false;
  if (leaning.has(one) || leaning.has(firstTwo(words)) || startsDangling(sentence, language)) return true;
  if (!linking.has(one) || second === undefined) return false;
  const [rest = ''] = sentence.slice(second.start).split(MARK);
  return refersBack(rest, findTerms(rest.slice(0, START)), language);
}

function firstTwo([first, second]: readonly Term[]): string {
  return `${first?.lexeme.word ?? ''} ${second?.lexeme.word ?? ''}`;
}
