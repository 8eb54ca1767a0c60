import { Routes, type APIChannel } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

import type { Message } from '../replies/message.ts';
import type { Slot } from './slot.ts';
import { changeMessage, sendOnce } from './messages.ts';
import { call, type Needs } from './refusals.ts';

/** Sends a slot's message once as a direct message to a member; returns its id. */
export async function postDirect(
  client: Client<true>,
  slot: Slot,
  memberId: string,
  message: Message,
): Promise<string> {
  const needs = needsOf(slot.post.groupId);
  const channelId = await openDirect(client, needs, memberId);
  return sendOnce(client, slot, message, { channelId, write: needs, read: needs });
}

/** Edits one of the bot's own direct messages. False if it is gone. */
export async function editDirect(
  client: Client<true>,
  groupId: string,
  { memberId, messageId }: { readonly memberId: string; readonly messageId: string },
  message: Message,
): Promise<boolean> {
  const needs = needsOf(groupId);
  const channelId = await openDirect(client, needs, memberId);
  return changeMessage(client, needs, { channelId, messageId }, message);
}

/** Server permissions do not apply there. */
function needsOf(guildId: string): Needs {
  return { guildId, channelId: null, permissions: [] };
}

async function openDirect(client: Client<true>, needs: Needs, memberId: string): Promise<string> {
  const body = { recipient_id: memberId };
  const opened = await call(client, needs, () => client.rest.post(Routes.userChannels(), { body }));
  return (opened as APIChannel).id;
}
