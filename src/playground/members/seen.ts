import type { StoredMessage } from '../messages/message.ts';
import type { Messages } from '../messages/messages.ts';
import type { Place } from './acting.ts';
import { Refusal } from './refusal.ts';

/** A message that the member sees. Throws a Refusal if there is none with the id. */
export function findSeen(messages: Messages, { user, channel }: Place, id: string): StoredMessage {
  const found = messages.visible(channel, user.id).find((message) => message.id === id);
  if (found === undefined) throw new Refusal(`${user.name} sees no message ${id} in #${channel.name}.`);
  return found;
}
