import type { Span } from '../corpus/layout.ts';
import { dropBars, spellOutLigatures } from './spell-out.ts';
import { UNSPACED_LETTER } from './unspaced.ts';

/** A word of a quotation or a text, with its position. */
export interface QuoteWord extends Span {
  /** Lower case, without accents, ligatures expanded, apostrophes straight. */
  readonly folded: string;
}

/**
 * Letters with inner apostrophes ("don’t"), numbers with inner points and commas ("1,000"), and symbols with a meaning
 * of their own. Scripts without spaces are split into characters.
 */
const WORDS = new RegExp(
  String.raw`${UNSPACED_LETTER}\p{M}*|[[\p{L}\p{N}\p{M}]--${UNSPACED_LETTER}]+(?:['’ʼ‘](?=\p{L})[\p{L}\p{N}\p{M}]+|(?<=\p{N})[.,](?=\p{N})[\p{L}\p{N}\p{M}]+)*|[\p{Sc}%‰=≠<>≤≥±×÷+]`,
  'gv',
);

/** A hyphen, also at a line end. */
const HYPHEN = /^[-‐‑]\s*$/u;

/** Most parts of a compound. */
const MOST_PARTS = 4;

/** Words of a text in order, in time linear in its length. */
export function findQuoteWords(text: string): readonly QuoteWord[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldQuoteWord(word),
  }));
}

/** The form in which words are compared. */
function foldQuoteWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  const plain = lower
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[’ʼ‘]/g, "'");
  return dropBars(spellOutLigatures(plain)).normalize('NFC');
}

/** Joins the words of compounds and those that are split at a line end, if the joined word is known. */
export function joinHyphenated<Word extends QuoteWord>(
  text: string,
  words: readonly Word[],
  known: ReadonlySet<string>,
): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    joined.push(word);
    for (let parts = MOST_PARTS; parts > 1; parts--) {
      const compound = joined.slice(-parts);
      const folded = compound.map((part) => part.folded).join('');
      const [first] = compound;
      if (!first || compound.length < parts || !known.has(folded) || !areHyphenated(text, compound)) continue;
      joined.splice(-parts, parts, { ...first, end: word.end, folded });
      break;
    }
  }
  return joined;
}

function areHyphenated(text: string, words: readonly QuoteWord[]): boolean {
  return words.every(({ start }, i) => i === 0 || HYPHEN.test(text.slice(words[i - 1]?.end, start)));
}
