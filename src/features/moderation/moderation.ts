import type { GroupId } from '../../corpus/corpus.ts';
import type { EntryId, Evidence, HeldMessage, MessageRef, ModerationEntry } from '../../corpus/moderation.ts';

export type { HeldMessage, MessageRef };

/** Who does something, and by which interaction: the same one does it once. */
interface Doing {
  readonly groupId: GroupId;
  readonly memberId: string;
  readonly interactionId: string;
}

/** Something that a moderator wants the others to know, about a member, a topic, or both. */
interface NewNote extends Doing {
  readonly words: string;
  readonly about: string | null;
  readonly topic: string | null;
  readonly message: MessageRef | null;
}

/** A side question that was given a thread. */
interface NewAside extends Doing {
  /** Who wrote the message that the thread is from. */
  readonly about: string | null;
  readonly message: MessageRef;
  readonly reason: string | null;
}

/** A message that a member is about to tell the moderators of, as it is now. */
interface MessageToTell extends Doing {
  /** Who wrote it; null for a bot. */
  readonly about: string | null;
  readonly message: MessageRef;
  readonly messageAt: Date;
  readonly evidence: Evidence;
}

/** A message that a member tells the moderators of. */
interface NewReport extends Doing {
  /** When it was told, by Discord's time. */
  readonly at: Date;
  readonly held: HeldMessage;
  readonly reason: string;
  readonly words: string | null;
}

/** A report, and what has become of it, oldest first. */
export interface Report {
  readonly entry: ModerationEntry;
  readonly followUps: readonly ModerationEntry[];
}

/** A report where moderators are shown it. */
interface ReportCard {
  readonly messageId: string;
  /** Whom it is for alone; null: it is in the moderators' channel. */
  readonly to: string | null;
}

/** Which part of a group's log. */
export interface LogFilter {
  readonly groupId: GroupId;
  /** Who reads it: what is held of reports about them is left out. */
  readonly reader: string;
  /** Only what is about this member. */
  readonly about: string | null;
  /** From this instant on, and before that. */
  readonly from: Date | null;
  readonly before: Date | null;
}

/** A file of the log. */
export type LogFormat = 'csv' | 'json';

/** The moderators' log and what it is made of. There are no scores in it, and nothing in it is counted. */
export interface Moderation {
  /** Keeps a note. UserError without words, without member and topic, about oneself, or if
   * something is too long. */
  note(note: NewNote): Promise<ModerationEntry>;
  /** Notes that a side question has a thread of its own. */
  aside(aside: NewAside): Promise<ModerationEntry>;
  /** Holds a message as it is, until it is told or a quarter of an hour is over; returns by what id. */
  hold(message: MessageToTell): Promise<string>;
  /** A message that this member holds; null if it was told, or the time is over. */
  held(whose: {
    readonly groupId: GroupId;
    readonly memberId: string;
    readonly id: string;
  }): Promise<HeldMessage | null>;
  /** Forgets a message that is held: it is not to be told. */
  drop(held: HeldMessage): Promise<void>;
  /**
   * Tells the moderators, and plans the card in their channel. Told twice of the same message by the same member, it
   * is one report. UserError if words are too long, or a member tells very often.
   */
  tell(report: NewReport): Promise<{ readonly entry: ModerationEntry; readonly isNew: boolean }>;
  /** Null if the report is not this group's, gone, or about its reader; a reader of null is the bot itself. */
  report(groupId: GroupId, id: EntryId, reader: string | null): Promise<Report | null>;
  /** The cards of a report that were made, each in the moderators' channel or for one member alone. */
  cardsOf(id: EntryId): Promise<readonly ReportCard[]>;
  /** Members who have done something here that takes a right of hosts, moderators or admins, the last first. */
  actors(groupId: GroupId): Promise<readonly string[]>;
  /** Plans direct messages of a report; leaves out who told, whom it is about, and those that have one. */
  planDirect(report: ModerationEntry, members: readonly string[]): Promise<void>;
  /** Says that a moderator is on a report, or that it is settled; the first who says so counts. UserError if it is gone, or about that moderator. */
  follow(report: Doing & { readonly id: EntryId }, kind: 'taken' | 'settled'): Promise<Report>;
  /** Entries of the log, newest first, each report with what has become of it; `offset` counts these alone. */
  log(
    filter: LogFilter,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<readonly Report[]>;
  /** The log as a file's content, oldest first. */
  export(filter: LogFilter, format: LogFormat): Promise<string>;
  /** Notes on a topic, newest first: those that name it, and those in which all its words stand. For moderators alone. */
  notesAbout(groupId: GroupId, topic: string): Promise<readonly ModerationEntry[]>;
  /** Why moderators of a group act and are told, in the group's order. */
  reasons(groupId: GroupId): Promise<readonly string[]>;
  /** Replaces the reasons, one a line; nothing brings back those of the bot. UserError if they are too many or long. */
  setReasons(groupId: GroupId, typed: string): Promise<readonly string[]>;
}
