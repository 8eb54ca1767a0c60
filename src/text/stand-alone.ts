import { startsDangling } from './dangling.ts';
import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/languages.ts';
import { findTerms } from './terms.ts';

/** Number of words, separated by spaces, in a sentence that is neither too short nor tiring. */
const WORDS = { least: 8, most: 45 } as const;

/** Words besides pronouns that depend on the text before. */
const CONTEXT_WORDS = new RegExp(
  String.raw`^[\s"'“‘([—–-]*(?:again|also|and|besides|but|finally|hence|however|instead|it|moreover|nevertheless|nor|or|` +
    String.raw`otherwise|so|still|such|that|then|therefore|these|this|those|thus|yet)(?![\p{L}\p{N}])`,
  'iu',
);

/**
 * Whether a sentence can be read without its context: it does not begin with a word that refers back, its quotation
 * marks and brackets are paired, and it has between eight and 45 words.
 */
export function standsAlone(sentence: string, language: Language = LANGUAGES.en): boolean {
  const words = sentence.match(/\S+/g)?.length ?? 0;
  if (words < WORDS.least || words > WORDS.most) return false;
  return !dependsOnContext(sentence, language);
}

/** Whether a sentence of any length begins with a word that refers back, or has a mark without its counterpart. */
export function dependsOnContext(sentence: string, language: Language = LANGUAGES.en): boolean {
  return leans(sentence, language) || startsDangling(sentence, language) || !isPaired(sentence, language);
}

/** Characters at the start of a sentence that are looked at. */
const START = 80;

function leans(sentence: string, { code, leaning, summing }: Language): boolean {
  if (code === 'en') return CONTEXT_WORDS.test(sentence);
  const [first = '', second = ''] = findTerms(sentence.slice(0, START)).map(({ lexeme }) => lexeme.word);
  const two = `${first} ${second}`;
  if (leaning.standing.has(two)) return false;
  return [leaning.leaning, summing.joining].some((each) => each.has(first) || each.has(two));
}

/** „…“ or „…”, or “…” where there are no low marks. */
function isQuotePaired(low: number, high: number, closing: number): boolean {
  return low > 0 ? low === high + closing : high === closing;
}

/** In English „ and « are misread commas and signs, rather than quotation marks. */
function isPaired(sentence: string, { code }: Language): boolean {
  const count = (mark: string): number => sentence.split(mark).length - 1;
  return (
    isQuotePaired(code === 'en' ? 0 : count('„'), count('“'), count('”')) &&
    (code === 'en' || count('«') === count('»')) &&
    count('"') % 2 === 0 &&
    count('(') === count(')') &&
    count('[') === count(']')
  );
}
