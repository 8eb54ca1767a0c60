import type { TypographyKind } from '../corpus/quote-check.ts';
import type { QuoteWord } from './quote-words.ts';
import { dropBars, spellOutLigatures } from './spell-out.ts';

/** A text with some of its words. */
export interface Wording {
  readonly text: string;
  readonly words: readonly QuoteWord[];
}

const MARKS = /["'“”„‟‘’‚‛«»‹›「」『』`´]/gu;
const DASHES = /[—–―−]|--+|(?<=\s)-(?=\s)/gu;
const HYPHENS = /[-‐‑]/gu;

/**
 * The kinds of differences between two spellings of the same words, in a fixed order; empty only if both are identical
 * character for character from the first word to the last. Both have the same number of words.
 */
export function compareTypography(quoted: Wording, given: Wording): readonly TypographyKind[] {
  const kinds = new Set<TypographyKind>();
  const between = ({ text, words }: Wording, i: number): string =>
    text.slice(words[i - 1]?.end, words[i]?.start);
  for (const [i, word] of quoted.words.entries()) {
    const other = given.words[i];
    if (other === undefined) break;
    compareWords(quoted.text.slice(word.start, word.end), given.text.slice(other.start, other.end), kinds);
    if (i > 0) compareGaps(between(quoted, i), between(given, i), kinds);
  }
  return ORDER.filter((kind) => kinds.has(kind));
}

const ORDER: readonly TypographyKind[] = [
  'quotation marks',
  'dashes',
  'capitals',
  'punctuation',
  'spaces',
  'line breaks',
  'hyphenation',
  'ligatures',
  'accents',
];

const FOLDS: readonly (readonly [TypographyKind, (word: string) => string])[] = [
  ['hyphenation', (word) => word.replaceAll(/[-‐‑]\s*/gu, '')],
  ['quotation marks', (word) => word.replaceAll(/[’ʼ‘]/gu, "'")],
  ['capitals', (word) => word.toLowerCase()],
  ['ligatures', (word) => spellOutLigatures(word.normalize('NFKC'))],
  ['accents', (word) => dropBars(word.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, ''))],
];

/** A kind of difference applies to two words if they still differ after all other kinds are folded away. */
function compareWords(a: string, b: string, kinds: Set<TypographyKind>): void {
  if (a === b) return;
  for (const [kind] of FOLDS) {
    const foldOthers = (word: string): string =>
      FOLDS.reduce((folded, [other, fold]) => (other === kind ? folded : fold(folded)), word);
    if (foldOthers(a) !== foldOthers(b)) kinds.add(kind);
  }
}

/** Adds the differences between two ranges without words. */
export function compareGaps(a: string, b: string, kinds: Set<TypographyKind>): void {
  if (a === b) return;
  const found = (
    ['quotation marks', 'dashes', 'hyphenation', 'punctuation', 'line breaks', 'spaces'] as const
  ).filter((kind) => signsOf(a, kind) !== signsOf(b, kind));
  const told = found.length > 1 ? found.filter((kind) => kind !== 'spaces') : found;
  for (const kind of told) kinds.add(kind);
}

function signsOf(gap: string, kind: TypographyKind): string {
  switch (kind) {
    case 'quotation marks':
      return pick(gap, MARKS);
    case 'dashes':
      return pick(gap, DASHES);
    case 'hyphenation':
      return pick(gap.replaceAll(DASHES, ''), HYPHENS);
    case 'line breaks':
      return pick(gap, /\n/g);
    case 'spaces':
      return pick(gap, /[^\S\n]/gu);
    default:
      return gap.replaceAll(DASHES, '').replaceAll(MARKS, '').replaceAll(HYPHENS, '').replaceAll(/\s/gu, '');
  }
}

function pick(gap: string, signs: RegExp): string {
  return (gap.match(signs) ?? []).join('');
}
