import type { Work, WorkSize } from '../corpus/work.ts';

/** Letters or digits, held together by inner apostrophes and hyphens. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Counts a work: characters in UTF-16 units; paragraphs without title, byline and headings. */
export function measureWork({ text, layout }: Work): WorkSize {
  let words = 0;
  for (const _ of text.matchAll(WORD)) words += 1;
  return {
    characters: text.length,
    words,
    sections: layout.sections.length,
    paragraphs: layout.paragraphs.filter(({ number }) => number > 0).length,
    sentences: layout.sentences.length,
    passages: layout.passages.length,
  };
}
