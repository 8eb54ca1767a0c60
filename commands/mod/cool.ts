import { ChannelType } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

import type { Cool } from '../../src/corpus/moderation.ts';
import { UserError } from '../../src/errors.ts';
import type { BegunCool, Cooling } from '../../src/features/moderation/cooling.ts';
import { readDuration } from '../../src/features/moderation/read-duration.ts';
import { matchReason } from '../../src/features/moderation/read-reasons.ts';
import { PostFailure } from '../../src/features/posts/post-failure.ts';

import { editMessage, sendOnce } from '../../src/discord/announcer/messages.ts';
import type { PermissionName } from '../../src/discord/announcer/refusals.ts';
import { readSlowChannel, secondsOf, setSlowMode } from '../../src/discord/announcer/slow-mode.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { actorOf } from '../../src/discord/command/input.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { nameFault } from '../../src/discord/replies/planned-posts.ts';
import { explainRefusal, nameChannel } from './explain-refusal.ts';
import { coolLine, coolMessage } from './cool-reply.ts';

/** `/mod slowmode`: slow mode for a time, with a line in the channel that tells of it. */
export async function runCool(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { client, options } = interaction;
  const { features, groupId, words } = context;
  const channelId = options.getChannel('channel', true).id;
  const seconds = options.getInteger('seconds', true);
  const minutes = readFor(options.getString('for', true));
  const reason = await readReason(options.getString('reason'), context);
  const place = { groupId, channelId };
  return explainRefusal(client, async () => {
    refuseArchived(client, channelId);
    const channel = await readSlowChannel(client, place);
    if (channel === null) throw gone();
    const begun = await features.cooling.begin({
      ...actorOf(interaction, context),
      channelId,
      seconds,
      minutes,
      reason,
      current: secondsOf(channel),
    });
    if (begun === null) throw new UserError((say) => say.moderation.cool.again);
    await putOn(client, begun, channel, features.cooling);
    return coolMessage(words, begun.cool, await tellChannel(client, begun, context));
  });
}

function readFor(typed: string): number {
  const minutes = readDuration(typed);
  if (minutes === null) throw new UserError((words) => words.moderation.cool.noDuration(typed.trim()));
  return minutes;
}

async function readReason(
  typed: string | null,
  { features, groupId }: CommandContext,
): Promise<string | null> {
  if (typed === null) return null;
  const reason = matchReason(await features.moderation.reasons(groupId), typed);
  if (reason === null)
    throw new UserError((words) => words.moderation.cool.noReason(typed.trim(), '/mod reasons'));
  return reason;
}

function refuseArchived(client: Client<true>, channelId: string): void {
  const channel = client.channels.cache.get(channelId);
  if (channel?.isThread() && channel.archived)
    throw new UserError((words) => words.moderation.cool.unfit(nameChannel(client, channelId)));
}

/** What Discord did not answer may hold all the same: then its end stays planned. */
async function putOn(
  client: Client<true>,
  begun: BegunCool,
  channel: Parameters<typeof setSlowMode>[2],
  cooling: Cooling,
): Promise<void> {
  try {
    if (await setSlowMode(client, begun.cool, channel, begun.cool.seconds)) return;
  } catch (error) {
    if (error instanceof PostFailure && !error.isDoubtful) await cooling.takeBack(begun);
    throw error;
  }
  await cooling.takeBack(begun);
  throw gone();
}

function gone(): UserError {
  return new UserError((words) => words.moderation.cool.gone);
}

/** Posts the line, once, and brings that of the slow mode before up to date; returns why there is none, or null. */
async function tellChannel(
  client: Client<true>,
  { cool, before }: BegunCool,
  { features, words }: CommandContext,
): Promise<string | null> {
  const { groupId, channelId } = cool;
  const channel = client.channels.cache.get(channelId);
  if (channel?.type === ChannelType.GuildForum) return words.moderation.cool.noLineInForum;
  const line = coolLine(words, cool);
  try {
    await features.cooling.noteLine(cool, await postLine(client, cool, line));
    if (before?.lineId) await editMessage(client, groupId, { channelId, messageId: before.lineId }, line);
    return null;
  } catch (error) {
    if (!(error instanceof PostFailure)) throw error;
    return words.moderation.cool.noLine(nameFault(words, error.fault));
  }
}

async function postLine(
  client: Client<true>,
  { groupId: guildId, channelId, entryId }: Cool,
  message: Message,
): Promise<string> {
  const isThread = client.channels.cache.get(channelId)?.isThread() ?? false;
  const write: PermissionName = isThread ? 'SendMessagesInThreads' : 'SendMessages';
  const needs = { guildId, channelId, permissions: ['ViewChannel', write] as const };
  return sendOnce(client, needs, message, entryId);
}
