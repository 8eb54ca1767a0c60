import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { SavedQuote, SavedQuoteId } from '../../../corpus/saved-quote.ts';
import type { WorkId } from '../../../corpus/work.ts';
import type { QuoteFormat } from '../export/exports.ts';
import type { GroupAudience } from '../../group/audience.ts';
import type { Suggestion } from '../../corpus/suggestions.ts';

/** Filter for a group's saved quotations, up to its reader's line: by tag, by member. */
export interface SavedQuoteSelection {
  readonly audience: GroupAudience;
  readonly tag: string | null;
  readonly memberId: string | null;
}

/** A page of saved quotations. */
export interface SavedQuotePage {
  readonly quotes: readonly SavedQuote[];
  readonly total: number;
}

/** Quotations that members save for their group. */
export interface SavedQuotes {
  /**
   * Saves a quotation that is verbatim in the texts; saving it again replaces note and tag. UserError for anything
   * else.
   */
  save(request: {
    readonly audience: GroupAudience;
    readonly memberId: string;
    readonly interactionId: string;
    readonly at: Date;
    readonly text: string;
    readonly workId: WorkId | null;
    readonly note: string | null;
    readonly tag: string | null;
  }): Promise<SavedQuote>;
  /** UserError if the group has no such saved quotation, or it goes past the line. */
  find(audience: GroupAudience, id: SavedQuoteId): Promise<SavedQuote>;
  /** Newest first. */
  list(
    selection: SavedQuoteSelection,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<SavedQuotePage>;
  /** A random one, or null if there is none. */
  random(selection: SavedQuoteSelection): Promise<SavedQuote | null>;
  /** One's own, or as a moderator anybody's. UserError if it is another member's, or gone. */
  remove(
    audience: GroupAudience,
    id: SavedQuoteId,
    by: { readonly memberId: string; readonly isModerator: boolean },
  ): Promise<void>;
  /** Tags of the group that contain what was typed, most used first. */
  tags(audience: GroupAudience, typed: string): Promise<readonly Suggestion[]>;
  /** A file of all of them; our own words in it are in this language. */
  export(
    selection: SavedQuoteSelection,
    format: QuoteFormat,
    words: Catalogue,
  ): Promise<{ readonly name: string; readonly text: string }>;
}
