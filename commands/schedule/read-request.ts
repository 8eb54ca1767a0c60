import { ChannelType } from 'discord-api-types/v10';

import { RHYTHMS, type Division, type MeetingPlace } from '../../src/corpus/schedule.ts';
import { UserError } from '../../src/errors.ts';
import type { ScheduleRequest } from '../../src/features/schedule/schedules.ts';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { actorOf } from '../../src/discord/command/input.ts';
import { resolveWork } from '../../src/discord/command/options.ts';

const DEFAULTS = { lengthMinutes: 90, reminderHours: 24, threadDays: 7 } as const;

/** What `/host schedule set` asks for. UserError if the work, the channel or the division is missing. */
export async function readScheduleRequest(
  interaction: SlashInteraction,
  context: CommandContext,
): Promise<ScheduleRequest> {
  const { options } = interaction;
  const { features, audience, settings } = context;
  const { workId } = await resolveWork(features, audience, options.getString('work', true));
  const channelId = options.getChannel('channel')?.id ?? settings.meetingChannel;
  if (channelId === null) throw new UserError(({ schedule }) => schedule.errors.noChannel);
  const reminder = options.getInteger('reminder') ?? DEFAULTS.reminderHours;
  return {
    ...actorOf(interaction, context),
    workId,
    division: readDivision(interaction),
    first: options.getString('first', true),
    time: options.getString('time', true),
    every: RHYTHMS.find((rhythm) => rhythm === options.getString('every')) ?? 'week',
    channelId,
    place: readPlace(interaction, channelId),
    lengthMinutes: options.getInteger('length') ?? DEFAULTS.lengthMinutes,
    reminderHours: reminder === 0 ? null : reminder,
    threadDays: options.getInteger('thread') ?? DEFAULTS.threadDays,
  };
}

function readDivision({ options }: SlashInteraction): Division {
  const meetings = options.getInteger('meetings');
  const sections = options.getInteger('sections');
  if (meetings !== null && sections === null) return { meetings };
  if (sections !== null && meetings === null) return { sections };
  throw new UserError(({ schedule }) => schedule.errors.oneDivision);
}

/** An event that is in no voice channel needs a place: where nothing is said it is the channel. */
function readPlace({ options, guild }: SlashInteraction, channelId: string): MeetingPlace {
  const voice = options.getChannel('voice');
  if (voice)
    return { kind: voice.type === ChannelType.GuildStageVoice ? 'stage' : 'voice', channelId: voice.id };
  const channel = guild?.channels.cache.get(channelId);
  return { kind: 'elsewhere', location: options.getString('place') ?? `#${channel?.name ?? channelId}` };
}
