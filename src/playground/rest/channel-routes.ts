import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import { integer, snowflake, text } from '../rules/basics.ts';
import { parseForm } from '../rules/form.ts';
import { openDirectMessage } from '../world/direct-message.ts';
import { toApiChannel, toApiUser } from '../world/serialize.ts';
import type { Channel } from '../world/world.ts';
import { requireInChannel, toChannel } from './access.ts';
import type { RestEnv, RestParts } from './rest.ts';

/** The creator of a thread may rename and archive it. https://docs.discord.com/developers/topics/threads#editing--deleting-threads */
const OF_OPENER = new Set(['name', 'archived', 'auto_archive_duration']);

function neededFor({ world }: RestParts, { thread }: Channel, body: object): bigint {
  if (thread === null) return Permission.ManageChannels;
  const isOpeners = thread.ownerId === world.bot.id && !thread.locked;
  return isOpeners && Object.keys(body).every((key) => OF_OPENER.has(key)) ? 0n : Permission.ManageThreads;
}

const change = z.looseObject({
  name: text(1, LIMITS.channelName).optional(),
  topic: text(0, LIMITS.channelTopic).nullish(),
  rate_limit_per_user: integer.min(0).max(LIMITS.slowmode).nullish(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
});

/** Channels themselves, direct messages and users. */
export function channelRoutes(parts: RestParts): Hono<RestEnv> {
  const { world, changes } = parts;
  const app = new Hono<RestEnv>();

  app.get('/channels/:channel', (context) => {
    return context.json(toApiChannel(toChannel(parts, context.req.param('channel'))));
  });

  app.patch('/channels/:channel', (context) => {
    const channel = toChannel(parts, context.req.param('channel'));
    const body = parseForm(change, context.get('body').json);
    requireInChannel(parts, channel, neededFor(parts, channel, body));
    if (channel.thread?.archived && body.archived !== false) throw apiErrors.threadArchived();
    if (body.name !== undefined) channel.name = body.name;
    if (body.topic !== undefined) channel.topic = body.topic;
    if (body.rate_limit_per_user !== undefined) channel.slowmode = body.rate_limit_per_user ?? 0;
    if (channel.thread !== null) {
      channel.thread.archived = body.archived ?? channel.thread.archived;
      channel.thread.locked = body.locked ?? channel.thread.locked;
    }
    changes.emit({ type: 'channel-update', channel });
    return context.json(toApiChannel(channel));
  });

  app.post('/channels/:channel/typing', (context) => {
    toChannel(parts, context.req.param('channel'));
    return context.body(null, 204);
  });

  app.post('/users/@me/channels', (context) => {
    const { recipient_id } = parseForm(z.looseObject({ recipient_id: snowflake }), context.get('body').json);
    const user = world.users.get(recipient_id);
    if (user === undefined) throw apiErrors.unknownUser();
    return context.json(toApiChannel(openDirectMessage(parts, user)));
  });

  app.get('/users/@me', (context) => context.json(toApiUser(world.bot)));
  app.get('/users/:user', (context) => {
    const user = world.users.get(context.req.param('user'));
    if (user === undefined) throw apiErrors.unknownUser();
    return context.json(toApiUser(user));
  });
  return app;
}
