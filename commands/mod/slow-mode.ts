import { ChannelType } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

import type { SlowMode } from '../../src/corpus/moderation.ts';
import { UserError } from '../../src/errors.ts';
import type { StartedSlowMode, SlowModes } from '../../src/features/moderation/slow-modes.ts';
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
import { slowModeLine, slowModeMessage } from './slow-mode-reply.ts';

/** `/mod slowmode`: slow mode for a time, with a line in the channel that tells of it. */
export async function runSlowMode(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
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
    const begun = await features.slowModes.begin({
      ...actorOf(interaction, context),
      channelId,
      seconds,
      minutes,
      reason,
      current: secondsOf(channel),
    });
    if (begun === null) throw new UserError((say) => say.moderation.slowMode.again);
    await putOn(client, begun, channel, features.slowModes);
    return slowModeMessage(words, begun.slowMode, await tellChannel(client, begun, context));
  });
}

function readFor(typed: string): number {
  const minutes = readDuration(typed);
  if (minutes === null) throw new UserError((words) => words.moderation.slowMode.noDuration(typed.trim()));
  return minutes;
}

async function readReason(
  typed: string | null,
  { features, groupId }: CommandContext,
): Promise<string | null> {
  if (typed === null) return null;
  const reason = matchReason(await features.moderation.reasons(groupId), typed);
  if (reason === null)
    throw new UserError((words) => words.moderation.slowMode.noReason(typed.trim(), '/mod reasons'));
  return reason;
}

function refuseArchived(client: Client<true>, channelId: string): void {
  const channel = client.channels.cache.get(channelId);
  if (channel?.isThread() && channel.archived)
    throw new UserError((words) => words.moderation.slowMode.unfit(nameChannel(client, channelId)));
}

/** What Discord did not answer may hold all the same: then its end stays planned. */
async function putOn(
  client: Client<true>,
  begun: StartedSlowMode,
  channel: Parameters<typeof setSlowMode>[2],
  slowModes: SlowModes,
): Promise<void> {
  try {
    if (await setSlowMode(client, begun.slowMode, channel, begun.slowMode.seconds)) return;
  } catch (error) {
    if (error instanceof PostFailure && !error.isDoubtful) await slowModes.takeBack(begun);
    throw error;
  }
  await slowModes.takeBack(begun);
  throw gone();
}

function gone(): UserError {
  return new UserError((words) => words.moderation.slowMode.gone);
}

/** Posts the line, once, and brings that of the slow mode before up to date; returns why there is none, or null. */
async function tellChannel(
  client: Client<true>,
  { slowMode, before }: StartedSlowMode,
  { features, words }: CommandContext,
): Promise<string | null> {
  const { groupId, channelId } = slowMode;
  const channel = client.channels.cache.get(channelId);
  if (channel?.type === ChannelType.GuildForum) return words.moderation.slowMode.noLineInForum;
  const line = slowModeLine(words, slowMode);
  try {
    await features.slowModes.noteLine(slowMode, await postLine(client, slowMode, line));
    if (before?.lineId) await editMessage(client, groupId, { channelId, messageId: before.lineId }, line);
    return null;
  } catch (error) {
    if (!(error instanceof PostFailure)) throw error;
    return words.moderation.slowMode.noLine(nameFault(words, error.fault));
  }
}

async function postLine(
  client: Client<true>,
  { groupId: guildId, channelId, entryId }: SlowMode,
  message: Message,
): Promise<string> {
  const isThread = client.channels.cache.get(channelId)?.isThread() ?? false;
  const write: PermissionName = isThread ? 'SendMessagesInThreads' : 'SendMessages';
  const needs = { guildId, channelId, permissions: ['ViewChannel', write] as const };
  return sendOnce(client, needs, { channelId, message, nonce: entryId });
}
