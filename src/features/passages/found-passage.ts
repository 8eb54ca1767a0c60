import type { LinedEntry } from '../../corpus/corpus.ts';
import type { ParagraphKind, Section, Span } from '../../corpus/layout.ts';
import type { Citation, Locator, Quotation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { Audience } from '../group/audience.ts';

/** A block of a passage: a paragraph, or a heading in it. */
export interface PassageBlock {
  readonly kind: ParagraphKind;
  readonly quotation: Quotation;
  readonly locator: Locator;
}

/** Part of a work, in whole paragraphs or sections, found by a reference. */
export interface FoundPassage {
  readonly kind: 'passage';
  readonly entry: LinedEntry;
  /** Its spans, in order; a work never changes, so these find the passage again. */
  readonly spans: readonly Span[];
  /** The section that it consists of, if it is exactly one. */
  readonly section: Section | null;
  /** The innermost section that contains all of it, or null. */
  readonly around: Section | null;
  /** All of its text, in order; never empty. */
  readonly blocks: readonly PassageBlock[];
  /**
   * Cites a block, with its link. A link to a sentence of a long work takes some milliseconds, so cite only what is
   * shown.
   */
  readonly cite: (block: PassageBlock) => Citation;
  /** The passages before and after it, of the same extent: as many paragraphs, or a section. */
  readonly previous: Span | null;
  readonly next: Span | null;
}

/** A reference that several works, or all, match. */
export interface WorkChoice {
  readonly kind: 'which work';
  readonly entries: readonly LinedEntry[];
}

/** Passages by reference, such as `3.2`, `ch. 3 ¶ 4-6` or `43 %`. */
export interface Passages {
  /** UserError if the reference can't be read, or does not exist in the work; it says what there is. */
  find(request: {
    readonly audience: Audience;
    readonly ref: string;
    readonly workId: WorkId | null;
  }): Promise<FoundPassage | WorkChoice>;
  /** The passage at a place found before. UserError if the audience no longer has it. */
  at(place: {
    readonly audience: Audience;
    readonly workId: WorkId;
    readonly spans: readonly Span[];
  }): Promise<FoundPassage>;
}
