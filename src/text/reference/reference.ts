import type { SectionKind } from '../../corpus/section-kind.ts';

/** A range of whole numbers, both ends included; `from <= to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** One step into the tree of sections: `chapter 5`, or a bare `5`. */
export interface SectionStep {
  readonly kind: SectionKind | null;
  readonly number: number;
}

/** The steps from the outermost section named to the innermost: 3.2 has two. Never empty. */
export type SectionPath = readonly SectionStep[];

/**
 * A place in a text, as a person refers to it. It is not resolved yet: the section may not exist, and `words` may
 * be part of a section's title, of the work's title or of its author's name.
 */
export interface Reference {
  /** The typed text, with white space folded. */
  readonly typed: string;
  /** All words that are not part of a number's notation, in order, separated by spaces; empty if there are none. */
  readonly words: string;
  /** One section, or all from one to another. */
  readonly sections: { readonly from: SectionPath; readonly to: SectionPath | null } | null;
  /** In order, not adjacent; empty if no paragraph was named. */
  readonly paragraphs: readonly Run[];
  /**
   * For `9:35-10:1`: from this paragraph of the first section to this one of the last; `paragraphs` are further ones of
   * the last.
   */
  readonly across: { readonly from: number; readonly to: number } | null;
  /** Page labels as printed, e.g. `217` or `xii`. */
  readonly pages: { readonly from: string; readonly to: string } | null;
  /** How far into the work, 0 to 100. */
  readonly percent: Run | null;
}
