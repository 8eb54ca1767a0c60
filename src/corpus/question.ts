import type { Answer } from './answer.ts';
import type { GroupId } from './corpus.ts';
import type { WorkId } from './work.ts';

/** Short id of a logged question, unique in the store, fit for a button's custom_id. */
export type QuestionId = string;

/** How many members found an answer right, and how many did not. */
export interface Feedback {
  readonly right: number;
  readonly wrong: number;
}

/** A question as it was asked, before it is logged. */
export interface NewQuestion {
  readonly groupId: GroupId;
  readonly channelId: string;
  readonly memberId: string;
  /** Unique: an interaction delivered twice is recorded once. */
  readonly interactionId: string;
  readonly askedAt: Date;
  readonly text: string;
  /** The scope that the question was limited to, if any. */
  readonly workId: WorkId | null;
  readonly section: number | null;
  readonly answer: Answer;
  /** The first question of the conversation that it goes on with; null if it began one. */
  readonly thread: QuestionId | null;
  /** Whether everybody in the channel saw it. */
  readonly isPublic: boolean;
}

/** A question in the log. Its citations stay readable after the work is removed. */
export interface LoggedQuestion extends Omit<NewQuestion, 'memberId'> {
  readonly id: QuestionId;
  /** Null: the member was erased, and the group keeps questions. */
  readonly memberId: string | null;
  readonly status: 'open' | 'withdrawn';
  readonly editedAt: Date | null;
}
