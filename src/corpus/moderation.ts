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

/** An entry of the log. */
export interface ModerationEntry extends NewEntry {
  readonly id: EntryId;
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
