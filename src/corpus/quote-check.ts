import type { Span } from './layout.ts';
import type { Citation } from './quotation.ts';

/**
 * How a quotation compares with the texts. `exact`: character for character. `typography`: the same words in the same
 * order, with different typography. `close`: almost the same words. `stitched`: pieces of the texts, put together in a
 * way that the texts do not have. `absent`: none of these.
 */
export type QuoteVerdict = 'exact' | 'typography' | 'close' | 'stitched' | 'absent';

/** The kinds of differences between the same words. */
export type TypographyKind =
  | 'quotation marks'
  | 'dashes'
  | 'capitals'
  | 'punctuation'
  | 'spaces'
  | 'line breaks'
  | 'hyphenation'
  | 'ligatures'
  | 'accents';

/** Words that differ between quotation and text. One of the two ranges may be empty. */
export interface QuoteDifference {
  /** The quoted words: a range of the piece's `quoted`. */
  readonly quoted: Span;
  /** The text's words: a range of the citation's `quotation.exact`. */
  readonly text: Span;
  /** Negating words that were added, dropped or changed, as written; empty if the sense is not reversed. */
  readonly negations: readonly string[];
}

/** A part of a quotation with its place in the text. */
export interface QuotePiece {
  /** As quoted. */
  readonly quoted: string;
  /** The text at that place. */
  readonly citation: Citation;
  readonly typography: readonly TypographyKind[];
  readonly differences: readonly QuoteDifference[];
}

/** Where a quotation occurs: one piece, or several with omissions between them, in the quotation's order. */
export type QuotePlace = readonly QuotePiece[];

/** Why pieces are not a quotation: different works, different places of a work, or an unmarked omission. */
export type Stitching = 'works' | 'places' | 'omission';

/** The result of checking a quotation. */
export interface QuoteCheck {
  readonly verdict: QuoteVerdict;
  /** The checked text: without outer quotation marks and attribution. */
  readonly quoted: string;
  /** The attribution that was removed, or null. */
  readonly attribution: string | null;
  /** What an app had added to the copied passage and was taken off before checking, each on one line. */
  readonly extras: readonly string[];
  /** The author of the first place, if the attribution names somebody else; otherwise null. */
  readonly trueAuthor: string | null;
  /** Bracketed insertions, e.g. `[he]`. */
  readonly brackets: readonly string[];
  /** True if the given work does not have it, and the places are in other works. */
  readonly isElsewhere: boolean;
  /** True if a reading line hides a part of the works that were searched. */
  readonly isLined: boolean;
  /** Best first, at most ten; empty for an absent quotation. */
  readonly places: readonly QuotePlace[];
  /** How many places match with this verdict, each counted once. */
  readonly total: number;
  /** For `stitched` only. */
  readonly stitching: Stitching | null;
  /** For `stitched` only: words between the pieces that are not in the texts. */
  readonly added: readonly string[];
  /** Negating words in short omissions between two pieces of the first place, as the text has them. */
  readonly omittedNegations: readonly string[];
  /** For `absent` only: what comes closest, best first. */
  readonly closest: readonly Citation[];
}
