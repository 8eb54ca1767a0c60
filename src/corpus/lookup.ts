import type { GroupId } from './corpus.ts';

/** Short id of a stored look-up, unique in the store, fit for a button's custom_id. */
export type LookupId = string;

/** A member's look-up, stored so that the reply's buttons can turn pages after a restart. */
export interface NewLookup {
  readonly groupId: GroupId;
  readonly memberId: string;
  /** Unique: an interaction delivered twice is stored once. */
  readonly interactionId: string;
  readonly keptAt: Date;
  /** The options of the command, as needed to repeat it. */
  readonly options: Readonly<Record<string, string | number | null>>;
}
