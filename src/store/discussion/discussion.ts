import type { GroupId } from '../../corpus/corpus.ts';
import type {
  DiscussionQuestion,
  DiscussionQuestionId,
  DiscussionStatus,
  NewDiscussionQuestion,
  Step,
  Theme,
  ThemeId,
} from '../../corpus/discussion.ts';
import type { QuestionId } from '../../corpus/question.ts';
import type { WorkId } from '../../corpus/work.ts';

/** Which questions for discussion to read. */
export interface DiscussionFilter {
  readonly groupId: GroupId;
  readonly statuses: readonly DiscussionStatus[];
  readonly memberId?: string;
  readonly themeId?: ThemeId;
  /** Leaves out questions on passages of these works that end behind the offset. */
  readonly before: ReadonlyMap<WorkId, number>;
  /** The most voices first, the newest first, or by theme and then by voices; those without a theme last. */
  readonly sort: 'voices' | 'newest' | 'theme';
  readonly limit?: number;
  readonly offset?: number;
}

/** A change of a question's status, who made it, when and why. */
export interface StatusChange {
  readonly from: readonly DiscussionStatus[];
  readonly to: Exclude<DiscussionStatus, 'withdrawn'>;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
  /** The question that it is merged into, where it is. */
  readonly into: DiscussionQuestionId | null;
}

/** The groups' questions for discussion, with their voices, themes and log. */
export interface DiscussionStore {
  /** Posts a question; the same interaction, or the same question to the bot, is posted once. */
  post(question: NewDiscussionQuestion): Promise<DiscussionQuestion>;
  /** A withdrawn question is still found, without its words. */
  find(id: DiscussionQuestionId): Promise<DiscussionQuestion | null>;
  /** What a question to the bot was made into, or null. */
  findMadeOf(id: QuestionId): Promise<DiscussionQuestion | null>;
  list(filter: DiscussionFilter): Promise<readonly DiscussionQuestion[]>;
  count(filter: Omit<DiscussionFilter, 'sort' | 'limit' | 'offset'>): Promise<number>;
  /** What was done to a question, in order. */
  steps(id: DiscussionQuestionId): Promise<readonly Step[]>;
  /** Adds a member's voice, or takes it back if it is there. */
  readonly turnVoice: (id: DiscussionQuestionId, memberId: string) => Promise<void>;
  /** Adds a member's voice; it may be there already. */
  readonly addVoice: (id: DiscussionQuestionId, memberId: string) => Promise<void>;
  /** Changes a status and logs it. Voices go along into a merger, and back when it is undone. False if it was in none of `from`. */
  change(id: DiscussionQuestionId, change: StatusChange): Promise<boolean>;
  /** Erases a question's words and voices for good. False if it was withdrawn already. */
  withdraw(id: DiscussionQuestionId, step: { readonly by: string; readonly at: Date }): Promise<boolean>;
  /** A group's themes that have questions, by their labels. */
  themes(groupId: GroupId): Promise<readonly Theme[]>;
  /** Makes a theme named by words of a question. */
  addTheme(theme: Pick<Theme, 'groupId' | 'label'>, exemplar: DiscussionQuestionId): Promise<ThemeId>;
  /** Names a theme by words of a question. */
  relabel(id: ThemeId, label: string, exemplar: DiscussionQuestionId): Promise<void>;
  /** Puts questions into a theme, or into none, and logs it. */
  putInto(
    id: ThemeId | null,
    questions: readonly DiscussionQuestionId[],
    step: { readonly by: string; readonly at: Date },
  ): Promise<void>;
}
