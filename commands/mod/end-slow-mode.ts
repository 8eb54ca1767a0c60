import type { Client } from 'discord.js';

import type { SlowMode, SlowModeOutcome } from '../../src/corpus/moderation.ts';
import { UserError } from '../../src/errors.ts';

import { editMessage } from '../../src/discord/announcer/messages.ts';
import { restoreSlowMode } from '../../src/discord/announcer/slow-mode.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { action } from '../../src/discord/command/define-command.ts';
import type { PostContext } from '../../src/discord/posts/post-kind.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { explainRefusal, ignoreRefusal, nameChannel } from './explain-refusal.ts';
import { overLine, endNotice } from './slow-mode-reply.ts';

/** `/mod end-slowmode`: ends slow mode before its time. */
export async function runEnd(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { client, options, user, channelId } = interaction;
  return endByHand(client, options.getChannel('channel')?.id ?? channelId, user.id, context);
}

/** The button that ends slow mode. */
export const endActions = {
  warm: action('update', { of: ['cool', 'warm'] }, async ({ client, user }, [channelId = ''], context) =>
    endByHand(client, channelId, user.id, context),
  ),
};

async function endByHand(
  client: Client<true>,
  channelId: string,
  by: string,
  context: CommandContext,
): Promise<Message> {
  const { features, groupId, words } = context;
  const slowMode = await features.slowModes.find(groupId, channelId);
  if (slowMode === null)
    throw new UserError((say) => say.moderation.slowMode.none(nameChannel(client, channelId)));
  const outcome = await explainRefusal(client, async () =>
    endSlowMode(slowMode, by, { client, features, words }),
  );
  return notice(endNotice(words, slowMode, outcome));
}

/** Ends slow mode: puts back what was before it, notes how that came out, and says so on its line. */
export async function endSlowMode(
  slowMode: SlowMode,
  by: string | null,
  { client, features, words }: Pick<PostContext, 'client' | 'features' | 'words'>,
): Promise<SlowModeOutcome> {
  const { groupId, channelId, lineId: messageId } = slowMode;
  const outcome = await restoreSlowMode(client, slowMode);
  await features.slowModes.end(slowMode, { outcome, by });
  // The line names the time that slow mode lasts until: it is not wrong if it cannot be changed.
  if (messageId !== null && outcome === 'restored')
    await editMessage(client, groupId, { channelId, messageId }, overLine(words, slowMode)).catch(
      ignoreRefusal,
    );
  return outcome;
}
