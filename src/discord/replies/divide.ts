import { escapeMarkdown } from './escape-markdown.ts';
import { takeGraphemes } from './limits.ts';

/** A piece of text by others, and its format. */
export interface Piece {
  readonly words: string;
  readonly isBold: boolean;
}

/** Most UTF-16 units of a part: with its source, the question and notes it fits a message of 4000 characters. */
const PART_LIMIT = 1500;
/** How far before a cut to look for a space. */
const BLANK_WITHIN = 120;

/** Escapes the pieces and joins them into as many parts as they need. Nothing is lost between parts. */
export function divide(pieces: readonly Piece[]): string[] {
  const parts = [''];
  let room = PART_LIMIT;
  for (const { words, isBold } of pieces) {
    let rest = words;
    while (rest !== '') {
      const taken = takeFitting(rest, isBold, room, room === PART_LIMIT);
      if (taken === '') {
        parts.push('');
        room = PART_LIMIT;
        continue;
      }
      const markdown = mark(taken, isBold);
      parts.push((parts.pop() ?? '') + markdown);
      room -= cost(markdown);
      rest = rest.slice(taken.length);
      // Otherwise the rest of a word that was cut would fill the room that its space has left.
      if (rest !== '') room = 0;
    }
  }
  return parts;
}

/** The longest prefix that fits, cut after a space if there is one near; never empty if `mustTake`. */
function takeFitting(words: string, isBold: boolean, room: number, mustTake: boolean): string {
  if (room <= 0) return '';
  if (words.length <= room && cost(mark(words, isBold)) <= room) return words;
  let low = 0;
  let high = Math.min(words.length, Math.max(room, 0));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (cost(mark(words.slice(0, middle), isBold)) <= room) low = middle;
    else high = middle - 1;
  }
  const fitting = takeGraphemes(words, low);
  const blank = fitting.search(/\s\S*$/u);
  if (blank >= 0 && fitting.length - blank <= BLANK_WITHIN) return fitting.slice(0, blank + 1);
  if (!mustTake && fitting.length <= BLANK_WITHIN) return '';
  return fitting === '' ? takeCodePoints(words, low) : fitting;
}

/** For a letter with thousands of accents: splits it, but never a surrogate pair. */
function takeCodePoints(words: string, limit: number): string {
  const taken = words.slice(0, limit);
  return /[\uD800-\uDBFF]$/u.test(taken) ? taken.slice(0, -1) : taken;
}

/** Bold needs a word at both its ends: Discord shows `** a**` as asterisks. */
function mark(words: string, isBold: boolean): string {
  const core = words.trim();
  if (!isBold || core === '') return escapeMarkdown(words);
  const start = words.indexOf(core);
  const [before, after] = [words.slice(0, start), words.slice(start + core.length)];
  return `${before}**${escapeMarkdown(core)}**${after}`;
}

/** Length, including the block quote mark before each line. */
function cost(markdown: string): number {
  return markdown.length + 2 * markdown.split('\n').length;
}
