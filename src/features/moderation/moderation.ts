import type { GroupId } from '../../corpus/corpus.ts';
import type {
  EntryId,
  Evidence,
  StoredMessage,
  MessageRef,
  ModerationEntry,
} from '../../corpus/moderation.ts';

export type { StoredMessage, MessageRef };

/** Who acts, and by which interaction: each interaction acts once. */
interface Doing {
  readonly groupId: GroupId;
  readonly memberId: string;
  readonly interactionId: string;
}

/** A moderator's note for the others about a member, a topic, or both. */
interface NewNote extends Doing {
  readonly words: string;
  readonly about: string | null;
  readonly topic: string | null;
  readonly message: MessageRef | null;
}

/** A side question with its own thread. */
interface NewAside extends Doing {
  /** Author of the message that the thread starts from. */
  readonly about: string | null;
  readonly message: MessageRef;
  readonly reason: string | null;
}

/** A message that a member is about to report, as it is now. */
interface MessageToTell extends Doing {
  /** Its author; null for a bot. */
  readonly about: string | null;
  readonly message: MessageRef;
  readonly messageAt: Date;
  readonly evidence: Evidence;
}

/** A reported message. */
interface NewReport extends Doing {
  /** When it was reported, by Discord's time. */
  readonly at: Date;
  readonly held: StoredMessage;
  readonly reason: string;
  readonly words: string | null;
}

/** A report, and its follow-ups, oldest first. */
export interface Report {
  readonly entry: ModerationEntry;
  readonly followUps: readonly ModerationEntry[];
}

/** A report's message to moderators. */
interface ReportCard {
  readonly messageId: string;
  /** Its only receiver; null: it is in the moderators' channel. */
  readonly to: string | null;
}

/** Filter for a group's log. */
export interface LogFilter {
  readonly groupId: GroupId;
  /** The reader: reports about them are left out. */
  readonly reader: string;
  /** Only entries about this member. */
  readonly about: string | null;
  /** From this instant (inclusive) to that one (exclusive). */
  readonly from: Date | null;
  readonly before: Date | null;
}

/** A file of the log. */
export type LogFormat = 'csv' | 'json';

/** The moderators' log and its sources. It has no scores, and counts nothing. */
export interface Moderation {
  /** Stores a note. UserError if it has no text, or neither member nor topic, is about oneself, or is too long. */
  note(note: NewNote): Promise<ModerationEntry>;
  /** Records that a side question got its own thread. */
  aside(aside: NewAside): Promise<ModerationEntry>;
  /** Stores a message as it is until it is reported, for at most a quarter of an hour; returns its id. */
  hold(message: MessageToTell): Promise<string>;
  /** A message that this member is about to report; null if it was reported already, or expired. */
  held(whose: {
    readonly groupId: GroupId;
    readonly memberId: string;
    readonly id: string;
  }): Promise<StoredMessage | null>;
  /** Deletes a message whose report was cancelled. */
  drop(held: StoredMessage): Promise<void>;
  /**
   * Reports a message, and plans the card in the moderators' channel. Two reports of a message by the same member are
   * one. UserError if the comment is too long, or the member has reported too much today.
   */
  tell(report: NewReport): Promise<{ readonly entry: ModerationEntry; readonly isNew: boolean }>;
  /** Null if the report belongs to another group, is gone, or is about its reader; a null reader is the bot itself. */
  report(groupId: GroupId, id: EntryId, reader: string | null): Promise<Report | null>;
  /** A report's cards that were posted, each in the moderators' channel or for one member only. */
  cardsOf(id: EntryId): Promise<readonly ReportCard[]>;
  /** Members who have used a permission of hosts, moderators or admins here, most recent first. */
  actors(groupId: GroupId): Promise<readonly string[]>;
  /**
   * Plans direct messages about a report; leaves out the reporter, the reported member, and those who got one already.
   */
  planDirect(report: ModerationEntry, members: readonly string[]): Promise<void>;
  /**
   * Marks a report as taken or settled by a moderator; the first one counts. UserError if it is gone, or about that
   * moderator.
   */
  follow(report: Doing & { readonly id: EntryId }, kind: 'taken' | 'settled'): Promise<Report>;
  /** Entries of the log, newest first, each report with its follow-ups; `offset` counts only entries. */
  log(
    filter: LogFilter,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<readonly Report[]>;
  /** The log as a file's content, oldest first. */
  export(filter: LogFilter, format: LogFormat): Promise<string>;
  /** Notes on a topic, newest first: by name, or by all of its words. Only for moderators. */
  notesAbout(groupId: GroupId, topic: string): Promise<readonly ModerationEntry[]>;
  /** The group's reasons for moderation and reports, in its order. */
  reasons(groupId: GroupId): Promise<readonly string[]>;
  /**
   * Replaces the reasons, one per line; empty input restores the defaults. UserError if they are too many or too long.
   */
  setReasons(groupId: GroupId, typed: string): Promise<readonly string[]>;
}
