import type { Span } from './layout.ts';
import type { Citation } from './quotation.ts';

/**
 * How a quotation stands to the texts. `exact`: character for character. `typography`: the same words in the same
 * order, written otherwise. `close`: nearly the same words. `stitched`: pieces that the texts have, put together as the
 * texts do not have them. `absent`: none of these.
 */
export type QuoteVerdict = 'exact' | 'typography' | 'close' | 'stitched' | 'absent';

/** What differs where the words are the same. */
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

/** Words that were quoted otherwise than the text has them. One of the two ranges may be empty. */
export interface QuoteDifference {
  /** What was quoted: a range of the piece's `quoted`. */
  readonly quoted: Span;
  /** What the text says: a range of the citation's `quotation.exact`. */
  readonly text: Span;
  /** Negating words that were added, dropped or changed, as they are written; empty if the sense is not turned. */
  readonly negations: readonly string[];
}

/** A part of a quotation with the place that it is from. */
export interface QuotePiece {
  /** As it was quoted. */
  readonly quoted: string;
  /** What the text says there. */
  readonly citation: Citation;
  readonly typography: readonly TypographyKind[];
  readonly differences: readonly QuoteDifference[];
}

/** Where a quotation stands: one piece, or several where words are left out between them, in its own order. */
export type QuotePlace = readonly QuotePiece[];

/** Why pieces do not make a quotation: other works, other places of one work, or words left out without a mark. */
export type Stitching = 'works' | 'places' | 'omission';

/** The judgement of a quotation. */
export interface QuoteCheck {
  readonly verdict: QuoteVerdict;
  /** What was judged: without outer quotation marks and attribution. */
  readonly quoted: string;
  /** The attribution that was taken off, or null. */
  readonly attribution: string | null;
  /** What the quoter put into brackets, e.g. `[he]`. */
  readonly brackets: readonly string[];
  /** True if the work that was asked for does not have it, and the places are of others. */
  readonly isElsewhere: boolean;
  /** True if a reading line hides a part of the works that were looked into. */
  readonly isLined: boolean;
  /** Best first, at most ten. Of a quotation that is absent, none. */
  readonly places: readonly QuotePlace[];
  /** How many places have it in the sense of the verdict; a place is counted once. */
  readonly total: number;
  /** For `stitched` alone. */
  readonly stitching: Stitching | null;
  /** For `stitched` alone: words between the pieces that are the quoter's own. */
  readonly added: readonly string[];
  /** Negating words among the few that are left out between two pieces of the first place, as the text has them. */
  readonly omittedNegations: readonly string[];
  /** For `absent` alone: what comes closest, best first. */
  readonly closest: readonly Citation[];
}
