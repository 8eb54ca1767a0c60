import type { Span } from '../../corpus/layout.ts';

/** With at least this many words, text in quotation marks is speech and not a term. */
const LEAST_WORDS = 4;

/** With at least this share of capitalised words, text in quotation marks is a title. */
const TITLE_SHARE = 0.6;

const MARKED = /[“"«„]([^“”"«»„]+)(?:[”"»]|$)|(?<![\p{L}\p{N}])‘([^‘’]+(?:’\p{L}+[^‘’]*)*)’(?![\p{L}])/gu;

/** Where a text has speech in quotation marks, marks included: at least four words, and not a title. */
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
