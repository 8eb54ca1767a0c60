import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/**
 * A discord.js client that sees servers, interactions, and the content only of messages that mention it or are sent to
 * it directly: no privileged intent. It never notifies anybody.
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, version: '10' },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
}
