import { startsDangling } from './dangling.ts';

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
export function standsAlone(sentence: string): boolean {
  const words = sentence.match(/\S+/g)?.length ?? 0;
  if (words < WORDS.least || words > WORDS.most) return false;
  return !dependsOnContext(sentence);
}

/** Whether a sentence of any length begins with a word that refers back, or has a mark without its counterpart. */
export function dependsOnContext(sentence: string): boolean {
  return CONTEXT_WORDS.test(sentence) || startsDangling(sentence) || !isPaired(sentence);
}

function isPaired(sentence: string): boolean {
  const count = (mark: string): number => sentence.split(mark).length - 1;
  return (
    count('“') === count('”') &&
    count('"') % 2 === 0 &&
    count('(') === count(')') &&
    count('[') === count(']')
  );
}
