import type { Span } from '../corpus/layout.ts';

/** A place where a sentence may end. */
export interface Stop extends Span {
  /** Only the marks, e.g. `.`, `?!`, `. . .`. */
  readonly marks: string;
  /** Closing quotation marks and brackets and footnote marks that belong to it, e.g. `”[3]`. */
  readonly tail: string;
}

/** Full stops and similar marks, also with spaces between. A mark inside a word (`3.5`, `example.org`) is none. */
const MARKS = String.raw`[.!?…‼⁇⁈⁉。！？｡।॥؟۔]+(?: [.!?…]+(?![\p{L}\p{N}.!?…]))*`;
const CLOSERS = String.raw`["'”’»›)\]}」』）】]| [»›](?=\s|$)`;
const FOOTNOTES = String.raw` ?\[\d{1,3}(?:[,–-] ?\d{1,3})*\](?=[\s\[”"’)]|$)|[¹²³⁰⁴-⁹†‡]+|(?<=\p{L}{2}[.!?”"]+)\d{1,3}(?=\s+["“]?\p{Lu})`;
const STOP = new RegExp(`(?<marks>${MARKS})(?<tail>(?:${CLOSERS}|${FOOTNOTES})*)`, 'gu');

/** All places of a text where a sentence may end, in order, each with the marks that belong to that sentence. */
export function* findStops(text: string): Generator<Stop> {
  for (const { index, 0: all, groups } of text.matchAll(STOP)) {
    yield {
      start: index,
      end: index + all.length,
      marks: groups?.['marks'] ?? '',
      tail: groups?.['tail'] ?? '',
    };
  }
}
