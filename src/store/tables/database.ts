import type { Right } from '../../corpus/audit.ts';
import type { Generated } from 'kysely';
import type { PostState } from '../../corpus/planned-post.ts';
import type { ModerationTables } from './moderation-tables.ts';
import type { SessionTables } from './session-tables.ts';
import type { UpkeepTables } from './upkeep-tables.ts';
import type { Contributors, Strictness, Visibility } from '../../corpus/group-settings.ts';
import type { Vote } from '../../corpus/vote.ts';
import type { PromptState } from '../../corpus/prompt.ts';
import type {
  CitationsTable,
  CorpusEntriesTable,
  QuestionsTable,
  SavedQuotesTable,
  WorksTable,
} from './text-tables.ts';
import type {
  DiscussionQuestionsTable,
  QuestionStepsTable,
  ThemesTable,
  VoicesTable,
} from './discussion-tables.ts';

/** 0 or 1; {@link toBit} and {@link fromBit} are the only places that know. */
export type Bit = 0 | 1;

/** Tables of the store. Dates are ISO 8601 text in UTC; JSON is text. */
export interface Tables extends SessionTables, ModerationTables, UpkeepTables {
  works: WorksTable;
  corpus_entries: CorpusEntriesTable;
  questions: QuestionsTable;
  citations: CitationsTable;
  saved_quotes: SavedQuotesTable;
  lookups: LookupsTable;
  group_settings: GroupSettingsTable;
  closed_works: ClosedWorksTable;
  command_roles: CommandRolesTable;
  acts: ActsTable;
  votes: VotesTable;
  nominations: NominationsTable;
  ballots: BallotsTable;
  schedules: SchedulesTable;
  meetings: MeetingsTable;
  planned_posts: PlannedPostsTable;
  prompts: PromptsTable;
  prompt_schedules: PromptSchedulesTable;
  group_lines: GroupLinesTable;
  member_lines: MemberLinesTable;
  discussion_questions: DiscussionQuestionsTable;
  voices: VoicesTable;
  themes: ThemesTable;
  question_steps: QuestionStepsTable;
  reader_keys: ReaderKeysTable;
}

/** What look-ups were for, so that their replies' buttons can turn pages. */
interface LookupsTable {
  id: string;
  group_id: string;
  member_id: string;
  interaction_id: string;
  kept_at: string;
  /** The command's options as JSON. */
  options: string;
}

/** What the groups have decided; a group without a row has decided nothing. */
export interface GroupSettingsTable {
  group_id: string;
  visibility: Visibility;
  language: string;
  contributors: Contributors;
  strictness: Strictness;
  host_role: string | null;
  meeting_channel: string | null;
  time_zone: string;
  /** Minutes after midnight; both null if the group has no quiet hours. */
  quiet_from: number | null;
  quiet_to: number | null;
  reading_line: Bit;
  retention_days: number | null;
  keep_questions: Bit;
  /** A list of texts as JSON; null: those that come with the bot. */
  reasons: string | null;
  moderators_channel: string | null;
}

/** Works of the operator that a group does not want to be answered from. */
interface ClosedWorksTable {
  group_id: string;
  /** No foreign key: the work may leave and come back, the decision stays. */
  work_id: string;
}

/** What hosts, moderators and admins did. */
export interface ActsTable {
  number: Generated<number>;
  group_id: string;
  at: string;
  member_id: string | null;
  act: string;
  /** A list of names with values; null once it named somebody who is erased. */
  options: string | null;
  channel_id: string | null;
  message_id: string | null;
  by_right: Right;
}

interface CommandRolesTable {
  group_id: string;
  /** `question manage`, or `prompt` for all of it. */
  command: string;
  role_id: string;
}

/** Votes on the next work. */
export interface VotesTable {
  id: string;
  group_id: string;
  opened_by: string | null;
  interaction_id: string;
  opened_at: string;
  days: number;
  closes_at: string | null;
  status: Vote['status'];
  /** A `RunOff` as JSON. */
  result: string | null;
}

/** What is nominated in a vote. */
interface NominationsTable {
  vote_id: string;
  number: number;
  title: string;
  member_id: string | null;
}

/** How members vote, until the vote is closed. */
interface BallotsTable {
  vote_id: string;
  member_id: string;
  /** Numbers of nominations as JSON. */
  choices: string;
}

/** Meetings on a work as a host drew them up. */
interface SchedulesTable {
  id: string;
  group_id: string;
  work_id: string;
  created_by: string | null;
  interaction_id: string;
  created_at: string;
  status: 'draft' | 'confirmed' | 'discarded';
  /** A `SchedulePlan` as JSON. */
  plan: string;
}

/** Dates with parts of works. */
export interface MeetingsTable {
  id: string;
  schedule_id: string;
  group_id: string;
  /** No foreign key: the work may leave, the meeting stays. */
  work_id: string;
  number: number;
  start_offset: number;
  end_offset: number;
  starts_at: string;
  status: 'planned' | 'dropped';
  revision: Generated<number>;
  cover_member_id: string | null;
  event_id: string | null;
  thread_id: string | null;
}

/** What is to be posted when, each slot once. */
export interface PlannedPostsTable {
  number: Generated<number>;
  group_id: string;
  kind: string;
  key: string;
  subject: string | null;
  /** Whom a direct message is for. */
  member_id: string | null;
  label: string;
  due_at: string;
  useful_until: string;
  heeds_quiet_hours: Bit;
  /** JSON. */
  payload: string;
  state: PostState;
  attempts: number;
  next_at: string;
  doubtful: Bit;
  /** Unique to the claim, not who made it: whoever was slower than its lease cannot settle another's. */
  claim: string | null;
  claimed_until: string | null;
  /** A `PostFault` as JSON. */
  fault: string | null;
  message_id: string | null;
  settled_at: string | null;
}

/** The groups' discussion prompts, in the queue and out of it. */
export interface PromptsTable {
  /** Counts up; parts prompts of the same instant. */
  number: Generated<number>;
  id: string;
  group_id: string;
  /** Null once the host was erased. */
  member_id: string | null;
  interaction_id: string;
  created_at: string;
  /** No foreign key: the work may leave, what was used of it stays. */
  work_id: string | null;
  /** Unique within group and work. */
  key: string | null;
  /** A `PromptDraft` as JSON. */
  draft: string | null;
  /** Citations as JSON. */
  citations: string;
  question: string | null;
  state: PromptState;
  /** Place in the queue, ascending; means nothing elsewhere. */
  position: number;
  posted_at: string | null;
  /** The planned post that it went into, unique in the group; null for one that a host posted. */
  slot: string | null;
}

/** When groups have the next prompt of their queue posted by itself. */
interface PromptSchedulesTable {
  group_id: string;
  /** Unique to the decision: a post that was planned by an earlier one is not made. */
  plan: string;
  /** Null: once. */
  every_days: number | null;
  due_at: string;
}

/** How far groups have read; a work without a row may be shown whole. */
export interface GroupLinesTable {
  group_id: string;
  /** No foreign key: the work may leave and come back, the line stays. */
  work_id: string;
  /** A UTF-16 offset into the text. */
  line: number;
  moved_by: string | null;
  set_back_at: string | null;
}

/** How far members say they have read. */
export interface MemberLinesTable {
  member_id: string;
  group_id: string;
  work_id: string;
  /** Null once it was taken away: when that was decides on what may be shared. */
  line: number | null;
  changed_at: string;
}

/** What links to the reader page are signed with; made with a group's first link. */
export interface ReaderKeysTable {
  group_id: string;
  /** 8 random bytes in base64url, by which links call the key. */
  name: string;
  /** 32 random bytes in base64url. */
  key: string;
}

/** A truth value for a column. */
export function toBit(isTrue: boolean): Bit {
  return isTrue ? 1 : 0;
}

/** A column's truth value. */
export function fromBit(bit: Bit): boolean {
  return bit === 1;
}
