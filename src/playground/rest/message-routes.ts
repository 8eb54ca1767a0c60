import {
  ChannelType,
  GatewayIntentBits,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { Hono } from 'hono';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import type { StoredMessage } from '../messages/message.ts';
import { toReference } from '../interactions/reply.ts';
import { invalidForm } from '../rules/form.ts';
import { type MessageBody, parseMessageEdit, parseNewMessage } from '../rules/message-rules.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';
import { requireInChannel, toChannel, toMessage, toWrite } from './access.ts';
import type { RestEnv, RestParts } from './rest.ts';

/** Messages in channels, threads and direct messages. */
export function messageRoutes(parts: RestParts): Hono<RestEnv> {
  const { world, messages, clock } = parts;
  const app = new Hono<RestEnv>();
  const sent = new Map<string, { message: StoredMessage; at: number }>();

  app.get('/channels/:channel/messages', (context) => {
    const channel = toChannel(parts, context.req.param('channel'));
    requireInChannel(parts, channel, Permission.ReadMessageHistory);
    const { limit = '50', ...range } = context.req.query();
    const found = messages.visible(channel, world.bot.id).filter((message) => isWithin(message, range));
    const newest = found.toReversed().slice(0, Number(limit));
    return context.json(newest.map((message) => toSeen(world, message)));
  });

  app.get('/channels/:channel/messages/:id', (context) => {
    const channel = toChannel(parts, context.req.param('channel'));
    return context.json(toSeen(world, toMessage(parts, channel, context.req.param('id'))));
  });

  app.post('/channels/:channel/messages', (context) => {
    const channel = toChannel(parts, context.req.param('channel'));
    const { json, files } = context.get('body');
    if (channel.recipients.some(({ isClosed }) => isClosed)) throw apiErrors.closedMessages();
    if (channel.type === ChannelType.GuildForum) throw apiErrors.wrongChannelType();
    requireInChannel(parts, channel, toWrite(channel) | (files.length > 0 ? Permission.AttachFiles : 0n));
    const body = parseNewMessage(json, files.length);
    // Discord compares nonces across all messages of the same author, and here only the bot sends.
    const known = body.enforce_nonce && body.nonce ? sent.get(String(body.nonce)) : undefined;
    if (known !== undefined && clock.now() - known.at < LIMITS.nonceRemembered)
      return context.json(known.message.api);
    const reply = toReply(parts, channel, body.message_reference);
    const message = messages.create({ channel, author: world.bot, body, files, ...reply });
    if (body.nonce) sent.set(String(body.nonce), { message, at: clock.now() });
    return context.json(message.api);
  });

  app.patch('/channels/:channel/messages/:id', (context) => {
    const channel = toChannel(parts, context.req.param('channel'));
    const message = toMessage(parts, channel, context.req.param('id'));
    if (message.api.author.id !== world.bot.id) throw apiErrors.notTheAuthor();
    const { json, files } = context.get('body');
    messages.edit(message, parseMessageEdit(json, message.api.flags ?? 0), files);
    return context.json(message.api);
  });

  app.delete('/channels/:channel/messages/:id', (context) => {
    const channel = toChannel(parts, context.req.param('channel'));
    const message = toMessage(parts, channel, context.req.param('id'));
    if (message.api.author.id !== world.bot.id) requireInChannel(parts, channel, Permission.ManageMessages);
    messages.delete(message);
    return context.body(null, 204);
  });
  return app;
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
