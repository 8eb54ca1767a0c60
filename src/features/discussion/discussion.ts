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
import type { GroupAudience } from '../group/audience.ts';

/** A question for discussion as an audience may see it: never one on a passage past their line. */
export interface SeenQuestion extends DiscussionQuestion {
  /** The passage that it is about; null also where the work is gone. */
  readonly source: Citation | null;
}

/** What somebody is about to post. */
export interface Draft {
  readonly text: string;
  readonly passage: PassageRef | null;
  readonly fromQuestion: QuestionId | null;
}

/** Which questions of a group are listed, and in which order. */
export interface DiscussionSelection {
  readonly statuses: readonly DiscussionStatus[];
  readonly sort: 'voices' | 'newest' | 'theme';
  /** One member's questions alone. */
  readonly memberId: string | null;
  readonly themeId: ThemeId | null;
}

/** A page of a list. */
export interface DiscussionPage {
  readonly questions: readonly SeenQuestion[];
  readonly total: number;
}

/** Posting questions and joining others'. Each throws a UserError if a question is not there, or past the line. */
export interface Asking {
  /** Reads what is to be asked, and the passage that `ref` names. UserError if either cannot be. */
  draft(audience: GroupAudience, asked: { text: string; ref: string | null }): Promise<Draft>;
  /** A question that was asked of the bot. UserError if another member asked it, or it is posted already. */
  draftOf(audience: GroupAudience, id: QuestionId, memberId: string): Promise<Draft>;
  /** The questions that are most like a text, the most alike first: those alone to which a voice can be added. */
  similar(audience: GroupAudience, text: string): Promise<readonly SeenQuestion[]>;
  /**
   * Posts a question where everybody in the group sees it. UserError if its passage is past the group's line, or the
   * member has too many that wait. The same interaction posts once.
   */
  post(question: NewDiscussionQuestion): Promise<SeenQuestion>;
  see(audience: GroupAudience, id: DiscussionQuestionId): Promise<SeenQuestion>;
  list(
    audience: GroupAudience,
    selection: DiscussionSelection,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<DiscussionPage>;
  /** Adds a member's voice, or takes it back. UserError for who posted it, and where the question is done with. */
  turnVoice(audience: GroupAudience, id: DiscussionQuestionId, memberId: string): Promise<SeenQuestion>;
  /** Adds a member's voice; it may be there already. */
  addVoice(audience: GroupAudience, id: DiscussionQuestionId, memberId: string): Promise<SeenQuestion>;
  /** Withdraws one's own question, or as a moderator anybody's: its words and voices are erased. */
  withdraw(
    groupId: GroupId,
    id: DiscussionQuestionId,
    by: { readonly memberId: string; readonly isModerator: boolean },
  ): Promise<void>;
}

/** What hosts and sessions do with questions. Each change is logged; UserError if the question has gone further meanwhile. */
export interface Managing {
  /** The questions that wait, those with the most voices first. */
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
  /** Merges a question into another, which is given its voices. */
  merge(
    groupId: GroupId,
    id: DiscussionQuestionId,
    by: string,
    merger: { readonly into: DiscussionQuestionId; readonly reason: string | null },
  ): Promise<DiscussionQuestion>;
  /** What a question can be merged into, the most alike first. */
  mergeTargets(audience: GroupAudience, id: DiscussionQuestionId): Promise<readonly DiscussionQuestion[]>;
  /** What was done to a question, in order. */
  steps(groupId: GroupId, id: DiscussionQuestionId): Promise<readonly Step[]>;
}

/** A phrase that a theme can be named by, and the question that has it. */
export interface ThemePhrase extends Pick<Phrase, 'words' | 'start' | 'end'> {
  readonly question: DiscussionQuestionId;
}

/** Themes of the questions that wait. */
export interface Theming {
  themes(audience: GroupAudience): Promise<readonly Theme[]>;
  /** Puts questions that are alike and have no theme into themes; returns how many. */
  group(audience: GroupAudience, by: string): Promise<number>;
  /** Makes a theme of a question, named by its own words. */
  startTheme(groupId: GroupId, id: DiscussionQuestionId, by: string): Promise<void>;
  /** Puts a question into a theme, or into none. */
  putInto(groupId: GroupId, id: DiscussionQuestionId, theme: ThemeId | null, by: string): Promise<void>;
  /** A theme and its questions that wait, those with the most voices first. */
  findTheme(
    audience: GroupAudience,
    id: ThemeId,
  ): Promise<{ readonly theme: Theme; readonly questions: readonly DiscussionQuestion[] }>;
  /** Words of a theme's questions that could name it, the most telling first. */
  phrases(audience: GroupAudience, id: ThemeId): Promise<readonly ThemePhrase[]>;
  /** Names a theme by a range of one of its questions. */
  rename(audience: GroupAudience, id: ThemeId, phrase: Omit<ThemePhrase, 'words'>): Promise<void>;
  /** Puts all questions of a theme into another. */
  mergeThemes(groupId: GroupId, id: ThemeId, into: ThemeId, by: string): Promise<void>;
}

/** Questions for the group's discussion. */
export type Discussion = Asking & Managing & Theming;
