import type { GroupId } from './corpus.ts';
import type { Citation } from './quotation.ts';

/** Short id of a kept quotation, unique in the store, fit for a custom_id. */
export type SavedQuoteId = string;

/** A quotation as a member keeps it for the group. */
export interface NewSavedQuote {
  readonly groupId: GroupId;
  readonly memberId: string;
  /** Unique: the same interaction delivered twice is saved once. */
  readonly interactionId: string;
  readonly savedAt: Date;
  /** Whole, so that it stays readable after its work has left the corpus. */
  readonly citation: Citation;
  /** The member's own words. */
  readonly note: string | null;
  readonly tag: string | null;
}

/** A quotation in a group's collection. */
export interface SavedQuote extends NewSavedQuote {
  readonly id: SavedQuoteId;
}
