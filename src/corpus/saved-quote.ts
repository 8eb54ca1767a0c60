import type { GroupId } from './corpus.ts';
import type { Citation } from './quotation.ts';

/** Short id of a saved quotation, unique in the store, fit for a custom_id. */
export type SavedQuoteId = string;

/** A quotation that a member saves for the group. */
export interface NewSavedQuote {
  readonly groupId: GroupId;
  readonly memberId: string;
  /** Unique: an interaction delivered twice is saved once. */
  readonly interactionId: string;
  readonly savedAt: Date;
  /** Complete, so that it stays readable after its work leaves the corpus. */
  readonly citation: Citation;
  /** The member's own words. */
  readonly note: string | null;
  readonly tag: string | null;
}

/** A quotation in a group's collection. */
export interface SavedQuote extends NewSavedQuote {
  readonly id: SavedQuoteId;
}
