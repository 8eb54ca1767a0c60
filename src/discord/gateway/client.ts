import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** Longest wait for one of Discord's rate limits, in milliseconds. */
const LONGEST_WAIT_MS = 10_000;

/**
 * A discord.js client that sees servers, interactions, and the content only of messages that mention it or are sent to
 * it directly: no privileged intent. It never notifies anybody.
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: {
      api: apiUrl,
      version: '10',
      // Somebody waits for a reply, or other posts do: what takes longer is told, or tried again later.
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS,
    },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
}
