import type { Layout } from './layout.ts';

/** Content address of a work: the same canonical text has the same id everywhere. 26 characters of base 32. */
export type WorkId = string;

/** What is said of a work by whoever brought it. Two groups may describe the same text differently. */
export interface WorkDescription {
  readonly title: string;
  readonly author: string | null;
  readonly edition: string | null;
  readonly licence: string | null;
  /** http(s) address of the page that the text was saved from, if it was. */
  readonly sourceUrl: string | null;
}

/** A text and how it is divided. Immutable: another text is another work. */
export interface Work {
  readonly id: WorkId;
  /** Canonical text: NFC, `\n` line ends, blocks parted by one blank line. Offsets are UTF-16 units into it. */
  readonly text: string;
  readonly layout: Layout;
  /** UTF-16 units of the whole text, where this is only its beginning: see `cutWork`. */
  readonly wholeLength?: number;
}

/** Counts that say how large a work is. */
export interface WorkSize {
  readonly characters: number;
  readonly words: number;
  readonly sections: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly passages: number;
}
