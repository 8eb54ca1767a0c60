import type { CorpusEntry, GroupId, ImportedWork } from '../corpus/corpus.ts';
import type { Answer } from '../corpus/answer.ts';
import type { GroupSettings } from '../corpus/group-settings.ts';
import type { LookupId, NewLookup } from '../corpus/lookup.ts';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../corpus/question.ts';
import type { Citation } from '../corpus/quotation.ts';
import type { NewSavedQuote, SavedQuote, SavedQuoteId } from '../corpus/saved-quote.ts';
import type { RunOff, Vote, VoteId } from '../corpus/vote.ts';
import type { Work, WorkDescription, WorkId } from '../corpus/work.ts';

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
  /** How the first group that added a work describes it, or null if no corpus holds it. */
  describe(workId: WorkId): Promise<WorkDescription | null>;
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
  /** Keeps a look-up and forgets all from before an instant; the same interaction is kept once. */
  keep(lookup: NewLookup, forgetBefore: Date): Promise<LookupId>;
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
  /** Counts the ballots and erases them, in one transaction; a vote that is closed already stays as it is. */
  close(id: VoteId, count: (ballots: readonly (readonly number[])[]) => RunOff): Promise<Vote>;
  /** Ends it without a result; its ballots are erased. */
  cancel(id: VoteId): Promise<void>;
}

/** The system of record. */
export interface Store {
  readonly works: WorkStore;
  readonly questions: QuestionStore;
  readonly savedQuotes: SavedQuoteStore;
  readonly lookups: LookupStore;
  readonly settings: SettingsStore;
  readonly votes: VoteStore;
  /** Erases what is older than its group wants to keep it; returns how many rows that were. */
  eraseExpired(now: Date): Promise<number>;
  /** Writes a consistent copy of the whole store to a new file. UserError if it is there or cannot be written. */
  backup(file: string): Promise<void>;
  /** Findings of SQLite's integrity check; empty if sound. */
  integrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}
