import type { Message } from 'discord.js';

import { UserError } from '../../src/errors.ts';
import type { MessageRef } from '../../src/features/moderation/moderation.ts';

/** A message that something is done about, and who wrote it; null for a bot or a webhook. */
interface Target {
  readonly message: MessageRef;
  readonly about: string | null;
}

const ID = /^\w{1,20}$/u;

/** What a custom_id says of a message. */
export function stateOfMessage({ id, channelId, author, webhookId }: Message): readonly string[] {
  return [channelId, id, aboutOf({ author, webhookId }) ?? '-'];
}

/** Whom something about a message is about: who wrote it; null for a bot or a webhook, behind which there is nobody known. */
export function aboutOf({ author, webhookId }: Pick<Message, 'author' | 'webhookId'>): string | null {
  return author.bot || webhookId !== null ? null : author.id;
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
