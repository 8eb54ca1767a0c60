import type { Generated } from 'kysely';

import type { CoolOutcome, EntryKind } from '../../corpus/moderation.ts';

/** The tables of the moderators. */
export interface ModerationTables {
  moderation_entries: ModerationEntriesTable;
  cools: CoolsTable;
  pending_reports: PendingReportsTable;
  case_salts: CaseSaltsTable;
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
  /** Of reports, once the member that they are about is erased. */
  about_mark: string | null;
  about_erased_at: string | null;
  channel_id: string | null;
  message_id: string | null;
  message_at: string | null;
  /** An `Evidence` as JSON. */
  evidence: string | null;
  topic: string | null;
  reason: string | null;
  words: string | null;
  seconds: number | null;
  until: string | null;
  outcome: CoolOutcome | null;
  refers_to: string | null;
  interaction_id: string | null;
}

/** What the marks of erased members are made with. */
interface CaseSaltsTable {
  group_id: string;
  /** Null: the group was taken in without its members' names. */
  salt: string | null;
}

/** Messages that somebody is about to tell the moderators of. */
interface PendingReportsTable {
  id: string;
  group_id: string;
  /** Who is about to tell. */
  member_id: string;
  interaction_id: string;
  begun_at: string;
  about_member_id: string | null;
  /** Once that member is erased. */
  about_mark: string | null;
  channel_id: string;
  message_id: string;
  message_at: string;
  /** An `Evidence` as JSON. */
  evidence: string;
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
