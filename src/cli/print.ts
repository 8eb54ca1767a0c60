import { stripVTControlCharacters } from 'node:util';

/** Text that cannot steer a terminal: texts and file names come from strangers. The length stays. */
export function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (control) =>
    control === '\n' ? '\n' : '\ufffd',
  );
}

/** Columns that a text takes, near enough: one a grapheme. */
export function widthOf(text: string): number {
  return [...graphemes.segment(stripVTControlCharacters(text))].length;
}

const graphemes = new Intl.Segmenter();
