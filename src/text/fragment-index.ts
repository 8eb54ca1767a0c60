import type { Layout } from '../corpus/layout.ts';
import type { Work } from '../corpus/work.ts';
import { BETWEEN_BLOCKS } from './compose-work.ts';

const WORD = /[\p{L}\p{N}\p{M}\p{Pc}]/u;
const INNER = /['’.·:,;]/;
/** Scripts without spaces: any position may be a word boundary. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const WORDS =
  /[[\p{L}\p{N}\p{M}\p{Pc}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

/** A canonical text prepared for searching: its offsets are those of the work's text. */
export interface FragmentIndex {
  /** The work's text as it stands on its page: a line break between the cells of a table. */
  readonly text: string;
  readonly folded: string;
  /** Where each word of `folded` begins, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The parts of a work that are searched. */
type DividedText = Pick<Work, 'text'> & { readonly layout: Pick<Layout, 'paragraphs'> };

/** Separates the cells of a row in a work's text. On its page, each cell is a block. */
const CELL = / \| /g;

function divideCells({ text, layout }: DividedText): string {
  const pieces = layout.paragraphs.map(({ kind, start, end }) => {
    const paragraph = text.slice(start, end);
    return kind === 'list' || kind === 'note' ? paragraph.replaceAll(CELL, '\n\n\n') : paragraph;
  });
  return pieces.join(BETWEEN_BLOCKS);
}

/** Prepares a work, once, for any number of searches. */
export function createFragmentIndex(work: DividedText): FragmentIndex {
  const text = divideCells(work);
  const folded = fold(text).replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
  const places = new Map<string, number[]>();
  for (const { start, word } of findFoldedWords(folded)) {
    const starts = places.get(word);
    if (starts === undefined) places.set(word, [start]);
    else starts.push(start);
  }
  return { text, folded, places };
}

/** The words of a folded text, each with no word character right before or after. Scripts without spaces have none. */
export function* findFoldedWords(
  folded: string,
): Generator<{ readonly start: number; readonly word: string }> {
  for (const { index, 0: word } of folded.matchAll(WORDS)) yield { start: index, word };
}

/** Folds a search term the way the text is folded; runs of white space become one space. */
export function foldTerm(term: string): string {
  return fold(term.normalize('NFC')).replaceAll(/\s+/g, ' ').trim();
}

/**
 * Ignores case, accents and the shape of quotation marks, as the browsers' own search does. Keeps the length: a
 * character whose folded form is longer or shorter is left as it is.
 */
function fold(text: string): string {
  return text
    .replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll(/[^\0-\u007f]/gu, foldCharacter);
}

function foldCharacter(character: string): string {
  if (character === '‘' || character === '’') return "'";
  if (character === '“' || character === '”') return '"';
  const folded = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}

/**
 * Whether a word may begin or end at an offset: Unicode Standard Annex 29, word boundaries, rules WB5 to WB13, plus
 * every position between characters of scripts without spaces.
 */
export function isWordBoundary(text: string, offset: number): boolean {
  const after = characterAt(text, offset);
  const before = characterBefore(text, offset);
  if (UNSPACED.test(after) || UNSPACED.test(before)) return true;
  if (WORD.test(before) && WORD.test(after)) return false;
  if (INNER.test(after) && WORD.test(before)) return !WORD.test(characterAt(text, offset + 1));
  if (INNER.test(before) && WORD.test(after)) return !WORD.test(characterBefore(text, offset - 1));
  return true;
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
}

function characterBefore(text: string, offset: number): string {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(offset - 1));
  return offset <= 0 ? ' ' : characterAt(text, offset - (isPair ? 2 : 1));
}
