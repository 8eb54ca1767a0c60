import type { GroupId } from './corpus.ts';
import type { Span } from './layout.ts';
import type { QuestionId } from './question.ts';
import type { WorkId } from './work.ts';

/** Short id of a question for discussion, unique in the store, fit for a button's custom_id. */
export type DiscussionQuestionId = string;

/** Short id of a theme, unique in the store, fit for a button's custom_id. */
export type ThemeId = string;

/** Who can see who asked: everybody, or only hosts and moderators. */
export const ATTRIBUTIONS = ['named', 'hosts'] as const;

/** See {@link ATTRIBUTIONS}. */
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The status of a question for discussion. */
export type DiscussionStatus = 'open' | 'taken' | 'parked' | 'answered' | 'merged' | 'withdrawn';

/** Part of a work that a question is about; half-open UTF-16 offsets into its canonical text. */
export interface PassageRef extends Span {
  readonly workId: WorkId;
}

/** A question for the group's discussion, before it is posted. */
export interface NewDiscussionQuestion {
  readonly groupId: GroupId;
  readonly memberId: string;
  /** Unique: an interaction delivered twice is posted once. */
  readonly interactionId: string;
  readonly askedAt: Date;
  readonly text: string;
  readonly attribution: Attribution;
  readonly passage: PassageRef | null;
  /** The question to the bot that it was made from; each gives at most one. */
  readonly fromQuestion: QuestionId | null;
}

/** Questions that belong together. Its label is a phrase of one of them. */
export interface Theme {
  readonly id: ThemeId;
  readonly groupId: GroupId;
  readonly label: string;
  /** The passage of the question with this phrase: the label is hidden if the passage is. */
  readonly passage: PassageRef | null;
}

/** A question for the group's discussion. */
export interface DiscussionQuestion extends Omit<NewDiscussionQuestion, 'memberId'> {
  readonly id: DiscussionQuestionId;
  /** Null: the member was erased, and the group keeps questions. */
  readonly memberId: string | null;
  readonly status: DiscussionStatus;
  /** The reason for its status, in a host's words. */
  readonly reason: string | null;
  /** The question that it is merged into, if it is. */
  readonly mergedInto: DiscussionQuestionId | null;
  readonly theme: Theme | null;
  /** How many members ask it: its author, and those who added their voice. */
  readonly voices: number;
}

/** The kinds of changes to a question. */
export type StepKind =
  | 'posted'
  | 'taken'
  | 'parked'
  | 'answered'
  | 'reopened'
  | 'merged'
  | 'themed'
  | 'withdrawn';

/** A change to a question, with who made it and when. */
export interface Step {
  readonly kind: StepKind;
  readonly at: Date;
  /** Null once the member is erased. */
  readonly by: string | null;
  readonly reason: string | null;
}
