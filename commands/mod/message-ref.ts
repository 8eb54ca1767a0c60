import type { Message } from 'discord.js';

import { UserError } from '../../src/errors.ts';
import type { MessageRef } from '../../src/features/moderation/moderation.ts';

/** A message that something is done about, and who wrote it or had an app write it; null where nobody is known. */
interface Target {
  readonly message: MessageRef;
  readonly about: string | null;
}

const ID = /^\w{1,20}$/u;

/** What a custom_id says of a message. */
export function stateOfMessage(message: Message): readonly string[] {
  return [message.channelId, message.id, aboutOf(message) ?? '-'];
}

/**
 * Whom something about a message is about: who wrote it. Of what an app wrote, who used the app for it, as Discord says;
 * null where it says nobody.
 */
export function aboutOf({
  author,
  webhookId,
  interactionMetadata,
}: Pick<Message, 'author' | 'webhookId' | 'interactionMetadata'>): string | null {
  return author.bot || webhookId !== null ? (interactionMetadata?.user.id ?? null) : author.id;
}

/** The message that a custom_id names. UserError if it is not as we write it. */
export function readTarget([channelId = '', messageId = '', about = '']: readonly (
  | string
  | undefined
)[]): Target {
  const ids = [channelId, messageId, ...(about === '-' ? [] : [about])];
  if (!ids.every((id) => ID.test(id))) throw new UserError((words) => words.interaction.outdated);
  return { message: { channelId, messageId }, about: about === '-' ? null : about };
}
