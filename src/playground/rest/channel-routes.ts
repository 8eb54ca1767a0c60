import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { z } from 'zod';

import { apiErrors, tooManyRequests } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import { integer, snowflake, text } from '../rules/basics.ts';
import { parseForm } from '../rules/form.ts';
import { openDirectMessage } from '../world/direct-message.ts';
import { toApiChannel, toApiUser } from '../world/serialize.ts';
import type { Channel, User } from '../world/world.ts';
import { requireInChannel, toChannel } from './access.ts';
import type { RestParts, Routes } from './rest.ts';

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
export function channelRoutes(parts: RestParts): Routes {
  const { world, changes, clock } = parts;
  const renames = countRenames(() => clock.now());
  return {
    'GET /channels/:channel': ({ named }) => toApiChannel(toChannel(parts, named)),

    'PATCH /channels/:channel': ({ named, json }) => {
      const channel = toChannel(parts, named);
      const body = parseForm(change, json);
      requireInChannel(parts, channel, neededFor(parts, channel, body));
      if (channel.thread?.archived && body.archived !== false) throw apiErrors.threadArchived();
      if (body.name !== undefined && body.name !== channel.name) {
        const waitMs = renames.count(channel.id);
        if (waitMs > 0) return tooManyRequests(waitMs / 1000);
        channel.name = body.name;
      }
      if (body.topic !== undefined) channel.topic = body.topic;
      if (body.rate_limit_per_user !== undefined) channel.slowmode = body.rate_limit_per_user ?? 0;
      if (channel.thread !== null) {
        channel.thread.archived = body.archived ?? channel.thread.archived;
        channel.thread.locked = body.locked ?? channel.thread.locked;
      }
      changes.emit({ type: 'channel-update', channel });
      return toApiChannel(channel);
    },

    'POST /channels/:channel/typing': ({ named }) => {
      toChannel(parts, named);
      return null;
    },

    'POST /users/@me/channels': ({ json }) => {
      const { recipient_id } = parseForm(z.looseObject({ recipient_id: snowflake }), json);
      return toApiChannel(openDirectMessage(parts, toUser(parts, recipient_id)));
    },
    'GET /users/@me': () => toApiUser(world.bot),
    'GET /users/:user': ({ named }) => toApiUser(toUser(parts, named.user)),
  };
}

/** The milliseconds that a name has to wait, or 0 if it counts. Not documented; seen by many since 2020. */
function countRenames(now: () => number): { count(channelId: string): number } {
  const renamed = new Map<string, readonly number[]>();
  return {
    count(channelId) {
      const { count, within } = LIMITS.renames;
      const recent = (renamed.get(channelId) ?? []).filter((at) => now() - at < within);
      const [oldest] = recent.slice(-count);
      if (recent.length >= count && oldest !== undefined) return oldest + within - now();
      renamed.set(channelId, [...recent, now()]);
      return 0;
    },
  };
}

function toUser({ world }: RestParts, id = ''): User {
  const user = world.users.get(id);
  if (user === undefined) throw apiErrors.unknownUser();
  return user;
}
