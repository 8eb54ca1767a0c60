import { ChannelType } from 'discord-api-types/v10';

import type { GroupSettings } from '../../src/corpus/group-settings.ts';
import { UserError } from '../../src/errors.ts';
import { readQuietHours, readTimeZone, suggestTimeZones } from '../../src/features/group/time-of-day.ts';

import { findRequiredTag } from '../../src/discord/announcer/threads.ts';
import { changedNothing } from '../../src/discord/access/access.ts';
import { canEveryoneSee, findMissingIn } from '../../src/discord/access/missing-permissions.ts';
import {
  mentionCommand,
  type CommandContext,
  type SlashInteraction,
} from '../../src/discord/command/command.ts';
import type { Subcommand } from '../../src/discord/command/define-command.ts';
import { option } from '../../src/discord/command/options.ts';
import { shownFor } from '../../src/discord/command/typed.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { setUpMessage, type SetUp } from './set-up-reply.ts';

const NONE = 'none';
const TEN_YEARS = 3653;

/** The subcommand that sets a group up; without options it shows what holds. */
export const setUpSubcommand: Subcommand = {
  description: 'Hosts, meeting channel, time zone, quiet hours, reading line, how long questions are stored',
  options: [
    option.role('host-role', 'Members with this role can do what hosts do'),
    option.channel('channel', 'Where meetings, reminders and prompts are posted', {
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    }),
    option.channel('moderators-channel', 'Where moderators see members’ reports', {
      channel_types: [ChannelType.GuildText],
    }),
    option.text('time-zone', 'The time zone of the meetings, e.g. Europe/Lisbon', {
      autocomplete: true,
      max_length: 100,
    }),
    option.text('quiet-hours', 'When nothing is posted automatically, e.g. 22:00-07:00, or none', {
      max_length: 20,
    }),
    option.flag('reading-line', 'Whether replies are limited to what has been read'),
    option.integer('keep-questions', 'Days until questions are erased; 0 never erases them', {
      min_value: 0,
      max_value: TEN_YEARS,
    }),
    option.flag(
      'questions-stay',
      'Whether a member’s questions stay, without their name, when their data is erased',
    ),
  ],
  autocomplete: async ({ options }) =>
    suggestTimeZones(options.getFocused()).map((zone) => ({ name: zone, value: zone })),
  run: setUpGroup,
};

/** Changes what was given, and shows how the group is set up now. */
async function setUpGroup(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, groupId, words, now } = context;
  const change = readChange(interaction);
  const isChange = Object.keys(change).length > 0;
  if (!isChange) changedNothing(context);
  const settings = isChange
    ? await features.settings.change(groupId, change)
    : await features.settings.read(groupId);
  const channel = interaction.guild?.channels.cache.get(settings.meetingChannel ?? '');
  const setUp = {
    settings,
    missing: channel === undefined ? null : findMissingIn(channel, { forMeetings: true }),
    forum: channel?.type === ChannelType.GuildForum ? { tag: findRequiredTag(channel)?.name ?? null } : null,
    moderators: describeModeratorsChannel(interaction, settings),
    now: now(),
    hidden: shownFor('host', context.commands.values()),
    settingsCommand: mentionCommand(context, 'group settings'),
  };
  return setUpMessage(words, setUp, isChange ? words.settings.saved : null);
}

function describeModeratorsChannel(
  { guild }: SlashInteraction,
  { moderatorsChannel }: GroupSettings,
): SetUp['moderators'] {
  const channel = guild?.channels.cache.get(moderatorsChannel ?? '');
  if (channel === undefined) return null;
  return { missing: findMissingIn(channel, { forMeetings: false }), isOpen: canEveryoneSee(channel) };
}

function readChange({ options, guildId }: SlashInteraction): Partial<GroupSettings> {
  const hostRole = options.getRole('host-role')?.id;
  if (hostRole !== undefined && hostRole === guildId)
    throw new UserError((words) => words.setUp.hosts.notEveryone);
  const meetingChannel = options.getChannel('channel')?.id;
  const moderatorsChannel = options.getChannel('moderators-channel')?.id;
  const zone = options.getString('time-zone');
  const quiet = options.getString('quiet-hours');
  const readingLine = options.getBoolean('reading-line');
  const days = options.getInteger('keep-questions');
  const keepQuestions = options.getBoolean('questions-stay');
  return {
    ...(hostRole !== undefined && { hostRole }),
    ...(meetingChannel !== undefined && { meetingChannel }),
    ...(moderatorsChannel !== undefined && { moderatorsChannel }),
    ...(zone !== null && { timeZone: readTimeZone(zone) }),
    ...(quiet !== null && {
      quietHours: quiet.trim().toLowerCase() === NONE ? null : readQuietHours(quiet),
    }),
    ...(readingLine !== null && { readingLine }),
    ...(days !== null && { retentionDays: days === 0 ? null : days }),
    ...(keepQuestions !== null && { keepQuestions }),
  };
}
