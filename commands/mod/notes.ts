import { UserError } from '../../src/errors.ts';
import type { MessageRef } from '../../src/features/moderation/moderation.ts';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { actorOf } from '../../src/discord/command/input.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';

const LINK =
  /^https:\/\/(?:[a-z]+\.)?discord(?:app)?\.com\/channels\/(\d{1,20})\/(\d{1,20})\/(\d{1,20})\/?$/u;

/** `/mod note`. */
export async function runNote(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { options } = interaction;
  const { features, groupId, words } = context;
  const typed = options.getString('message');
  await features.moderation.note({
    ...actorOf(interaction, context),
    words: options.getString('text', true),
    about: options.getUser('member')?.id ?? null,
    topic: options.getString('topic'),
    message: typed === null ? null : readLink(typed, groupId),
  });
  return notice(words.moderation.note.kept);
}

/** A message of this server by its link. */
function readLink(typed: string, groupId: string): MessageRef {
  const [, guildId, channelId, messageId] = LINK.exec(typed.trim()) ?? [];
  if (guildId !== groupId || channelId === undefined || messageId === undefined)
    throw new UserError((words) => words.moderation.note.noMessage(typed.trim()));
  return { channelId, messageId };
}
