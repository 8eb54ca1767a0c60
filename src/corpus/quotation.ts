import type { Page, Span } from './layout.ts';
import type { Phrase } from './phrase.ts';
import type { WorkId } from './work.ts';

/**
 * A verbatim slice of a work: `exact === work.text.slice(start, end)`. Together a text-quote and a text-position
 * selector of the W3C Web Annotation Data Model (2017), sections 4.2.4 and 4.2.5.
 */
export interface Quotation extends Span {
  readonly workId: WorkId;
  readonly exact: string;
  /** Up to 32 characters of the text before and after, to find the place again if the text changes. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A place in a work, in a reader's terms. */
export interface Locator {
  /** Number by counting (`3.2`) and title of the innermost section, or null before the first heading. */
  readonly section: { readonly number: string; readonly title: string } | null;
  /** 1-based paragraph in that section; 0 for the heading itself or, before the first heading, the title. */
  readonly paragraph: number;
  /** The label of the note that it is in; the other parts name the place that refers to the note. Absent if in none. */
  readonly note?: string;
  /** How far into the work, 0 to 100, rounded down. */
  readonly percent: number;
  /** The page that it begins on; absent if the work has no pages. */
  readonly page?: Page;
}

/** A quotation with everything that a reader needs to find and judge it. */
export interface Citation {
  readonly quotation: Quotation;
  readonly title: string;
  readonly author: string | null;
  readonly locator: Locator;
  /** Link to the exact sentence, or null if the work has no address. */
  readonly url: string | null;
  /** When the link expires; absent if it does not. An expiring link is made for each reply, and never stored. */
  readonly urlExpiresAt?: Date;
  /** Whose words it gives, if the text shows that they are not the author's; only known of quotations of answers. */
  readonly voice?: Phrase;
  /** The parts of `quotation.exact` that matched the query: ranges in it, in order, not overlapping. */
  readonly matches: readonly Span[];
}
