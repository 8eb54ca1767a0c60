import type { AlignedQuoteWord, AlignedWord } from './align-words.ts';
import type { QuotedWord } from './read-quotation.ts';
import type { QuoteWord } from './quote-words.ts';
import { findTerms } from './terms.ts';

/** Numbers for the words of a quotation; -1 for a word that it does not have. */
export interface WordNumbers {
  readonly quoted: readonly AlignedQuoteWord[];
  numberText(words: readonly QuoteWord[]): readonly AlignedWord[];
}

/** Fewest letters of a word that is compared by its skeleton: too many shorter words share one. */
const SKELETON_FROM = 5;

/** Numbers the words of a quotation, so that texts are compared with it by number. */
export function numberWords(words: readonly QuotedWord[]): WordNumbers {
  const numbers = new Map<string, number>();
  const rootNumbers = new Map<string, number>();
  const quoted = words.map(({ folded, gap }) => ({
    word: numberIn(numbers, folded),
    root: numberIn(rootNumbers, rootOf(folded)),
    isGap: gap !== null,
  }));
  return {
    quoted,
    numberText: (text) =>
      text.map(({ folded }) => ({
        word: numbers.get(folded) ?? -1,
        root: rootNumbers.get(rootOf(folded)) ?? -1,
      })),
  };
}

/** The number of a key; the next free one if it has none yet. */
function numberIn(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

const roots = new Map<string, string>();
const CACHED_ROOTS = 50_000;

/** The skeleton that a word shares with its inflections and misspellings: the stem's consonants, each once. */
function rootOf(folded: string): string {
  const known = roots.get(folded);
  if (known !== undefined) return known;
  if (roots.size >= CACHED_ROOTS) roots.clear();
  const stem = findTerms(folded)[0]?.lexeme.stem ?? folded;
  const root = stem.length < SKELETON_FROM ? stem : stem.charAt(0) + skeletonOf(stem.slice(1));
  roots.set(folded, root);
  return root;
}

function skeletonOf(stem: string): string {
  const consonants = stem.replaceAll(/[aeiouy]/g, '').replaceAll(/(.)\1+/gu, '$1');
  return consonants.length < 2 ? stem : consonants;
}
