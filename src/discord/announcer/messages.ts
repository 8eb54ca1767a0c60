import { Routes, type APIMessage } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

import { PostFailure } from '../../features/posts/post-failure.ts';

import type { Message } from '../replies/message.ts';
import { call, isUnknown, requirePermissions, type Needs, type PermissionName } from './refusals.ts';
import { hasMark, marksOf, toMarkedBody, type Slot } from './slot.ts';

/** Messages of a channel to check for an existing one; the most that Discord returns at once. */
const LOOKED_AT = 100;

/**
 * Posts a slot's message once. Within some minutes Discord itself deduplicates it by its nonce; if an earlier attempt
 * may have succeeded, the channel's last messages are checked first.
 */
export async function postOnce(
  client: Client<true>,
  slot: Slot,
  channelId: string,
  message: Message,
): Promise<string> {
  const { post } = slot;
  const channel = client.channels.cache.get(channelId);
  const write: PermissionName = channel?.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  const at = { guildId: post.groupId, channelId };
  return sendOnce(client, slot, message, {
    channelId,
    write: { ...at, permissions: ['ViewChannel', write] },
    read: { ...at, permissions: ['ViewChannel', 'ReadMessageHistory'] },
  });
}

/** The same with the permissions for writing and for finding an earlier attempt. */
export async function sendOnce(
  client: Client<true>,
  slot: Slot,
  message: Message,
  { channelId, write, read }: { readonly channelId: string; readonly write: Needs; readonly read: Needs },
): Promise<string> {
  const { post } = slot;
  const there = post.isDoubtful ? await findPosted(client, slot, channelId, read) : null;
  if (there !== null) return there;
  refuseLate(slot);
  const body = toMarkedBody(message, marksOf(post.key));
  const sent = await call(client, write, () => client.rest.post(Routes.channelMessages(channelId), { body }));
  return (sent as APIMessage).id;
}

/** Edits one of the bot's own messages. False if it is gone. */
export async function editMessage(
  client: Client<true>,
  guildId: string,
  at: { channelId: string; messageId: string },
  message: Message,
): Promise<boolean> {
  return changeMessage(
    client,
    { guildId, channelId: at.channelId, permissions: ['ViewChannel'] },
    at,
    message,
  );
}

/** The same with the permissions it needs. */
export async function changeMessage(
  client: Client<true>,
  needs: Needs,
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
  { components }: Message,
): Promise<boolean> {
  const body = { components, allowed_mentions: { parse: [] } };
  return unlessGone(
    call(client, needs, () => client.rest.patch(Routes.channelMessage(channelId, messageId), { body })),
  );
}

/** Throws if a slot's post is no longer needed. */
export function refuseLate({ isLate }: Slot): void {
  if (isLate) throw new PostFailure({ code: 'late' }, { isFinal: true });
}

/** False if Discord says that the object to change does not exist. */
export async function unlessGone(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (isUnknown(error)) return false;
    throw error;
  }
}

/** Without its history a channel seems to be empty, and an existing message would not be found. */
async function findPosted(
  client: Client<true>,
  { post }: Slot,
  channelId: string,
  needs: Needs,
): Promise<string | null> {
  requirePermissions(client, needs);
  const query = new URLSearchParams({ limit: String(LOOKED_AT) });
  const messages = await call(client, needs, () =>
    client.rest.get(Routes.channelMessages(channelId), { query }),
  );
  const marks = marksOf(post.key);
  const found = (messages as APIMessage[]).find(
    (message) => message.author.id === client.user.id && hasMark(message, marks),
  );
  return found?.id ?? null;
}
