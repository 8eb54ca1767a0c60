import type { GroupId } from './corpus.ts';
import type { WorkId } from './work.ts';

/** How far a group has read a work. A work without one may be shown whole. */
export interface GroupLine {
  readonly groupId: GroupId;
  readonly workId: WorkId;
  /** Offset into the text: what is before it may be shown. */
  readonly line: number;
  /** Discord id of who moved it last, or null for the schedule. */
  readonly movedBy: string | null;
  /** When it was last drawn anew or moved back, or null if never. */
  readonly setBackAt: Date | null;
}

/** How far a member says they have read a work, for what they alone see. */
export interface MemberLine {
  readonly memberId: string;
  readonly groupId: GroupId;
  readonly workId: WorkId;
  /** As for a group; null once it was taken away. */
  readonly line: number | null;
  readonly changedAt: Date;
}
