import type { WorkId } from './work.ts';

/** Languages that replies can be in, as BCP 47 tags. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;

/** A language that replies can be in. */
export type Language = (typeof LANGUAGES)[number];

/** Who sees the reply to a look-up at first: only its asker, who may share it, or everybody in the channel. */
export const VISIBILITIES = ['private', 'public'] as const;

/** See {@link VISIBILITIES}. */
type Visibility = (typeof VISIBILITIES)[number];

/** Who may add works to the group's corpus, from the fewest; each includes those before. */
export const CONTRIBUTORS = ['admins', 'hosts', 'members'] as const;

/** See {@link CONTRIBUTORS}. */
type Contributors = (typeof CONTRIBUTORS)[number];

/** How sure the bot must be before it answers, from the strictest. */
export const STRICTNESSES = ['strict', 'normal', 'lenient'] as const;

/** See {@link STRICTNESSES}. */
export type Strictness = (typeof STRICTNESSES)[number];

/** A time of day: minutes after midnight, 0 to 1439, by the clocks of the group's time zone. */
type TimeOfDay = number;

/** When nothing is posted that nobody has just asked for; past midnight if `from` is after `to`. */
interface QuietHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** A role whose members may use a command as if they had the access that it needs. */
export interface CommandRole {
  /** `question manage`, or `prompt` for all of its parts that are not for admins. */
  readonly command: string;
  /** Discord's id of the role. */
  readonly roleId: string;
}

/** A group's settings. */
export interface GroupSettings {
  readonly visibility: Visibility;
  readonly language: Language;
  readonly contributors: Contributors;
  readonly strictness: Strictness;
  /** Works of the operator that the group does not use. */
  readonly closedWorks: readonly WorkId[];
  /** Discord id of the role whose members are hosts, in addition to those with a host's permissions. */
  readonly hostRole: string | null;
  /** Roles that may use commands in addition to members with the permission; never what is for admins. */
  readonly commandRoles: readonly CommandRole[];
  /** Discord id of the channel for meetings, reminders and prompts. */
  readonly meetingChannel: string | null;
  /** IANA name of the time zone for meetings. */
  readonly timeZone: string;
  readonly quietHours: QuietHours | null;
  /** Whether replies are limited to what has been read. */
  readonly readingLine: boolean;
  /** After how many days questions and their data are erased; null: never. */
  readonly retentionDays: number | null;
  /** Whether questions are kept, without who asked, when their member is erased. */
  readonly keepQuestions: boolean;
  /** The reasons for reports and moderation, as members see them; null: the bot's default list. */
  readonly reasons: readonly string[] | null;
  /** Discord id of the channel where moderators see reports. */
  readonly moderatorsChannel: string | null;
}

/** The defaults. */
export const DEFAULT_SETTINGS: GroupSettings = {
  visibility: 'private',
  language: 'en',
  contributors: 'admins',
  strictness: 'normal',
  closedWorks: [],
  hostRole: null,
  commandRoles: [],
  meetingChannel: null,
  timeZone: 'UTC',
  quietHours: null,
  readingLine: true,
  retentionDays: null,
  keepQuestions: false,
  reasons: null,
  moderatorsChannel: null,
};
