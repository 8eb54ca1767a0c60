import type { Generated } from 'kysely';

import type { Attribution, DiscussionStatus, StepKind } from '../../corpus/discussion.ts';

/** Questions for discussion. A withdrawn one keeps its row, so that its interaction is not posted anew. */
export interface DiscussionQuestionsTable {
  /** Counts up; parts questions of the same instant. */
  number: Generated<number>;
  id: string;
  group_id: string;
  /** Null once the member was erased and their group keeps questions. */
  member_id: string | null;
  interaction_id: string;
  from_question: string | null;
  asked_at: string;
  text: string;
  attribution: Attribution;
  /** No foreign key: the work may leave, the question stays. These three are null together. */
  work_id: string | null;
  start_offset: number | null;
  end_offset: number | null;
  status: DiscussionStatus;
  reason: string | null;
  merged_into: string | null;
  theme_id: string | null;
}

/** Who asks a question too, besides who posted it. */
export interface VoicesTable {
  question_id: string;
  /** Of a member that was erased where questions are kept: a name of this voice alone, that leads to nobody. */
  member_id: string;
  /** The question that it was given to first, if that was merged into this. */
  via: string | null;
}

/** Themes of the questions for discussion. */
export interface ThemesTable {
  id: string;
  group_id: string;
  label: string;
  /** The question whose words the label is: without it there is no theme. */
  exemplar: string;
}

/** What was done to questions for discussion; rows are only added. */
export interface QuestionStepsTable {
  number: Generated<number>;
  question_id: string;
  kind: StepKind;
  taken_at: string;
  taken_by: string | null;
  reason: string | null;
}
