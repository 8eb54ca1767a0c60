import { LIMITS } from '../limits.ts';
import { hasBot } from '../world/permissions.ts';
import { toApiUser } from '../world/serialize.ts';
import type { RestParts, Routes } from './rest.ts';

/** The gateway's address and the application itself. */
export function applicationRoutes({ world, gatewayUrl }: RestParts): Routes {
  const describe = () => ({
    id: world.applicationId,
    name: world.bot.name,
    description: '',
    icon: null,
    bot: toApiUser(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    verify_key: '',
    owner: toApiUser(world.bot),
    team: null,
    integration_types_config: Object.fromEntries(world.installs.map((type) => [type, {}])),
    ...world.portal,
    approximate_guild_count: [...world.guilds.keys()].filter((id) => hasBot(world, id)).length,
  });

  return {
    'GET /gateway': () => ({ url: gatewayUrl() }),
    'GET /gateway/bot': () => ({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: 1000,
        reset_after: 86_400_000,
        max_concurrency: LIMITS.maxConcurrency,
      },
    }),
    'GET /applications/@me': describe,
    'GET /oauth2/applications/@me': describe,
  };
}
