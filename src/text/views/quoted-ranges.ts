import type { Span } from '../../corpus/layout.ts';

/** Words between quotation marks from which they are somebody's words and not a term. */
const LEAST_WORDS = 4;

/** A share of words with capitals from which what stands in marks is a title. */
const TITLE_SHARE = 0.6;

const MARKED = /[“"«„]([^“”"«»„]+)(?:[”"»]|$)|(?<![\p{L}\p{N}])‘([^‘’]+(?:’\p{L}+[^‘’]*)*)’(?![\p{L}])/gu;

/** Where a text has somebody's words in quotation marks, marks included: four words and more, and no title. */
export function findQuotedRanges(text: string): readonly Span[] {
  return [...text.matchAll(MARKED)]
    .filter(([, double, single]) => isSpeech(double ?? single ?? ''))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

function isSpeech(inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= LEAST_WORDS && capitals < TITLE_SHARE * words.length;
}
