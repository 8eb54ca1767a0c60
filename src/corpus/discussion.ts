import type { GroupId } from './corpus.ts';
import type { Span } from './layout.ts';
import type { QuestionId } from './question.ts';
import type { WorkId } from './work.ts';

/** Short id of a question for discussion, unique in the store, fit for a button's custom_id. */
export type DiscussionQuestionId = string;

/** Short id of a theme, unique in the store, fit for a button's custom_id. */
export type ThemeId = string;

/** Who sees who asked: everybody, or hosts and moderators alone. */
export const ATTRIBUTIONS = ['named', 'hosts'] as const;

/** See {@link ATTRIBUTIONS}. */
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** What has become of a question for discussion. */
export type DiscussionStatus = 'open' | 'taken' | 'parked' | 'answered' | 'merged' | 'withdrawn';

/** Part of a work that a question is about; half-open UTF-16 offsets into its canonical text. */
export interface PassageRef extends Span {
  readonly workId: WorkId;
}

/** A question for the group's discussion, before it is posted. */
export interface NewDiscussionQuestion {
  readonly groupId: GroupId;
  readonly memberId: string;
  /** Unique: the same interaction delivered twice is posted once. */
  readonly interactionId: string;
  readonly askedAt: Date;
  readonly text: string;
  readonly attribution: Attribution;
  readonly passage: PassageRef | null;
  /** The question to the bot that it was made of; each is made into one at most. */
  readonly fromQuestion: QuestionId | null;
}

/** Questions that belong together. Its label is a phrase of one of them. */
export interface Theme {
  readonly id: ThemeId;
  readonly groupId: GroupId;
  readonly label: string;
  /** The passage that the question with these words is about: past it, the label is not shown either. */
  readonly passage: PassageRef | null;
}

/** A question for the group's discussion. */
export interface DiscussionQuestion extends Omit<NewDiscussionQuestion, 'memberId'> {
  readonly id: DiscussionQuestionId;
  /** Null: they were erased, and the group keeps questions. */
  readonly memberId: string | null;
  readonly status: DiscussionStatus;
  /** Why its status is as it is, in a host's words. */
  readonly reason: string | null;
  /** The question that it is merged into, while it is. */
  readonly mergedInto: DiscussionQuestionId | null;
  readonly theme: Theme | null;
  /** How many members ask it: who posted it, and those who added their voice. */
  readonly voices: number;
}

/** What was done to a question. */
export type StepKind =
  | 'posted'
  | 'taken'
  | 'parked'
  | 'answered'
  | 'reopened'
  | 'merged'
  | 'themed'
  | 'withdrawn';

/** One thing that was done to a question, by whom and when. */
export interface Step {
  readonly kind: StepKind;
  readonly at: Date;
  /** Null once the member is erased. */
  readonly by: string | null;
  readonly reason: string | null;
}
