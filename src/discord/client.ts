import { Client, GatewayIntentBits, Options } from 'discord.js';

/** A discord.js client that sees servers and interactions, reads no messages, and never notifies anybody. */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, version: '10' },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
}
