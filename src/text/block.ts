import type { Page, ParagraphKind } from '../corpus/layout.ts';

/** A block of a source as a reader found it, before the canonical text is composed from all blocks. */
export interface Block {
  readonly kind: ParagraphKind;
  /** For a heading: 1 for the topmost level of the source. Ignored for other kinds. */
  readonly level?: number;
  /** Plain text without markup; line breaks only where they carry meaning (verse, code). */
  readonly text: string;
  /** The pages that it is on, in order; the first at 0. Absent if the source has no pages. */
  readonly pages?: readonly PageBreak[];
  /** The notes that it refers to, in order. */
  readonly references?: readonly NoteReference[];
  /** The key of the note that it is, or a part of. */
  readonly note?: string;
  /** The groups of the web page that it was read from. Absent if the source is no page. */
  readonly shown?: readonly number[];
}

/** Where the mark of a note has been in a block. */
export interface NoteReference {
  /** UTF-16 offset into the block's text. */
  readonly at: number;
  /** Names the note within its source. */
  readonly key: string;
  readonly label: string;
}

/** Where a page begins within a block. */
export interface PageBreak extends Page {
  /** UTF-16 offset into the block's text. */
  readonly at: number;
}
