import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  Partials,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { onTestFinished } from 'vitest';

import type { Loopback } from '../../src/playground/loopback.ts';
import { echo, echoCommands } from './echo.ts';

export interface BotOptions {
  readonly commands?: RESTPostAPIApplicationCommandsJSONBody[];
  readonly intents?: GatewayIntentBits[];
  readonly shards?: number;
  /** Answers interactions; if it throws, the test fails with an unhandled rejection. */
  readonly answer?: (interaction: Interaction) => Promise<unknown>;
}

/** Connects a real discord.js Client that is ready and has registered its commands; it is destroyed after the test. */
export async function connectBot(loopback: Loopback, options: BotOptions = {}): Promise<Client<true>> {
  const { commands = echoCommands, intents = [GatewayIntentBits.Guilds], answer = echo } = options;
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: loopback.apiUrl },
    ...(options.shards !== undefined && { shardCount: options.shards }),
  });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => void client.once(Events.ClientReady, resolve));
  await client.login(loopback.token);
  const readyClient = await ready;
  await readyClient.application.commands.set(commands);
  return readyClient;
}
