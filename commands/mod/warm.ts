import type { Client } from 'discord.js';

import { UserError } from '../../src/errors.ts';

import { createAnnouncer } from '../../src/discord/announcer/announcer.ts';
import { action } from '../../src/discord/command/define-command.ts';
import type { Action, CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { explainRefusal, nameChannel } from './explain-refusal.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { warmNotice } from './cool-reply.ts';
import { endCool } from './end-cool.ts';

/** `/mod end-slowmode`: ends slow mode before its time. */
export async function runWarm(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { client, options, user, channelId } = interaction;
  return warm(client, options.getChannel('channel')?.id ?? channelId, user.id, context);
}

/** The button that ends slow mode. */
export const warmActions: Readonly<Record<string, Action<'cool' | 'warm'>>> = {
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
  const outcome = await explainRefusal(client, async () =>
    endCool(cool, by, { ...context, announcer: createAnnouncer(client) }),
  );
  return notice(warmNotice(words, cool, outcome));
}
