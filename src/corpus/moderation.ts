import type { GroupId } from './corpus.ts';

/** Short id of an entry in the moderators' log, unique in the store, fit for a button's custom_id. */
export type EntryId = string;

/** The kinds of entries in the moderators' log; `taken` and `settled` belong to a report. */
export const ENTRY_KINDS = ['note', 'cool', 'cool-end', 'aside', 'report', 'taken', 'settled'] as const;

/** See {@link ENTRY_KINDS}. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * How slow mode ended: the former setting was restored; somebody had changed it manually, which was kept; or the
 * channel is gone.
 */
export type SlowModeOutcome = 'restored' | 'by-hand' | 'gone';

/** Most days that a report is stored, with the message as it was and its outcome. */
export const CASE_DAYS = 180;

/** Minutes to write a report after opening its dialogue. */
export const PENDING_MINUTES = 15;

/** Most UTF-16 units of a message's text stored with a report: Discord's own limit. */
export const LONGEST_EVIDENCE = 4000;

/** A message as it was when it was reported, without its author, who is in the entry. */
export interface Evidence {
  readonly text: string;
  /** Whether the text was longer. */
  readonly isCut: boolean;
  /** Names of its attachments and stickers. */
  readonly files: readonly string[];
  readonly stickers: readonly string[];
  /** Number of those. */
  readonly embeds: number;
  readonly polls: number;
}

/** Where a message is. */
export interface MessageRef {
  readonly channelId: string;
  readonly messageId: string;
}

/** A message that somebody is about to report to the moderators. */
export interface StoredMessage {
  readonly id: string;
  /** The author; null for a bot, and once they are erased. */
  readonly about: string | null;
  /** Whether the author has erased their data since. */
  readonly isErased: boolean;
  readonly message: MessageRef;
  readonly messageAt: Date;
  readonly evidence: Evidence;
}

/** The same as it is stored when the dialogue is opened. */
export interface PendingReport extends Omit<StoredMessage, 'id' | 'isErased'> {
  readonly groupId: GroupId;
  readonly memberId: string;
  readonly interactionId: string;
  readonly begunAt: Date;
}

/** A moderator's action, or a report. Entries are added, and never changed except by erasing a member. */
export interface NewEntry {
  readonly groupId: GroupId;
  readonly kind: EntryKind;
  readonly at: Date;
  /** The moderator or reporter; null for the bot itself, and once they are erased. */
  readonly by: string | null;
  /** The member it is about. */
  readonly about: string | null;
  readonly channelId: string | null;
  readonly messageId: string | null;
  /** For a report: when the message was written, and its content; null if an older version did not store it. */
  readonly messageAt: Date | null;
  readonly evidence: Evidence | null;
  /** The topic of a note besides a member, in the moderator's words. */
  readonly topic: string | null;
  /** As in the group's list of reasons at that time. */
  readonly reason: string | null;
  readonly words: string | null;
  /** For slow mode: seconds between two messages of a member. */
  readonly seconds: number | null;
  /** For slow mode: when it ends. */
  readonly until: Date | null;
  readonly outcome: SlowModeOutcome | null;
  /** The report that it belongs to; they are deleted together. */
  readonly refersTo: EntryId | null;
  /** Unique: an interaction delivered twice adds one entry. Null for automatic actions of the bot. */
  readonly interactionId: string | null;
}

/** The pseudonym of a reported member who has erased their data: the same for the same member of a group. */
interface FormerMember {
  readonly name: string;
  readonly since: Date;
}

/** An entry of the log. */
export interface ModerationEntry extends NewEntry {
  readonly id: EntryId;
  readonly former: FormerMember | null;
}

/** Temporary slow mode in a channel. */
export interface SlowMode {
  readonly groupId: GroupId;
  readonly channelId: string;
  /** Seconds between two messages, before and during it. */
  readonly former: number;
  readonly seconds: number;
  readonly until: Date;
  readonly reason: string | null;
  /** The log entry that started or extended it: ending an earlier one has no effect. */
  readonly entryId: EntryId;
  /** The message in the channel that announces it, or null. */
  readonly lineId: string | null;
}
