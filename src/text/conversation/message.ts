import type { Span } from '../../corpus/layout.ts';
import { foldLetters } from './fold-letters.ts';

/** A message divided into words. */
export interface Message {
  /** In lower case, without diacritics, with "ss" for "ß", with apostrophes. */
  readonly words: readonly string[];
  /** Where each stands in the message. */
  readonly places: readonly Span[];
  /** Whether nothing but spaces and light punctuation stands before a word: no end of a question. */
  readonly isOpen: (word: number) => boolean;
  /** Whether a comma, a dash, a full stop or the like stands before a word, or it is the first or beyond the last. */
  readonly isPause: (word: number) => boolean;
}

const WORD = /[\p{L}\p{N}']*[\p{L}\p{N}][\p{L}\p{N}']*/gu;

/** "Heyyy", "merciii". */
const STRETCHED = /(\p{L})\1{2,}/gu;

/** Divides a message into words. Hyphens divide, too. */
export function readMessage(text: string): Message {
  const folded = foldLetters(text);
  const found = [...folded.matchAll(WORD)];
  const places = found.map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const before = (word: number): string => folded.slice(places[word - 1]?.end ?? 0, places[word]?.start);
  return {
    words: found.map(([word]) => word.replaceAll('ß', 'ss').replaceAll(STRETCHED, '$1')),
    places,
    isOpen: (word) => /^[\s,.:;…–—()-]*$/u.test(before(word)),
    isPause: (word) => word === 0 || word === places.length || /[,.:;?!…–—\n-]/u.test(before(word)),
  };
}
