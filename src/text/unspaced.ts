import type { Span } from '../corpus/layout.ts';

/** A letter of a script that puts no spaces between words, for a regular expression with the flag `v`. */
export const UNSPACED_LETTER = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;

/** The first character of these scripts is here; all characters before it are of scripts with spaces. */
const FIRST_UNSPACED = 0x0e00;

/** Most characters divided at once: the segmenter's time is quadratic (measured: 160,000 characters, 317 s). */
const LONGEST_PIECE = 200;

const LETTER = new RegExp(UNSPACED_LETTER, 'v');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether a run of letters, or this part of a text, has a script that puts no spaces between words. */
export function isUnspaced(text: string, start = 0, end = text.length): boolean {
  for (let i = start; i < end; i++)
    if (text.charCodeAt(i) >= FIRST_UNSPACED) return LETTER.test(text.slice(start, end));
  return false;
}

/** The words of a run of letters without spaces, by dictionary (ICU); in order, covering the whole run. */
export function divideUnspaced(run: string): readonly Span[] {
  const words: Span[] = [];
  for (let from = 0; from < run.length;) {
    const to = endOfPiece(run, from);
    for (const { segment, index } of segmenter.segment(run.slice(from, to)))
      words.push({ start: from + index, end: from + index + segment.length });
    from = to;
  }
  return words;
}

function endOfPiece(run: string, from: number): number {
  const to = from + LONGEST_PIECE;
  if (to >= run.length) return run.length;
  return /[\udc00-\udfff]/.test(run.charAt(to)) ? to - 1 : to;
}
