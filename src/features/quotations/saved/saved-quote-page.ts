import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { SavedQuote, SavedQuoteId } from '../../../corpus/saved-quote.ts';
import type { WorkId } from '../../../corpus/work.ts';
import type { QuoteFormat } from '../export/exports.ts';
import type { GroupAudience } from '../../group/audience.ts';
import type { Suggestion } from '../../corpus/suggestions.ts';

/** Which of a group's kept quotations, up to its reader's line: those with a tag, those of a member. */
export interface SavedQuoteSelection {
  readonly audience: GroupAudience;
  readonly tag: string | null;
  readonly memberId: string | null;
}

/** A page of kept quotations. */
export interface SavedQuotePage {
  readonly quotes: readonly SavedQuote[];
  readonly total: number;
}

/** Quotations that members keep for their group. */
export interface SavedQuotes {
  /** Keeps what stands word for word in the texts; again, with another note and tag. UserError for anything else. */
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
  /** UserError if the group keeps no such quotation, or it goes past the line. */
  find(audience: GroupAudience, id: SavedQuoteId): Promise<SavedQuote>;
  /** Newest first. */
  list(
    selection: SavedQuoteSelection,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<SavedQuotePage>;
  /** Any one of them, or null if there is none. */
  random(selection: SavedQuoteSelection): Promise<SavedQuote | null>;
  /** One's own, or as a moderator anybody's. UserError if it is another member's, or gone. */
  remove(
    audience: GroupAudience,
    id: SavedQuoteId,
    by: { readonly memberId: string; readonly isModerator: boolean },
  ): Promise<void>;
  /** Tags of the group that have what is typed in them, the most used first. */
  tags(audience: GroupAudience, typed: string): Promise<readonly Suggestion[]>;
  /** A file of all of them; words of ours in it are of this language. */
  export(
    selection: SavedQuoteSelection,
    format: QuoteFormat,
    words: Catalogue,
  ): Promise<{ readonly name: string; readonly text: string }>;
}
