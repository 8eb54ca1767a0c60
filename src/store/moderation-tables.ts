import type { Generated } from 'kysely';

import type { CoolOutcome, EntryKind } from '../corpus/moderation.ts';

/** The tables of the moderators. */
export interface ModerationTables {
  moderation_entries: ModerationEntriesTable;
  cools: CoolsTable;
}

/** The moderators' log. */
export interface ModerationEntriesTable {
  /** Counts up; parts entries of the same instant. */
  number: Generated<number>;
  id: string;
  group_id: string;
  kind: EntryKind;
  at: string;
  made_by: string | null;
  about_member_id: string | null;
  channel_id: string | null;
  message_id: string | null;
  topic: string | null;
  reason: string | null;
  words: string | null;
  seconds: number | null;
  until: string | null;
  outcome: CoolOutcome | null;
  refers_to: string | null;
  interaction_id: string | null;
}

/** Channels that have slow mode for a time. */
export interface CoolsTable {
  channel_id: string;
  group_id: string;
  former: number;
  seconds: number;
  until: string;
  reason: string | null;
  /** No foreign key: the entry may be too old to be kept, the slow mode still ends. */
  entry_id: string;
  line_id: string | null;
}
