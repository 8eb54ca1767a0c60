import type { GroupId } from '../../corpus/corpus.ts';
import type { GroupAudience } from '../group/audience.ts';

/** A group's question for discussion. */
export interface SessionQuestion {
  readonly id: string;
  readonly text: string;
  /** Number of members who want to discuss it. */
  readonly voices: number;
}

/** The group's questions for discussion, as far as sessions need them. */
export interface SessionQuestions {
  /** Waiting questions, most voices first; without those that an audience may not see. */
  open(audience: GroupAudience): Promise<readonly SessionQuestion[]>;
  /** Takes a question into discussion. UserError if it is gone, or not open. */
  take(groupId: GroupId, id: string, by: string): Promise<void>;
  /** Marks a question as answered; the asker sees the reason. UserError if it is gone. */
  answer(groupId: GroupId, id: string, by: string, reason: string | null): Promise<void>;
  /** The current text of questions, by id, whatever their status; without withdrawn or hidden ones. */
  wordings(audience: GroupAudience, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Whether a member is the cover host of a current meeting of the group. */
export type IsCoverHost = (groupId: GroupId, memberId: string) => Promise<boolean>;
