import type { Client } from 'discord.js';

import type { Cool, CoolOutcome } from '../../src/corpus/moderation.ts';
import { UserError } from '../../src/errors.ts';

import { editMessage } from '../../src/discord/announcer/messages.ts';
import { restoreSlowMode } from '../../src/discord/announcer/slow-mode.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { action } from '../../src/discord/command/define-command.ts';
import type { PostContext } from '../../src/discord/posts/post-kind.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { explainRefusal, ignoreRefusal, nameChannel } from './explain-refusal.ts';
import { overLine, warmNotice } from './cool-reply.ts';

/** `/mod end-slowmode`: ends slow mode before its time. */
export async function runWarm(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { client, options, user, channelId } = interaction;
  return warm(client, options.getChannel('channel')?.id ?? channelId, user.id, context);
}

/** The button that ends slow mode. */
export const warmActions = {
  warm: action('update', { of: ['cool', 'warm'] }, async ({ client, user }, [channelId = ''], context) =>
    warm(client, channelId, user.id, context),
  ),
};

async function warm(
  client: Client<true>,
  channelId: string,
  by: string,
  context: CommandContext,
): Promise<Message> {
  const { features, groupId, words } = context;
  const cool = await features.cooling.find(groupId, channelId);
  if (cool === null) throw new UserError((say) => say.moderation.cool.none(nameChannel(client, channelId)));
  const outcome = await explainRefusal(client, async () => endCool(cool, by, { client, features, words }));
  return notice(warmNotice(words, cool, outcome));
}

/** Ends slow mode: puts back what was before it, notes how that came out, and says so on its line. */
export async function endCool(
  cool: Cool,
  by: string | null,
  { client, features, words }: Pick<PostContext, 'client' | 'features' | 'words'>,
): Promise<CoolOutcome> {
  const { groupId, channelId, lineId: messageId } = cool;
  const outcome = await restoreSlowMode(client, cool);
  await features.cooling.end(cool, { outcome, by });
  // The line names the time that slow mode lasts until: it is not wrong if it cannot be changed.
  if (messageId !== null && outcome === 'restored')
    await editMessage(client, groupId, { channelId, messageId }, overLine(words, cool)).catch(ignoreRefusal);
  return outcome;
}
