import { startsDangling } from './dangling.ts';

/** Words of a sentence that neither says too little nor tires, written between spaces. */
const WORDS = { least: 8, most: 45 } as const;

/** Words that lean on what stands before, though they need not be pronouns. */
const LEANING = new RegExp(
  String.raw`^[\s"'“‘([—–-]*(?:again|also|and|besides|but|finally|hence|however|instead|it|moreover|nevertheless|nor|or|` +
    String.raw`otherwise|so|still|such|that|then|therefore|these|this|those|thus|yet)(?![\p{L}\p{N}])`,
  'iu',
);

/**
 * Whether a sentence can be read without the text around it: it begins with no word that points back, its quotation
 * marks and brackets come in pairs, and it has between eight and 45 words.
 */
export function standsAlone(sentence: string): boolean {
  const words = sentence.match(/\S+/g)?.length ?? 0;
  if (words < WORDS.least || words > WORDS.most) return false;
  return !leansOnText(sentence);
}

/** Whether a sentence, of whatever length, begins with a word that points back, or holds a mark without its counterpart. */
export function leansOnText(sentence: string): boolean {
  return LEANING.test(sentence) || startsDangling(sentence) || !isPaired(sentence);
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
