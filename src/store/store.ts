import type { ActStore } from './moderation/act-store.ts';
import type { ReaderKeyStore } from './works/reader-key-store.ts';
import type { ReimportStore } from './reimports/reimport-store.ts';
import type { WorkStore } from './works/work-store.ts';
import type { QuestionStore } from './questions/question-store.ts';
import type { SavedQuoteStore } from './quotes/saved-quote-store.ts';
import type { FeedbackStore } from './questions/feedback-store.ts';
import type { LookupStore } from './questions/lookup-store.ts';
import type { SettingsStore } from './group/settings-store.ts';
import type { VoteStore } from './votes/vote-store.ts';
import type { ScheduleStore } from './schedule/schedule-store.ts';
import type { PlannedPostStore } from './schedule/planned-post-store.ts';
import type { PromptStore } from './prompts/prompt-store.ts';
import type { ReadingLineStore } from './works/reading-line-store.ts';
import type { GroupStore } from './exchange/group-store.ts';
import type { DiscussionStore } from './discussion/discussion-store.ts';
import type { PrivacyStore } from './privacy/privacy-store.ts';
import type { Gone } from './privacy/erase-expired.ts';
import type { Upkeep } from './file/upkeep-store.ts';
import type { SessionStore } from './sessions/session-store.ts';
import type { ModerationStore } from './moderation/moderation-store.ts';

/** The system of record. */
export interface Store {
  readonly works: WorkStore;
  readonly reimports: ReimportStore;
  readonly questions: QuestionStore;
  readonly feedback: FeedbackStore;
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
  /** Erases expired data, and data of those who left a month ago and have not returned; returns the number of rows. */
  eraseExpired(now: Date, gone?: Gone): Promise<number>;
  readonly schedules: ScheduleStore;
  readonly plannedPosts: PlannedPostStore;
  readonly privacy: PrivacyStore;
  readonly upkeep: Upkeep;
  readonly groups: GroupStore;
  /** Writes a consistent copy of the whole store to a new file. UserError if it exists already or can't be written. */
  backup(file: string): Promise<void>;
  /** Findings of SQLite's integrity check; empty if sound. */
  integrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}
