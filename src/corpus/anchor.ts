import type { Span } from './layout.ts';
import type { Citation } from './quotation.ts';
import type { WorkId } from './work.ts';

/** What a stored offset is: where one part ends and the next begins; how far was read. */
export type OffsetKind = 'boundary' | 'line';

/** Finds what was stored about one text in another, which takes its place. Null: it stands nowhere there. */
export interface Anchor {
  readonly from: WorkId;
  readonly to: WorkId;
  /** Where an offset went. A line never moves forward over text that was not before it. */
  offset(kind: OffsetKind, offset: number): number;
  /** Where a section went: its ordinal. */
  section(ordinal: number): number | null;
  /** Where the words of a span went. */
  span(span: Span): Span | null;
  /** A citation of the same words, or of what has become of them, as the text is described now. */
  cite(citation: Citation): Citation | null;
  /** What the text is called now. */
  readonly title: string;
  /** The words of a span, for those who have to find it by themselves. */
  words(span: Span): string;
}

/** What became of one place. */
export interface Change {
  /** Where it stood in the former text. */
  readonly at: Span;
  readonly before: string;
  /** Null if it stands nowhere in the new text. */
  readonly after: string | null;
}

/** A reading line that moved, in UTF-16 units. */
export interface MovedLine {
  readonly before: number;
  readonly after: number;
}

/** What moving to another text does, or did. */
export interface Move {
  /** Places that stand word for word in the new text, or need no words. */
  readonly moved: number;
  /** Quotations whose wording changed. */
  readonly mended: readonly Change[];
  /** What stands nowhere in the new text, and stays as it was. */
  readonly lost: readonly Change[];
  readonly lines: readonly MovedLine[];
}
