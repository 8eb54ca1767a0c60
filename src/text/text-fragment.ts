import type { Span } from '../corpus/layout.ts';
import { findFragment } from './find-fragment.ts';
import type { FragmentIndex } from './fragment-index.ts';
import { isUnspaced } from './unspaced.ts';

/** Parameters for making directives. */
const SHAPE = {
  /** A quotation of up to this many characters is written in full; a longer one by its first and last words. */
  exactUpTo: 80,
  /** How many first and last words are tried, in this order. */
  edgeWords: [3, 5, 8],
  /** How many words of prefix and suffix are tried, in this order. */
  context: [
    [0, 0],
    [3, 0],
    [0, 3],
    [3, 3],
    [6, 6],
    [10, 10],
  ],
  /** How far from the quotation context is taken, in characters. */
  reach: 300,
  /** How many places of a repetitive text a verification may check before it fails. */
  patience: 100,
} as const;

/**
 * The text directive (`text=…`, encoded, without `#:~:`) that selects exactly a span of a text and is not longer than
 * `maxLength`; null if there is none. Each is verified with {@link findFragment}, which names the source of the method.
 * Prefix and suffix are used only if needed to identify the place, and contain nothing from `until` on.
 */
export function textFragment(
  index: FragmentIndex,
  span: Span,
  maxLength: number,
  until = Infinity,
): string | null {
  const bodies = createBodies(index.text.slice(span.start, span.end));
  const before = takeWordsBefore(index.text, span.start);
  const after = takeWordsAfter(index.text.slice(0, until), span.end);
  for (const [prefixWords, suffixWords] of SHAPE.context) {
    const prefix = before(prefixWords);
    const suffix = after(suffixWords);
    for (const body of bodies) {
      const directive = `text=${prefix === '' ? '' : `${encode(prefix)}-,`}${body}${suffix === '' ? '' : `,-${encode(suffix)}`}`;
      if (directive.length > maxLength) continue;
      const found = findFragment(index, directive, SHAPE.patience);
      if (found?.start === span.start && found.end === span.end) return directive;
    }
  }
  return null;
}

/** `start` or `start,end` in the forms to try. */
function createBodies(exact: string): readonly string[] {
  const lines = exact.split('\n');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  const ranges = SHAPE.edgeWords.flatMap((count) => {
    const [head, tail] = [takeFirst(first, count), takeLast(last, count)];
    return lines.length === 1 && head.length + tail.length >= exact.length
      ? []
      : [`${encode(head)},${encode(tail)}`];
  });
  if (lines.length > 1) return ranges;
  return exact.length <= SHAPE.exactUpTo ? [encode(exact), ...ranges] : [...ranges, encode(exact)];
}

/** Returns this many words before an offset, on the same line or the nearest one before. */
function takeWordsBefore(text: string, offset: number): (count: number) => string {
  const start = Math.max(0, offset - SHAPE.reach);
  const piece = text.slice(start, offset).trimEnd();
  const line = piece.slice(piece.lastIndexOf('\n') + 1);
  const whole = start > 0 && line.length === piece.length ? line.replace(/^\S*\s?/, '') : line;
  return (count) => takeLast(whole, count);
}

/** Returns this many words after an offset, on the same line or the nearest one after. */
function takeWordsAfter(text: string, offset: number): (count: number) => string {
  const end = offset + SHAPE.reach;
  const [line = ''] = text.slice(offset, end).trimStart().split('\n', 1);
  const isCut = end < text.length && text.slice(offset, end).trimStart().length === line.length;
  const whole = isCut ? line.replace(/\s?\S*$/, '') : line;
  return (count) => takeFirst(whole, count);
}

function takeFirst(text: string, count: number): string {
  const words = findWords(text);
  return count === 0 ? '' : text.slice(0, words[count - 1]?.end ?? text.length);
}

function takeLast(text: string, count: number): string {
  const words = findWords(text);
  return count === 0 ? '' : text.slice(words.at(-count)?.start ?? 0);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function findWords(text: string): readonly Span[] {
  if (!isUnspaced(text)) {
    return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
  }
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Percent-encodes all but letters, digits and full stops, so that it is safe in a URL, a directive and Markdown. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll(
    /[-_!~*'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
