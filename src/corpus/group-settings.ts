import type { WorkId } from './work.ts';

/** Languages that replies can be in, as BCP 47 tags. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;

/** A language that replies can be in. */
export type Language = (typeof LANGUAGES)[number];

/** Who a look-up's reply is for at first: its asker, who may share it, or everybody in the channel. */
export const VISIBILITIES = ['private', 'public'] as const;

/** See {@link VISIBILITIES}. */
type Visibility = (typeof VISIBILITIES)[number];

/** Who may add works to the group's corpus, from the fewest on; each includes those before. */
export const CONTRIBUTORS = ['admins', 'hosts', 'members'] as const;

/** See {@link CONTRIBUTORS}. */
type Contributors = (typeof CONTRIBUTORS)[number];

/** How sure the bot must be before it answers, from the most on. */
export const STRICTNESSES = ['strict', 'normal', 'lenient'] as const;

/** See {@link STRICTNESSES}. */
export type Strictness = (typeof STRICTNESSES)[number];

/** A time of day: minutes after midnight, 0 to 1439, by the clocks of the group's time zone. */
type TimeOfDay = number;

/** From when until when nothing is posted that nobody has just asked for; over midnight if `from` is after `to`. */
interface QuietHours {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

/** A role whose members may use a command as if they were what the command asks for. */
export interface CommandRole {
  /** `question manage`, or `prompt` for all of it that is not for admins. */
  readonly command: string;
  /** Discord's id of the role. */
  readonly roleId: string;
}

/** What a group has decided. */
export interface GroupSettings {
  readonly visibility: Visibility;
  readonly language: Language;
  readonly contributors: Contributors;
  readonly strictness: Strictness;
  /** Works of the operator that the group does not want to be answered from. */
  readonly closedWorks: readonly WorkId[];
  /** Discord's id of the role whose members are hosts besides those who have a host's permissions. */
  readonly hostRole: string | null;
  /** Who may use which commands besides those who have the permission; never what is for admins. */
  readonly commandRoles: readonly CommandRole[];
  /** Discord's id of the channel for meetings, reminders and prompts. */
  readonly meetingChannel: string | null;
  /** IANA's name of the zone that meeting times are set in. */
  readonly timeZone: string;
  readonly quietHours: QuietHours | null;
  /** Whether replies keep to what has been read. */
  readonly readingLine: boolean;
  /** After how many days questions and what belongs to them are erased; null: never. */
  readonly retentionDays: number | null;
  /** Whether questions stay, without who asked, when their member is erased. */
  readonly keepQuestions: boolean;
  /** Why moderators act and are told, as members see it; null: the list that comes with the bot. */
  readonly reasons: readonly string[] | null;
  /** Discord's id of the channel where moderators see what they are told. */
  readonly moderatorsChannel: string | null;
}

/** What holds until a group decides otherwise. */
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
