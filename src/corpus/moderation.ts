import type { GroupId } from './corpus.ts';

/** Short id of an entry in the moderators' log, unique in the store, fit for a button's custom_id. */
export type EntryId = string;

/** What stands in the moderators' log; `taken` and `settled` belong to a report. */
export const ENTRY_KINDS = ['note', 'cool', 'cool-end', 'aside', 'report', 'taken', 'settled'] as const;

/** See {@link ENTRY_KINDS}. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * How a time of slow mode ended: the former one holds again; somebody had changed it by hand, and theirs was left; or
 * the channel is gone.
 */
export type CoolOutcome = 'restored' | 'by-hand' | 'gone';

/** Days that a report is kept at the longest, with the message as it was and what became of it. */
export const CASE_DAYS = 180;

/** Minutes that somebody has to write a report after they have opened its dialogue. */
export const PENDING_MINUTES = 15;

/** UTF-16 units of a message's text that are kept with a report: as many as Discord lets a message have. */
export const LONGEST_EVIDENCE = 4000;

/** A message as it was when it was reported, without who wrote it: the entry has that. */
export interface Evidence {
  readonly text: string;
  /** Whether the text was longer. */
  readonly isCut: boolean;
  /** Names of what hung on it. */
  readonly files: readonly string[];
  readonly stickers: readonly string[];
  /** How many it had. */
  readonly embeds: number;
  readonly polls: number;
}

/** Where a message is. */
export interface MessageRef {
  readonly channelId: string;
  readonly messageId: string;
}

/** A message that somebody is about to tell the moderators of. */
export interface HeldMessage {
  readonly id: string;
  /** Who wrote it; null for a bot, and once they are erased. */
  readonly about: string | null;
  /** Whether who wrote it has erased their data since. */
  readonly isErased: boolean;
  readonly message: MessageRef;
  readonly messageAt: Date;
  readonly evidence: Evidence;
}

/** The same as it is put down when the dialogue is opened. */
export interface PendingReport extends Omit<HeldMessage, 'id' | 'isErased'> {
  readonly groupId: GroupId;
  readonly memberId: string;
  readonly interactionId: string;
  readonly begunAt: Date;
}

/** Something that moderators did or were told. Entries are added, and never changed but by erasing a member. */
export interface NewEntry {
  readonly groupId: GroupId;
  readonly kind: EntryKind;
  readonly at: Date;
  /** Who did it or told it; null for the bot itself, and once they are erased. */
  readonly by: string | null;
  /** The member whom it is about. */
  readonly about: string | null;
  readonly channelId: string | null;
  readonly messageId: string | null;
  /** Of a report: when the message was written, and what it was; null where an older version kept none. */
  readonly messageAt: Date | null;
  readonly evidence: Evidence | null;
  /** What a note is about besides a member, in the moderator's words. */
  readonly topic: string | null;
  /** As it stood in the group's list of reasons then. */
  readonly reason: string | null;
  readonly words: string | null;
  /** Of slow mode: seconds between two messages of a member. */
  readonly seconds: number | null;
  /** Of slow mode: when it is to end. */
  readonly until: Date | null;
  readonly outcome: CoolOutcome | null;
  /** The report that it belongs to; it goes with it. */
  readonly refersTo: EntryId | null;
  /** Unique: the same interaction delivered twice adds one entry. Null for what the bot did by itself. */
  readonly interactionId: string | null;
}

/** Whom a report is about after they have erased their data: the same name for the same member of a group. */
interface FormerMember {
  readonly name: string;
  readonly since: Date;
}

/** An entry of the log. */
export interface ModerationEntry extends NewEntry {
  readonly id: EntryId;
  readonly former: FormerMember | null;
}

/** Slow mode for a time in a channel. */
export interface Cool {
  readonly groupId: GroupId;
  readonly channelId: string;
  /** Seconds between two messages before it and while it lasts. */
  readonly former: number;
  readonly seconds: number;
  readonly until: Date;
  readonly reason: string | null;
  /** The entry of the log that it began or went on with: what ends an earlier one ends nothing. */
  readonly entryId: EntryId;
  /** The line in the channel that tells of it, or null. */
  readonly lineId: string | null;
}
