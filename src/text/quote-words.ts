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

/** A hyphen and a line end, or what remains of it. */
const LINE_END = /^[-‐‑]\s+$/u;

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

/** Joins words that are split by a hyphen at a line end, if the joined word is known. */
export function joinLineEnds<Word extends QuoteWord>(
  text: string,
  words: readonly Word[],
  known: ReadonlySet<string>,
): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const folded = (last?.folded ?? '') + word.folded;
    if (last && known.has(folded) && LINE_END.test(text.slice(last.end, word.start)))
      joined[joined.length - 1] = { ...last, end: word.end, folded };
    else joined.push(word);
  }
  return joined;
}
