import type { GroupId } from './corpus.ts';

/** Short id of a kept look-up, unique in the store, fit for a button's custom_id. */
export type LookupId = string;

/** What a member looked up, kept so that the reply's buttons can turn pages after a restart. */
export interface NewLookup {
  readonly groupId: GroupId;
  readonly memberId: string;
  /** Unique: the same interaction delivered twice is kept once. */
  readonly interactionId: string;
  readonly keptAt: Date;
  /** The options of the command, as it needs them again. */
  readonly options: Readonly<Record<string, string | number | null>>;
}
