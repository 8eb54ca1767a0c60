import { Hono } from 'hono';

import { apiErrors } from '../api-error.ts';
import { toApiChannel, toApiGuild, toApiMember, toApiRole } from '../world/serialize.ts';
import { canView } from '../world/permissions.ts';
import { toGuild } from './access.ts';
import type { RestEnv, RestParts } from './rest.ts';

/** Guilds, their channels, members and roles. */
export function guildRoutes(parts: RestParts): Hono<RestEnv> {
  const { world } = parts;
  const app = new Hono<RestEnv>();

  app.get('/guilds/:guild', (context) =>
    context.json(toApiGuild(toGuild(parts, context.req.param('guild')))),
  );
  app.get('/guilds/:guild/roles', (context) =>
    context.json(toGuild(parts, context.req.param('guild')).roles.map(toApiRole)),
  );
  app.get('/guilds/:guild/channels', (context) => {
    const { id } = toGuild(parts, context.req.param('guild'));
    const channels = [...world.channels.values()].filter(
      (channel) => channel.guildId === id && channel.thread === null,
    );
    return context.json(channels.map(toApiChannel));
  });
  app.get('/guilds/:guild/threads/active', (context) => {
    const { id } = toGuild(parts, context.req.param('guild'));
    const threads = [...world.channels.values()].filter(
      (channel) =>
        channel.guildId === id && channel.thread?.archived === false && canView(world, channel, world.bot.id),
    );
    return context.json({ threads: threads.map(toApiChannel), members: [] });
  });
  app.get('/guilds/:guild/members/:user', (context) => {
    const user = context.req.param('user');
    const member = toGuild(parts, context.req.param('guild')).members.get(
      user === '@me' ? world.bot.id : user,
    );
    if (member === undefined) throw apiErrors.unknownMember();
    return context.json(toApiMember(member));
  });
  return app;
}
