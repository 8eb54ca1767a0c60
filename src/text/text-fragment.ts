import type { Span } from '../corpus/layout.ts';
import { provesFragment } from './find-fragment.ts';
import type { FragmentIndex } from './fragment-index.ts';
import { isUnspaced } from './unspaced.ts';

/** Parameters for making directives. */
const SHAPE = {
  /** A quotation of up to this many characters is written in full; a longer one by its first and last words. */
  exactUpTo: 80,
  /** How many first and last words are tried, in this order. */
  edgeWords: [3, 5, 8],
  /** The same for a quotation that no term can be written across: what comes first in it may be short. */
  brokenEdgeWords: [3, 5, 8, 2, 1],
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

/** What a term cannot be written across: edges of blocks, breaks, text that may be hidden, kept white space. */
const GAP = /\s*[\n\ufff9\ufffb\ufffc][\s\ufff9\ufffb\ufffc]*|\s{2,}/;

/**
 * The text directive (`text=…`, encoded, without `#:~:`) that selects exactly a span of a text on its page and is not
 * longer than `maxLength`; null if there is none. Each is verified with {@link provesFragment}. Prefix and suffix are
 * used only if needed to identify the place, and contain nothing of the text from `until` on.
 */
export function textFragment(
  index: FragmentIndex,
  span: Span,
  maxLength: number,
  until = Infinity,
): string | null {
  const { text, toShown } = index.strict;
  const place = toShown(span);
  if (place === null) return null;
  const limit = until === Infinity ? text.length : (toShown({ start: 0, end: until })?.end ?? 0);
  const bodies = createBodies(text.slice(place.start, place.end));
  const before = takeWordsBefore(text, place.start);
  const after = takeWordsAfter(text.slice(0, limit), place.end);
  for (const [prefixWords, suffixWords] of SHAPE.context) {
    const prefix = before(prefixWords);
    const suffix = after(suffixWords);
    for (const body of bodies) {
      const directive = `text=${prefix === '' ? '' : `${encode(prefix)}-,`}${body}${suffix === '' ? '' : `,-${encode(suffix)}`}`;
      if (directive.length <= maxLength && provesFragment(index, directive, span, SHAPE.patience))
        return directive;
    }
  }
  return null;
}

/** `start` or `start,end` in the forms to try. */
function createBodies(exact: string): readonly string[] {
  const stretches = exact.split(GAP);
  const [heads, tails] = [wordsOf(() => stretches[0] ?? ''), wordsOf(() => stretches.at(-1) ?? '')];
  const isBroken = stretches.length > 1;
  const ranges = (isBroken ? SHAPE.brokenEdgeWords : SHAPE.edgeWords).flatMap((count) => {
    const [head, tail] = [heads.first(count), tails.last(count)];
    return !isBroken && head.length + tail.length >= exact.length ? [] : [`${encode(head)},${encode(tail)}`];
  });
  if (isBroken) return [...new Set(ranges)];
  return exact.length <= SHAPE.exactUpTo ? [encode(exact), ...ranges] : [...ranges, encode(exact)];
}

/** Returns this many words before an offset, without a gap, or the nearest ones before a gap. */
function takeWordsBefore(text: string, offset: number): (count: number) => string {
  const start = Math.max(0, offset - SHAPE.reach);
  const words = wordsOf(() => {
    const piece = text.slice(start, offset).replace(/[\s\ufff9\ufffb\ufffc]+$/, '');
    const line = piece.split(GAP).at(-1) ?? '';
    return start > 0 && line.length === piece.length ? line.replace(/^\S*\s?/, '') : line;
  });
  return words.last;
}

/** Returns this many words after an offset, without a gap, or the nearest ones after a gap. */
function takeWordsAfter(text: string, offset: number): (count: number) => string {
  const end = offset + SHAPE.reach;
  const words = wordsOf(() => {
    const piece = text.slice(offset, end).replace(/^[\s\ufff9\ufffb\ufffc]+/, '');
    const [line = ''] = piece.split(GAP, 1);
    const isCut = end < text.length && piece.length === line.length;
    return isCut ? line.replace(/\s?\S*$/, '') : line;
  });
  return words.first;
}

/** Takes a number of words from either end of a text, which is made and divided when words are first asked for. */
function wordsOf(make: () => string): Record<'first' | 'last', (count: number) => string> {
  let made: { readonly text: string; readonly words: readonly Span[] } | null = null;
  const look = (): NonNullable<typeof made> => {
    const text = made === null ? make() : made.text;
    return (made ??= { text, words: findWords(text) });
  };
  return {
    first: (count) => (count === 0 ? '' : look().text.slice(0, look().words[count - 1]?.end)),
    last: (count) => (count === 0 ? '' : look().text.slice(look().words.at(-count)?.start ?? 0)),
  };
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
