import type { GroupId } from '../../corpus/corpus.ts';
import type { GroupAudience } from '../group/audience.ts';

/** A question that a group has posted for its discussion. */
export interface SessionQuestion {
  readonly id: string;
  readonly text: string;
  /** How many members want to discuss it. */
  readonly voices: number;
}

/** The group's posted questions, as far as sessions need them. */
export interface SessionQuestions {
  /** Questions that wait to be taken, the most wanted first; none that an audience may not see. */
  open(audience: GroupAudience): Promise<readonly SessionQuestion[]>;
  /** Takes a question into discussion. UserError if it is gone, or not open. */
  take(groupId: GroupId, id: string, by: string): Promise<void>;
  /** Marks a question as answered; the asker sees the reason. UserError if it is gone. */
  answer(groupId: GroupId, id: string, by: string, reason: string | null): Promise<void>;
  /** How questions are worded now, by id, whatever became of them; none that was withdrawn or may not be seen. */
  wordings(audience: GroupAudience, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Whether a member is named as the cover host of a meeting of the group that is on now. */
export type IsCoverHost = (groupId: GroupId, memberId: string) => Promise<boolean>;
