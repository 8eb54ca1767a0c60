import type { Answer } from './answer.ts';
import type { GroupId } from './corpus.ts';
import type { WorkId } from './work.ts';

/** Short id of a logged question, unique in the store, fit for a button's custom_id. */
export type QuestionId = string;

/** A question as it was asked, before it is logged. */
export interface NewQuestion {
  readonly groupId: GroupId;
  readonly channelId: string;
  readonly memberId: string;
  /** Unique: the same interaction delivered twice is recorded once. */
  readonly interactionId: string;
  readonly askedAt: Date;
  readonly text: string;
  /** What the question was limited to, if it was. */
  readonly workId: WorkId | null;
  readonly section: number | null;
  readonly answer: Answer;
}

/** A question in the log. What it cited stays readable after the work itself was removed. */
export interface LoggedQuestion extends Omit<NewQuestion, 'memberId'> {
  readonly id: QuestionId;
  /** Null: they were erased, and the group keeps questions. */
  readonly memberId: string | null;
  readonly status: 'open' | 'withdrawn';
  readonly editedAt: Date | null;
}
