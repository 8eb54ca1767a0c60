import type { LanguageCode } from './language.ts';
import type { Layout } from './layout.ts';

/** Content address of a work: the same canonical text has the same id everywhere. 26 characters of base 32. */
export type WorkId = string;

/** The description of a work by the person who added it. Two groups may describe the same text differently. */
export interface WorkDescription {
  readonly title: string;
  readonly author: string | null;
  readonly edition: string | null;
  readonly licence: string | null;
  /** http(s) address of the page that the text was saved from, if any. */
  readonly sourceUrl: string | null;
  readonly language: LanguageCode;
}

/** A text and its layout. Immutable: another text is another work. */
export interface Work {
  readonly id: WorkId;
  /** Canonical text: NFC, `\n` line ends, blocks separated by a blank line. Offsets are UTF-16 units into it. */
  readonly text: string;
  readonly layout: Layout;
  /** UTF-16 units of the whole text, if this is only its beginning: see `cutWork`. */
  readonly wholeLength?: number;
}

/** Counts for the size of a work. */
export interface WorkSize {
  readonly characters: number;
  readonly words: number;
  readonly sections: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly passages: number;
}
