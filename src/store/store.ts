import type { CorpusEntry, GroupId, ImportedWork } from '../corpus/corpus.ts';
import type { Answer } from '../corpus/answer.ts';
import type { GroupSettings } from '../corpus/group-settings.ts';
import type { LookupId, NewLookup } from '../corpus/lookup.ts';
import type { NewPrompt, Prompt, PromptId, PromptSchedule, PromptState } from '../corpus/prompt.ts';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../corpus/question.ts';
import type { GroupLine, MemberLine } from '../corpus/reading-line.ts';
import type { Citation } from '../corpus/quotation.ts';
import type { NewSavedQuote, SavedQuote, SavedQuoteId } from '../corpus/saved-quote.ts';
import type { ActStore } from './moderation/act-store.ts';
import type { ReaderKeyStore } from './works/reader-key-store.ts';
import type { ModerationStore } from './moderation/moderation-store-port.ts';
import type { SessionStore } from './sessions/session-store-port.ts';
import type { RunOff, Vote, VoteId } from '../corpus/vote.ts';
import type { ClaimedPost, NewPlannedPost, PlannedPost, PostFault } from '../corpus/planned-post.ts';
import type {
  Meeting,
  MeetingChange,
  MeetingId,
  NewMeeting,
  NewSchedule,
  Schedule,
  ScheduleId,
} from '../corpus/schedule.ts';
import type { Work, WorkId } from '../corpus/work.ts';
import type { DiscussionStore } from './discussion/discussion.ts';
import type { Gone, PrivacyStore } from './privacy/privacy.ts';
import type { Upkeep } from './file/upkeep.ts';
import type { GroupStore } from './exchange/group-port.ts';

/** The works of every corpus. */
export interface WorkStore {
  /**
   * Puts a work into a group's corpus, text and entry in one transaction. `present` if the group has the same
   * text already; then nothing changes.
   */
  add(
    imported: ImportedWork,
    to: { groupId: GroupId; addedBy: string | null; addedAt: Date },
  ): Promise<'added' | 'present'>;
  /** The text and layout of a work, or null. */
  find(workId: WorkId): Promise<Work | null>;
  /**
   * The entries of these groups' corpora, oldest first. A work that several of them hold comes once, described
   * by the group named first.
   */
  list(groupIds: readonly GroupId[]): Promise<readonly CorpusEntry[]>;
  /** Every entry of every group, for the operator; a work held by several comes once. */
  listAll(): Promise<readonly CorpusEntry[]>;
  /** Takes a work out of a group's corpus; the text goes with its last entry. False if it was not there. */
  remove(groupId: GroupId, workId: WorkId): Promise<boolean>;
  /** Ids of all works that any corpus holds. */
  ids(): Promise<readonly WorkId[]>;
}

/** Which questions to read, newest first. Withdrawn ones are left out. */
export interface QuestionFilter {
  readonly groupId?: GroupId;
  readonly memberId?: string;
  /** Leaves out what was asked before. */
  readonly since?: Date;
  readonly limit?: number;
  readonly offset?: number;
}

/** The log of questions. */
export interface QuestionStore {
  /** Logs a question and returns it; if its interaction is logged already, returns what is there. */
  log(question: NewQuestion): Promise<LoggedQuestion>;
  /** A withdrawn question is still found, without its wording and citations. */
  find(id: QuestionId): Promise<LoggedQuestion | null>;
  list(filter: QuestionFilter): Promise<readonly LoggedQuestion[]>;
  count(filter: Pick<QuestionFilter, 'groupId' | 'memberId'>): Promise<number>;
  /** Replaces wording and answer. False if the question is gone or withdrawn. */
  edit(id: QuestionId, change: { text: string; answer: Answer; editedAt: Date }): Promise<boolean>;
  /** Withdraws a question for good: its wording and citations are erased. False if it is gone already. */
  withdraw(id: QuestionId): Promise<boolean>;
  /** Every citation of the log, for checking them against the works. */
  citations(): AsyncIterable<{ readonly questionId: QuestionId; readonly citation: Citation }>;
}

/** Which kept quotations to read, newest first. */
export interface SavedQuoteFilter {
  readonly groupId?: GroupId;
  readonly memberId?: string;
  /** However it is written: tags are compared folded. */
  readonly tag?: string;
  /** Leaves out quotations of these works that end behind the offset. */
  readonly before?: ReadonlyMap<WorkId, number>;
  readonly limit?: number;
  readonly offset?: number;
}

/** The quotations that members keep for their groups. */
export interface SavedQuoteStore {
  /**
   * Keeps a quotation. The same interaction is kept once; the same quotation of the same member in the same group
   * takes the new note, tag and time.
   */
  save(quote: NewSavedQuote): Promise<SavedQuote>;
  find(id: SavedQuoteId): Promise<SavedQuote | null>;
  list(filter: SavedQuoteFilter): Promise<readonly SavedQuote[]>;
  count(filter: Omit<SavedQuoteFilter, 'limit' | 'offset'>): Promise<number>;
  /** Erases a quotation with its note. False if it is gone already. */
  remove(id: SavedQuoteId): Promise<boolean>;
  /** A group's tags, the most used first; quotations of these works that end behind the offset do not count. */
  tags(
    groupId: GroupId,
    before: ReadonlyMap<WorkId, number>,
  ): Promise<readonly { readonly tag: string; readonly quotes: number }[]>;
}

/** Look-ups whose replies have buttons. */
export interface LookupStore {
  /** Keeps a look-up; the same interaction is kept once. */
  keep(lookup: NewLookup): Promise<LookupId>;
  find(id: LookupId): Promise<NewLookup | null>;
}

/** What the groups have decided. */
export interface SettingsStore {
  /** Null for a group that has decided nothing. */
  find(groupId: GroupId): Promise<GroupSettings | null>;
  put(groupId: GroupId, settings: GroupSettings): Promise<void>;
}

/** Votes on the next work. What changes a vote takes for granted that it is there and that far. */
export interface VoteStore {
  /** Opens a vote; null while the group has another that is not over. The same interaction opens one. */
  open(vote: {
    groupId: GroupId;
    memberId: string;
    interactionId: string;
    openedAt: Date;
    days: number;
  }): Promise<Vote | null>;
  find(id: VoteId): Promise<Vote | null>;
  /** The group's newest vote that was not cancelled, or null. */
  latest(groupId: GroupId): Promise<Vote | null>;
  nominate(id: VoteId, nomination: { memberId: string; title: string }): Promise<Vote>;
  takeBack(id: VoteId, memberId: string): Promise<Vote>;
  start(id: VoteId, closesAt: Date): Promise<Vote>;
  ballot(id: VoteId, memberId: string): Promise<readonly number[]>;
  /** An empty ballot is erased. */
  cast(id: VoteId, memberId: string, ballot: readonly number[]): Promise<void>;
  /**
   * Counts the ballots and erases them, in one transaction; a vote that is closed already stays as it is. `at` is until
   * when they were taken.
   */
  close(id: VoteId, at: Date, count: (ballots: readonly (readonly number[])[]) => RunOff): Promise<Vote>;
  /** Ends it without a result; its ballots are erased. */
  cancel(id: VoteId): Promise<void>;
}

/** Meetings on works, and what hosts draw up for them. */
export interface ScheduleStore {
  /** Keeps what a host drew up, not yet decided; the same interaction is kept once. */
  draft(schedule: NewSchedule): Promise<Schedule>;
  find(id: ScheduleId): Promise<Schedule | null>;
  /** Discards a draft. False if it is decided already. */
  discard(id: ScheduleId): Promise<boolean>;
  /**
   * Turns a draft into meetings, with other changes and posts, in one transaction. Null if it is decided already; then
   * nothing changes. `plan` gives the posts once the meetings have their ids.
   */
  confirm(
    id: ScheduleId,
    meetings: readonly NewMeeting[],
    along: {
      readonly changes: readonly MeetingChange[];
      readonly plan: (made: readonly Meeting[]) => readonly NewPlannedPost[];
    },
  ): Promise<readonly Meeting[] | null>;
  meeting(id: MeetingId): Promise<Meeting | null>;
  /** Planned meetings of a group that start at or after an instant, or all; earliest first. */
  meetings(groupId: GroupId, from: Date | null): Promise<readonly Meeting[]>;
  /** All meetings of a schedule, dropped ones too, in order. */
  ofSchedule(id: ScheduleId): Promise<readonly Meeting[]>;
  /**
   * Changes meetings in one transaction, unless one of them has changed since it was read. What was planned for them
   * and has the kinds named is cancelled, the posts that `plan` gives take its place. False if nothing was changed.
   */
  change(
    changes: readonly (MeetingChange & { readonly revision: number })[],
    instead: {
      readonly kinds: readonly string[];
      readonly plan: (changed: readonly Meeting[]) => readonly NewPlannedPost[];
    },
  ): Promise<boolean>;
  /** Notes what Discord calls a meeting's scheduled event or thread. */
  note(id: MeetingId, ids: { readonly eventId?: string | null; readonly threadId?: string }): Promise<void>;
}

/** What became of an attempt to make a post. */
export type Settlement =
  | { readonly state: 'sent'; readonly messageId: string | null }
  | { readonly state: 'failed' | 'missed'; readonly fault: PostFault }
  /** Tried again later; `isAttempt` is false where nothing was begun. */
  | {
      readonly state: 'planned';
      readonly nextAt: Date;
      readonly fault: PostFault | null;
      readonly isDoubtful: boolean;
      readonly isAttempt: boolean;
    };

/** What the bot is to post, each slot once. */
export interface PlannedPostStore {
  /** Plans posts; a key that is there already is left as it is. */
  plan(posts: readonly NewPlannedPost[]): Promise<void>;
  /**
   * Claims a post that is due, in one statement: of several processes one gets it. A claim that ran out before it was
   * settled is given anew, as doubtful. Null if nothing is due.
   */
  claim(lease: {
    readonly claim: string;
    readonly now: Date;
    readonly until: Date;
  }): Promise<ClaimedPost | null>;
  /** Settles a claim. False if it was given to another meanwhile; then nothing changes. */
  settle(claim: string, outcome: Settlement, at: Date): Promise<boolean>;
  /** When something has to be looked at next, or null. */
  nextDue(): Promise<Date | null>;
  /** Posts that belong to the same, or have it for their key; those that were planned first come first. */
  of(subject: string): Promise<readonly PlannedPost[]>;
  /** Posts of a group still to be made, the next first; for a reader without those of reports about them. */
  upcoming(groupId: GroupId, limit: number, reader?: string): Promise<readonly PlannedPost[]>;
  /** Posts of a group that were not made, or not yet for some reason; the last first; for a reader as above. */
  troubles(groupId: GroupId, limit: number, reader?: string): Promise<readonly PlannedPost[]>;
}

/** The groups' discussion prompts. */
export interface PromptStore {
  /**
   * Keeps a prompt as drafted, or finds it: the same interaction keeps one, and so does the same key of a work in a
   * group. What is there already stays as it is.
   */
  keep(prompt: NewPrompt): Promise<Prompt>;
  find(id: PromptId): Promise<Prompt | null>;
  /** A group's prompts of a state: the queue in its order, others oldest first. */
  list(groupId: GroupId, state: PromptState): Promise<readonly Prompt[]>;
  /** States of a group's prompts of a work, by their keys. */
  used(groupId: GroupId, workId: WorkId): Promise<ReadonlyMap<string, PromptState>>;
  /** Changes the state of a prompt that is in one of some states; null if it is in none of them. Into the queue: at its end. */
  move(id: PromptId, from: readonly PromptState[], to: PromptState, at: Date): Promise<Prompt | null>;
  /**
   * Takes the first of a group's queue for a planned post, as posted; asked again for the same slot, the same one. Null
   * if the queue is empty.
   */
  takeFirst(groupId: GroupId, slot: string, at: Date): Promise<Prompt | null>;
  /** Puts a host's words in place of the frame's, while the prompt is not posted; null if it is gone or posted. */
  reword(id: PromptId, question: string, memberId: string): Promise<Prompt | null>;
  /** Moves a prompt of the queue one place up or down; at the end of the queue nothing changes. */
  shift(id: PromptId, by: 'up' | 'down'): Promise<void>;
  /** When a group's next prompt is posted by itself, or null. */
  schedule(groupId: GroupId): Promise<PromptSchedule | null>;
  /** Null: by itself no more. */
  putSchedule(groupId: GroupId, schedule: PromptSchedule | null): Promise<void>;
}

/** How far groups and members have read. */
export interface ReadingLineStore {
  ofGroup(groupId: GroupId): Promise<readonly GroupLine[]>;
  /** A member's own lines in all groups, with those that were taken away. */
  ofMember(memberId: string): Promise<readonly MemberLine[]>;
  putGroup(line: GroupLine): Promise<void>;
  removeGroup(groupId: GroupId, workId: WorkId): Promise<void>;
  putMember(line: MemberLine): Promise<void>;
}

/** The system of record. */
export interface Store {
  readonly works: WorkStore;
  readonly questions: QuestionStore;
  readonly savedQuotes: SavedQuoteStore;
  readonly lookups: LookupStore;
  readonly settings: SettingsStore;
  readonly readingLines: ReadingLineStore;
  readonly readerKeys: ReaderKeyStore;
  readonly votes: VoteStore;
  readonly prompts: PromptStore;
  readonly sessions: SessionStore;
  readonly discussion: DiscussionStore;
  readonly moderation: ModerationStore;
  readonly acts: ActStore;
  /** Erases what is too old, and what is held of those who left a month ago and are gone; returns how many rows. */
  eraseExpired(now: Date, gone?: Gone): Promise<number>;
  readonly schedules: ScheduleStore;
  readonly plannedPosts: PlannedPostStore;
  readonly privacy: PrivacyStore;
  readonly upkeep: Upkeep;
  readonly groups: GroupStore;
  /** Writes a consistent copy of the whole store to a new file. UserError if it is there or cannot be written. */
  backup(file: string): Promise<void>;
  /** Findings of SQLite's integrity check; empty if sound. */
  integrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}
