import { Hono } from 'hono';

import { LIMITS } from '../limits.ts';
import { hasBot } from '../world/permissions.ts';
import { toApiUser } from '../world/serialize.ts';
import type { RestEnv, RestParts } from './rest.ts';

/** The gateway's address and the application itself. */
export function applicationRoutes(parts: RestParts): Hono<RestEnv> {
  const { world, gatewayUrl } = parts;
  const app = new Hono<RestEnv>();
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
    approximate_guild_count: [...world.guilds.keys()].filter((id) => hasBot(world, id)).length,
  });

  app.get('/gateway', (context) => context.json({ url: gatewayUrl() }));
  app.get('/gateway/bot', (context) =>
    context.json({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: 1000,
        reset_after: 86_400_000,
        max_concurrency: LIMITS.maxConcurrency,
      },
    }),
  );
  app.get('/applications/@me', (context) => context.json(describe()));
  app.get('/oauth2/applications/@me', (context) => context.json(describe()));
  return app;
}
