import type { GroupId } from '../../corpus/corpus.ts';
import type {
  DiscussionQuestion,
  DiscussionQuestionId,
  DiscussionStatus,
  NewDiscussionQuestion,
  PassageRef,
  Step,
  Theme,
  ThemeId,
} from '../../corpus/discussion.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { QuestionId } from '../../corpus/question.ts';
import type { Phrase } from '../../text/question-phrases.ts';
import type { DiscussionStore } from '../../store/discussion/discussion-store.ts';
import type { Questions } from '../answers/questions.ts';
import type { Library } from '../corpus/library.ts';
import type { GroupAudience, OpenGroup } from '../group/audience.ts';
import type { Passages } from '../passages/found-passage.ts';

/** Dependencies of the questions for discussion. */
export interface DiscussionParts {
  readonly store: DiscussionStore;
  readonly library: Pick<Library, 'entries' | 'entry' | 'work' | 'cite'>;
  readonly passages: Pick<Passages, 'find'>;
  readonly questions: Pick<Questions, 'find'>;
  readonly openGroup: OpenGroup;
  readonly now: () => Date;
}

/** A question for discussion as an audience may see it; not on a passage past their line. */
export interface SeenQuestion extends DiscussionQuestion {
  /** The passage that it is about; null also if the work is gone. */
  readonly source: Citation | null;
}

/** A draft of a question. */
export interface Draft {
  readonly text: string;
  readonly passage: PassageRef | null;
  readonly fromQuestion: QuestionId | null;
}

/** Filter and order of a group's questions. */
export interface DiscussionSelection {
  readonly statuses: readonly DiscussionStatus[];
  readonly sort: 'voices' | 'newest' | 'theme';
  /** Only one member's questions. */
  readonly memberId: string | null;
  readonly themeId: ThemeId | null;
}

/** A page of a list. */
export interface DiscussionPage {
  readonly questions: readonly SeenQuestion[];
  readonly total: number;
}

/**
 * Posting questions and supporting those of others. Each throws a UserError if a question does not exist, or is past
 * the line.
 */
export interface Asking {
  /** Reads a draft and the passage that `ref` names. UserError if either can't be read. */
  draft(audience: GroupAudience, asked: { text: string; ref: string | null }): Promise<Draft>;
  /** A question that was asked of the bot. UserError if another member asked it, or it was posted already. */
  draftOf(audience: GroupAudience, id: QuestionId, memberId: string): Promise<Draft>;
  /** The questions most similar to a text, most similar first; only those that can still get voices. */
  similar(audience: GroupAudience, text: string): Promise<readonly SeenQuestion[]>;
  /**
   * Posts a question visible to the whole group. UserError if its passage is past the group's line, or the member has
   * too many waiting questions. The same interaction posts once.
   */
  post(question: NewDiscussionQuestion): Promise<SeenQuestion>;
  see(audience: GroupAudience, id: DiscussionQuestionId): Promise<SeenQuestion>;
  list(
    audience: GroupAudience,
    selection: DiscussionSelection,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<DiscussionPage>;
  /** Adds a member's voice, or removes it. UserError for the asker, and if the question is closed. */
  turnVoice(audience: GroupAudience, id: DiscussionQuestionId, memberId: string): Promise<SeenQuestion>;
  /** Adds a member's voice; no effect if it is there already. */
  addVoice(audience: GroupAudience, id: DiscussionQuestionId, memberId: string): Promise<SeenQuestion>;
  /** Withdraws one's own question, or as a moderator anybody's: its text and voices are erased. */
  withdraw(
    groupId: GroupId,
    id: DiscussionQuestionId,
    by: { readonly memberId: string; readonly isModerator: boolean },
  ): Promise<void>;
}

/** Hosts' and sessions' changes to questions. Each is logged; UserError if the status has changed meanwhile. */
export interface Managing {
  /** The waiting questions, most voices first. */
  open(audience: GroupAudience): Promise<readonly DiscussionQuestion[]>;
  take(groupId: GroupId, id: DiscussionQuestionId, by: string): Promise<DiscussionQuestion>;
  answer(
    groupId: GroupId,
    id: DiscussionQuestionId,
    by: string,
    reason: string | null,
  ): Promise<DiscussionQuestion>;
  park(
    groupId: GroupId,
    id: DiscussionQuestionId,
    by: string,
    reason: string | null,
  ): Promise<DiscussionQuestion>;
  reopen(groupId: GroupId, id: DiscussionQuestionId, by: string): Promise<DiscussionQuestion>;
  /** Merges a question into another, which gets its voices. */
  merge(
    groupId: GroupId,
    id: DiscussionQuestionId,
    by: string,
    merger: { readonly into: DiscussionQuestionId; readonly reason: string | null },
  ): Promise<DiscussionQuestion>;
  /** Questions that it can be merged into, most similar first. */
  mergeTargets(audience: GroupAudience, id: DiscussionQuestionId): Promise<readonly DiscussionQuestion[]>;
  /** The log of a question, in order. */
  steps(groupId: GroupId, id: DiscussionQuestionId): Promise<readonly Step[]>;
}

/** A phrase that can name a theme, and the question that contains it. */
export interface ThemePhrase extends Pick<Phrase, 'words' | 'start' | 'end'> {
  readonly question: DiscussionQuestionId;
}

/** Themes of the waiting questions. */
export interface Theming {
  themes(audience: GroupAudience): Promise<readonly Theme[]>;
  /** Groups similar questions without a theme into themes; returns how many. */
  group(audience: GroupAudience, by: string): Promise<number>;
  /** Creates a theme from a question, named with its own words. */
  startTheme(groupId: GroupId, id: DiscussionQuestionId, by: string): Promise<void>;
  /** Moves a question to a theme, or to none. */
  putInto(groupId: GroupId, id: DiscussionQuestionId, theme: ThemeId | null, by: string): Promise<void>;
  /** A theme and its waiting questions, most voices first. */
  findTheme(
    audience: GroupAudience,
    id: ThemeId,
  ): Promise<{ readonly theme: Theme; readonly questions: readonly DiscussionQuestion[] }>;
  /** Words of a theme's questions that could name it, most telling first. */
  phrases(audience: GroupAudience, id: ThemeId): Promise<readonly ThemePhrase[]>;
  /** Names a theme with a range of one of its questions. */
  rename(audience: GroupAudience, id: ThemeId, phrase: Omit<ThemePhrase, 'words'>): Promise<void>;
  /** Moves all questions of a theme to another. */
  mergeThemes(groupId: GroupId, id: ThemeId, into: ThemeId, by: string): Promise<void>;
}

/** Questions for the group's discussion. */
export type Discussion = Asking & Managing & Theming;
