import { Routes, type APIChannel, type APIMessage } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

import { PostFailure } from '../../features/posts/post-failure.ts';

import type { Message } from '../replies/message.ts';
import { call, isUnknown, requirePermissions, type Needs, type PermissionName } from './refusals.ts';
import { inOpenThread } from './open-thread.ts';
import { hasMark, mark, marksOf, type Slot } from './slot.ts';

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
  return sendSlot(client, slot, message, {
    channelId,
    write: { ...at, permissions: ['ViewChannel', write] },
    read: { ...at, permissions: ['ViewChannel', 'ReadMessageHistory'] },
  });
}

/** The same with the permissions for writing and for finding an earlier attempt. */
async function sendSlot(
  client: Client<true>,
  slot: Slot,
  message: Message,
  { channelId, write, read }: { readonly channelId: string; readonly write: Needs; readonly read: Needs },
): Promise<string> {
  const { post } = slot;
  const there = post.isDoubtful ? await findPosted(client, slot, channelId, read) : null;
  if (there !== null) return there;
  refuseLate(slot);
  const marks = marksOf(post.key);
  return sendOnce(client, write, { channelId, message: mark(message, marks), nonce: marks.nonce });
}

/** Sends a message to a channel, within some minutes once for its nonce; returns its id. */
export async function sendOnce(
  client: Client<true>,
  needs: Needs,
  to: {
    readonly channelId: string;
    readonly message: Pick<Message, 'flags' | 'components'>;
    readonly nonce: string;
  },
): Promise<string> {
  const { flags, components } = to.message;
  const body = {
    flags,
    components,
    allowed_mentions: { parse: [] },
    nonce: to.nonce,
    enforce_nonce: true,
  };
  const route = Routes.channelMessages(to.channelId);
  const sent = await call(client, needs, () => client.rest.post(route, { body }));
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
async function changeMessage(
  client: Client<true>,
  needs: Needs,
  { channelId, messageId }: { readonly channelId: string; readonly messageId: string },
  { components }: Message,
): Promise<boolean> {
  const body = { components, allowed_mentions: { parse: [] } };
  const route = Routes.channelMessage(channelId, messageId);
  const change = async (): Promise<unknown> => client.rest.patch(route, { body });
  return unlessGone(call(client, needs, () => inOpenThread(client, channelId, change)));
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

/** Sends a slot's message once as a direct message to a member; returns its id. */
export async function postDirect(
  client: Client<true>,
  slot: Slot,
  memberId: string,
  message: Message,
): Promise<string> {
  const needs = needsOfDirect(slot.post.groupId);
  const channelId = await openDirect(client, needs, memberId);
  return sendSlot(client, slot, message, { channelId, write: needs, read: needs });
}

/** Edits one of the bot's own direct messages. False if it is gone. */
export async function editDirect(
  client: Client<true>,
  groupId: string,
  { memberId, messageId }: { readonly memberId: string; readonly messageId: string },
  message: Message,
): Promise<boolean> {
  const needs = needsOfDirect(groupId);
  const channelId = await openDirect(client, needs, memberId);
  return changeMessage(client, needs, { channelId, messageId }, message);
}

/** Server permissions do not apply there. */
function needsOfDirect(guildId: string): Needs {
  return { guildId, channelId: null, permissions: [] };
}

async function openDirect(client: Client<true>, needs: Needs, memberId: string): Promise<string> {
  const body = { recipient_id: memberId };
  const opened = await call(client, needs, () => client.rest.post(Routes.userChannels(), { body }));
  return (opened as APIChannel).id;
}
