import type { GroupId } from './corpus.ts';
import type { WorkId } from './work.ts';

/** Short id of a stored reimport, unique in the store, fit for a button's custom_id. */
export type ReimportId = string;

/** A text that takes the place of another in a group's corpus. */
export interface Reimport {
  readonly id: ReimportId;
  readonly groupId: GroupId;
  readonly fromWork: WorkId;
  readonly toWork: WorkId;
  /** Proposed; or in its place, while the former text is kept. */
  readonly state: 'drafted' | 'applied';
  readonly draftedAt: Date;
  /** The columns of the new corpus entry. */
  readonly entry: Readonly<Record<string, string | number | null>>;
}
