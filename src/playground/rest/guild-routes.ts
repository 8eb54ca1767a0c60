import { apiErrors } from '../api-error.ts';
import { toApiChannel, toApiGuild, toApiMember, toApiRole } from '../world/serialize.ts';
import { canView, hasBot } from '../world/permissions.ts';
import { toGuild } from './access.ts';
import type { Guild } from '../world/world.ts';
import type { RestParts, Routes } from './rest.ts';

/** Guilds, their channels, members and roles. */
export function guildRoutes(parts: RestParts): Routes {
  const { world } = parts;
  const channelsIn = ({ id }: Guild) => [...world.channels.values()].filter(({ guildId }) => guildId === id);
  return {
    'GET /users/@me/guilds': () =>
      [...world.guilds.values()]
        .filter(({ id }) => hasBot(world, id))
        .map((guild) => ({
          id: guild.id,
          name: guild.name,
          icon: null,
          banner: null,
          owner: false,
          features: [],
        })),
    'GET /guilds/:guild': ({ named }) => toApiGuild(toGuild(parts, named)),
    'GET /guilds/:guild/roles': ({ named }) => toGuild(parts, named).roles.map(toApiRole),
    'GET /guilds/:guild/channels': ({ named }) =>
      channelsIn(toGuild(parts, named))
        .filter(({ thread }) => thread === null)
        .map(toApiChannel),
    'GET /guilds/:guild/threads/active': ({ named }) => {
      const threads = channelsIn(toGuild(parts, named)).filter(
        (channel) => channel.thread?.archived === false && canView(world, channel, world.bot.id),
      );
      return { threads: threads.map(toApiChannel), members: [] };
    },
    'GET /guilds/:guild/members/:user': ({ named }) => {
      const { user = '' } = named;
      const member = toGuild(parts, named).members.get(user === '@me' ? world.bot.id : user);
      if (member === undefined) throw apiErrors.unknownMember();
      return toApiMember(member);
    },
  };
}
