import { ChannelType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { z } from 'zod';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import { integer, snowflake, text } from '../rules/basics.ts';
import { invalidForm, parseForm } from '../rules/form.ts';
import { parseNewMessage } from '../rules/message-rules.ts';
import { toApiChannel } from '../world/serialize.ts';
import { WITHOUT_TAGS, type Channel } from '../world/world.ts';
import { requireInChannel, toChannel, toMessage } from './access.ts';
import type { RestParts, Routes } from './rest.ts';

const threadForm = z.looseObject({
  name: text(1, LIMITS.threadName),
  type: integer.optional(),
  rate_limit_per_user: integer.min(0).max(LIMITS.slowmode).nullish(),
  message: z.unknown().optional(),
  applied_tags: z.array(snowflake).max(LIMITS.appliedTags).nullish(),
});

const TYPES: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** Threads on messages, standalone threads, and forum posts. */
export function threadRoutes(parts: RestParts): Routes {
  const { world, newId, messages } = parts;
  return {
    'POST /channels/:channel/messages/:id/threads': ({ named, json }) => {
      const channel = toChannel(parts, named);
      requireInChannel(parts, channel, Permission.CreatePublicThreads);
      const message = toMessage(parts, named);
      const { name, rate_limit_per_user } = parseForm(threadForm, json);
      if (world.channels.has(message.id)) throw apiErrors.threadExists();
      const thread = open(parts, channel, message.id, name, ChannelType.PublicThread);
      thread.slowmode = rate_limit_per_user ?? 0;
      return Response.json(toApiChannel(thread), { status: 201 });
    },

    'POST /channels/:channel/threads': ({ named, json, files }) => {
      const channel = toChannel(parts, named);
      const body = parseForm(threadForm, json);
      const isForum = channel.type === ChannelType.GuildForum;
      const type = isForum ? ChannelType.PublicThread : (body.type ?? ChannelType.PrivateThread);
      const isPrivate = type === ChannelType.PrivateThread;
      if (!TYPES.has(type)) throw apiErrors.wrongChannelType();
      const needed = isPrivate ? Permission.CreatePrivateThreads : Permission.CreatePublicThreads;
      requireInChannel(parts, channel, isForum ? Permission.SendMessages : needed);
      if (isForum) requireTags(parts, channel, body.applied_tags ?? []);
      const first = isForum ? parseNewMessage(body.message, files.length) : null;
      const thread = open(parts, channel, newId(), body.name, type);
      thread.slowmode = body.rate_limit_per_user ?? 0;
      const message = first && messages.create({ channel: thread, author: world.bot, body: first, files });
      const made = { ...toApiChannel(thread), ...(message && { message: message.api }) };
      return Response.json(made, { status: 201 });
    },

    'PUT /channels/:channel/thread-members/:user': ({ named }) => {
      toChannel(parts, named);
      return null;
    },
  };
}

/** https://docs.discord.com/developers/topics/threads#forums */
function requireTags(parts: RestParts, channel: Channel, applied: readonly string[]): void {
  const used = channel.tags.filter(({ id }) => applied.includes(id));
  if (used.length < applied.length) {
    const message = 'Unknown tag';
    throw invalidForm([{ path: ['applied_tags'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  if (channel.requiresTag && used.length === 0) throw apiErrors.tagRequired();
  if (used.some(({ moderated }) => moderated)) requireInChannel(parts, channel, Permission.ManageThreads);
}

function open(parts: RestParts, parent: Channel, id: string, name: string, type: ChannelType): Channel {
  const { world, clock, changes } = parts;
  if (parent.thread !== null || parent.guildId === null) throw apiErrors.wrongChannelType();
  const channel: Channel = {
    id,
    guildId: parent.guildId,
    type,
    name,
    topic: null,
    slowmode: 0,
    overwrites: [],
    ...WITHOUT_TAGS,
    thread: {
      parentId: parent.id,
      ownerId: world.bot.id,
      createdAt: new Date(clock.now()).toISOString(),
      archived: false,
      locked: false,
    },
    recipients: [],
  };
  world.channels.set(id, channel);
  changes.emit({ type: 'thread-create', channel });
  return channel;
}
