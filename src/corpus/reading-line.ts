import type { GroupId } from './corpus.ts';
import type { WorkId } from './work.ts';

/** How far a group has read a work. A work without one may be shown whole. */
export interface GroupLine {
  readonly groupId: GroupId;
  readonly workId: WorkId;
  /** Offset into the text: only the text before it may be shown. */
  readonly line: number;
  /** Discord id of the person who moved it last, or null for the schedule. */
  readonly movedBy: string | null;
  /** When it was last set again after being removed, or moved back; null if never. */
  readonly setBackAt: Date | null;
}

/** How far a member says they have read a work, for what only they see. */
export interface MemberLine {
  readonly memberId: string;
  readonly groupId: GroupId;
  readonly workId: WorkId;
  /** As for a group; null after it was removed. */
  readonly line: number | null;
  readonly changedAt: Date;
}
