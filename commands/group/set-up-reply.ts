import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { GroupSettings } from '../../src/corpus/group-settings.ts';
import { formatTimeOfDay } from '../../src/features/group/time-of-day.ts';

import type { NeededPermission } from '../../src/discord/access/missing-permissions.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { button, card, privateNote, row, text } from '../../src/discord/replies/components.ts';
import { createMessage, type Message } from '../../src/discord/replies/message.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';

/** How a group is set up, and whether it works. */
export interface SetUp {
  readonly settings: GroupSettings;
  /** What the bot lacks in the meeting channel; null if the bot does not see it. */
  readonly missing: readonly NeededPermission[] | null;
  /** If the meeting channel is a forum: the tag that the bot gives its posts there, if they need one. */
  readonly forum: { readonly tag: string | null } | null;
  /** The same of the moderators' channel, and whether everyone can see it. */
  readonly moderators: { readonly missing: readonly NeededPermission[]; readonly isOpen: boolean } | null;
  readonly now: Date;
  /** Commands for hosts that Discord hides from members who are hosts only by the role. */
  readonly hidden: readonly string[];
  /** A clickable mention of the command for the other settings. */
  readonly settingsCommand: string;
}

/** Settings that other commands show: the page of settings, and those of roles, works and reasons. */
type ShownElsewhere =
  | 'visibility'
  | 'language'
  | 'contributors'
  | 'strictness'
  | 'closedWorks'
  | 'commandRoles'
  | 'reasons';

/** What is said of each setting, in this order: the compiler asks for a new one here, or above. */
const LINES: Readonly<
  Record<Exclude<keyof GroupSettings, ShownElsewhere>, (words: Catalogue, setUp: SetUp) => readonly string[]>
> = {
  hostRole: hosts,
  meetingChannel: (words, setUp) => [meetings(words, setUp)],
  moderatorsChannel: (words, setUp) => [moderators(words, setUp)],
  timeZone: ({ setUp: say }, { settings: { timeZone }, now }) => [
    say.zone(timeZone, formatClock(now, timeZone)),
  ],
  quietHours: ({ setUp: { quiet } }, { settings: { quietHours } }) => [
    quietHours === null
      ? quiet.none
      : quiet.hours(formatTimeOfDay(quietHours.from), formatTimeOfDay(quietHours.to)),
  ],
  readingLine: ({ setUp: say }, { settings }) => [say.readingLine[settings.readingLine ? 'on' : 'off']],
  retentionDays: ({ setUp: say, count }, { settings: { retentionDays: days } }) => [
    days === null ? say.retention.never : say.retention.days(count.days(days)),
  ],
  keepQuestions: ({ privacy }, { settings }) => [privacy.questions[settings.keepQuestions ? 'stay' : 'go']],
};

/** All that a group has set up, each with what is missing for it to work. */
export function setUpMessage(words: Catalogue, setUp: SetUp, note: string | null): Message {
  const say = words.setUp;
  const lines = [
    ...Object.values(LINES).flatMap((line) => line(words, setUp)),
    say.more(setUp.settingsCommand),
  ];
  const title = `**${say.title}**${note === null ? '' : ` — ${note}`}`;
  return createMessage([
    card([text([title, ...lines.map((line) => `- ${line}`)].join('\n'))]),
    ...privateNote(words.interaction.onlyYou),
    row([button(say.steps.again, customId('group', 'steps', 0))]),
  ]);
}

function formatClock(now: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}

function hosts(words: Catalogue, { settings: { hostRole }, hidden }: SetUp): readonly string[] {
  const say = words.setUp.hosts;
  if (hostRole === null) return [say.byPermission];
  const byRole = say.byRole(`<@&${hostRole}>`);
  return hidden.length === 0 ? [byRole] : [byRole, say.hidden(words.listWords(hidden, 'and'))];
}

function meetings(words: Catalogue, { settings: { meetingChannel }, missing, forum }: SetUp): string {
  const say = words.setUp.meetings;
  if (meetingChannel === null) return say.nowhere;
  const where = say.in(`<#${meetingChannel}>`);
  if (missing === null) return `${where}. ${say.gone}`;
  const names = missing.map((name) => words.permissions[name]);
  const state = names.length === 0 ? say.ready : say.missing(words.listWords(names, 'and'));
  const tag = forum?.tag ?? null;
  const inForum = forum === null ? [] : [say.forum(tag === null ? null : escapeLine(tag))];
  return [`${where}.`, state, ...inForum].join(' ');
}

function moderators(words: Catalogue, { settings, moderators: found }: SetUp): string {
  const say = words.setUp.moderators;
  const { moderatorsChannel } = settings;
  if (moderatorsChannel === null) return say.nowhere;
  const where = say.in(`<#${moderatorsChannel}>`);
  if (found === null) return `${where}. ${words.setUp.meetings.gone}`;
  if (found.isOpen) return `${where}. ${say.open}`;
  const names = found.missing.map((name) => words.permissions[name]);
  if (names.length > 0) return `${where}. ${words.setUp.meetings.missing(words.listWords(names, 'and'))}`;
  return `${where}. ${words.setUp.meetings.ready}`;
}
