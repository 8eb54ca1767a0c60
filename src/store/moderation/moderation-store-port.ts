import type { GroupId } from '../../corpus/corpus.ts';
import type {
  Cool,
  EntryId,
  EntryKind,
  HeldMessage,
  ModerationEntry,
  NewEntry,
  PendingReport,
} from '../../corpus/moderation.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';

/** Which entries of the log to read, newest first. */
export interface EntryFilter {
  readonly groupId: GroupId;
  /** Who reads them: reports about them are left out, with what has become of those. Null for the bot itself. */
  readonly reader: string | null;
  readonly about?: string | null;
  readonly by?: string;
  readonly kinds?: readonly EntryKind[];
  /** From this instant on, and before that. */
  readonly from?: Date | null;
  readonly before?: Date | null;
}

/** The moderators' log, and slow mode for a time. */
export interface ModerationStore {
  /** Holds a message until it is told, for some minutes; returns by what id. Another of the same interaction is none. */
  hold(pending: PendingReport): Promise<string>;
  /** A message that this member of this group had held; null if it was told, or the time is over. */
  held(
    whose: { readonly groupId: GroupId; readonly memberId: string; readonly id: string },
    now: Date,
  ): Promise<HeldMessage | null>;
  /** Forgets a message that is not to be told. */
  drop(held: string): Promise<void>;
  /** Adds an entry, or finds that of the same interaction. */
  add(entry: NewEntry): Promise<ModerationEntry>;
  /**
   * Adds a report with what is to be posted for it, and forgets the message that was held for it, in one transaction. A
   * member's second report of the same message changes nothing: `isNew` is false then.
   */
  tell(
    report: NewEntry,
    plan: (added: ModerationEntry) => readonly NewPlannedPost[],
    held?: string,
  ): Promise<{ readonly entry: ModerationEntry; readonly isNew: boolean }>;
  /**
   * Adds what becomes of a report, unless the same kind is there already; returns all that has become of it, oldest
   * first. Null if the report is gone, of another group, or about whoever follows it up.
   */
  follow(entry: NewEntry & { readonly refersTo: EntryId }): Promise<readonly ModerationEntry[] | null>;
  /** A report of a group; null if there is none, or it is about its reader. A reader of null is the bot itself. */
  findReport(groupId: GroupId, id: EntryId, reader: string | null): Promise<ModerationEntry | null>;
  list(
    filter: EntryFilter,
    page?: { readonly limit: number; readonly offset: number },
  ): Promise<readonly ModerationEntry[]>;
  /** Members who have acted here by a right that members do not have, or as moderators do; the last first. */
  actors(groupId: GroupId, limit: number): Promise<readonly string[]>;
  /** What has become of some reports, oldest first. */
  followUps(reports: readonly EntryId[]): Promise<readonly ModerationEntry[]>;
  /** Slow mode that a channel has for a time, or null. */
  cool(groupId: GroupId, channelId: string): Promise<Cool | null>;
  /**
   * Adds the entry, remembers the slow mode in place of the channel's former one, and plans its end, in one
   * transaction. Null if the same interaction began one already; then nothing changes.
   */
  beginCool(
    entry: NewEntry,
    cool: Omit<Cool, 'entryId' | 'lineId'>,
    plan: (cool: Cool) => NewPlannedPost,
  ): Promise<{ readonly cool: Cool; readonly before: Cool | null } | null>;
  /** Makes as if a slow mode had not begun: it was refused. */
  takeBackCool(begun: { readonly cool: Cool; readonly before: Cool | null }, planned: string): Promise<void>;
  noteLine(cool: Cool, lineId: string): Promise<void>;
  /** Ends a slow mode with an entry, in one transaction. False if it has ended, or goes on by another entry. */
  endCool(cool: Cool, entry: NewEntry): Promise<boolean>;
}
