import {
  ChannelType,
  GatewayIntentBits,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import type { StoredMessage } from '../messages/message.ts';
import { toReference } from '../interactions/reply.ts';
import { invalidForm } from '../rules/form.ts';
import { type MessageBody, parseMessageEdit, parseNewMessage } from '../rules/message-rules.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';
import { requireInChannel, toChannel, toMessage, toWrite } from './access.ts';
import type { RestParts, Routes } from './rest.ts';

/** Messages in channels, threads and direct messages. */
export function messageRoutes(parts: RestParts): Routes {
  const { world, messages } = parts;
  return {
    'GET /channels/:channel/messages': ({ named, query }) => {
      const channel = toChannel(parts, named);
      requireInChannel(parts, channel, Permission.ReadMessageHistory);
      const { limit = '50', ...range } = query;
      const found = messages.visible(channel, world.bot.id).filter((message) => isWithin(message, range));
      const newest = found.toReversed().slice(0, Number(limit));
      return newest.map((message) => toSeen(world, message));
    },
    'GET /channels/:channel/messages/:id': ({ named }) => toSeen(world, toMessage(parts, named)),
    'POST /channels/:channel/messages': createPost(parts),
    'PATCH /channels/:channel/messages/:id': ({ named, json, files }) => {
      const message = toMessage(parts, named);
      if (message.api.author.id !== world.bot.id) throw apiErrors.notTheAuthor();
      if (toChannel(parts, named).thread?.archived) throw apiErrors.threadArchived();
      messages.edit(message, parseMessageEdit(json, message.api.flags ?? 0), files);
      return message.api;
    },
    'DELETE /channels/:channel/messages/:id': ({ named }) => {
      const message = toMessage(parts, named);
      if (message.api.author.id !== world.bot.id)
        requireInChannel(parts, toChannel(parts, named), Permission.ManageMessages);
      messages.delete(message);
      return null;
    },
  };
}

function createPost(parts: RestParts): Routes[string] {
  const { world, messages, clock } = parts;
  const sent = new Map<string, { message: StoredMessage; at: number }>();
  return ({ named, json, files }) => {
    const channel = toChannel(parts, named);
    if (channel.recipients.some(({ isClosed }) => isClosed)) throw apiErrors.closedMessages();
    if (channel.type === ChannelType.GuildForum) throw apiErrors.wrongChannelType();
    requireInChannel(parts, channel, toWrite(channel) | (files.length > 0 ? Permission.AttachFiles : 0n));
    const body = parseNewMessage(json, files.length);
    // Discord compares nonces across all messages of the same author, and here only the bot sends.
    const known = body.enforce_nonce && body.nonce ? sent.get(String(body.nonce)) : undefined;
    if (known !== undefined && clock.now() - known.at < LIMITS.nonceRemembered) return known.message.api;
    const reply = toReply(parts, channel, body.message_reference);
    openAgain(parts, channel);
    const message = messages.create({ channel, author: world.bot, body, files, ...reply });
    if (body.nonce) sent.set(String(body.nonce), { message, at: clock.now() });
    return message.api;
  };
}

/**
 * A new message opens an archived thread again, unless it is locked.
 * https://docs.discord.com/developers/topics/threads#active--archived-threads
 */
function openAgain({ world, changes }: RestParts, channel: Channel): void {
  if (!channel.thread?.archived) return;
  const mayManage = (permissionsIn(world, channel, world.bot.id) & Permission.ManageThreads) !== 0n;
  if (channel.thread.locked && !mayManage) throw apiErrors.threadArchived();
  channel.thread.archived = false;
  changes.emit({ type: 'channel-update', channel });
}

function isWithin({ id }: StoredMessage, { before, after }: { before?: string; after?: string }): boolean {
  const isBefore = before === undefined || BigInt(id) < BigInt(before);
  return isBefore && (after === undefined || BigInt(id) > BigInt(after));
}

/** A message as the bot may read it: without the privileged intent, other users' content is left out. */
function toSeen(world: World, { api, guildId }: StoredMessage): object {
  const isOwn = api.author.id === world.bot.id || api.mentions.some((user) => user.id === world.bot.id);
  const mayRead =
    guildId === null || isOwn || (world.privilegedIntents & GatewayIntentBits.MessageContent) !== 0;
  return mayRead ? api : { ...api, content: '', embeds: [], attachments: [], components: [] };
}

/** The fields of a reply; empty if the referenced message is gone and the bot accepts that. */
function toReply(parts: RestParts, channel: Channel, reference: MessageBody['message_reference']) {
  if (!reference?.message_id) return {};
  const target = parts.messages.get(reference.message_id);
  const isThere = target?.channelId === channel.id && target.visibleTo === null;
  const has = permissionsIn(parts.world, channel, parts.world.bot.id);
  if ((has & Permission.ReadMessageHistory) === 0n) throw apiErrors.noHistoryToReply();
  if (!isThere && reference.fail_if_not_exists === false) return {};
  if (!isThere) {
    const code = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';
    throw invalidForm([{ path: ['message_reference'], code, message: 'Unknown message' }]);
  }
  const extra = {
    message_reference: toReference(target),
    referenced_message: structuredClone(target.api),
  };
  return { type: MessageType.Reply, extra };
}
