import type { Work, WorkSize } from '../corpus/work.ts';
import { isUnspaced } from './unspaced.ts';

/** Letters or digits, joined by inner apostrophes and hyphens. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** A word in a script without spaces has about two characters; dividing a book into its words takes seconds. */
const UNSPACED_LENGTH = 2;

/** Counts the words of a text; in a script without spaces, two characters count as one. */
export function countWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(WORD))
    words += isUnspaced(run) ? Math.ceil(run.length / UNSPACED_LENGTH) : 1;
  return words;
}

/** Measures a work: characters in UTF-16 units; paragraphs without title, byline and headings. */
export function measureWork({ text, layout }: Work): WorkSize {
  return {
    characters: text.length,
    words: countWords(text),
    sections: layout.sections.length,
    paragraphs: layout.paragraphs.filter(({ number }) => number > 0).length,
    sentences: layout.sentences.length,
    passages: layout.passages.length,
  };
}
