import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';

import { startLoopback } from '../../src/playground/loopback.ts';
import { echo, echoCommands, echoMessage } from './echo.ts';

/** Runs the echoing bot on a loopback Discord, to try the page: `node tests/support/echo-bot.ts [PORT]`. */
const loopback = await startLoopback({
  port: Number(process.argv[2] ?? 8150),
  hint: 'Type /ask and a question, for example: /ask question: What is power?',
});
const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const client = new Client({
  intents: [Guilds, GuildMessages, DirectMessages],
  partials: [Partials.Channel],
  rest: { api: loopback.apiUrl },
});
client.on(Events.InteractionCreate, (interaction) => void echo(interaction));
client.on(Events.MessageCreate, (message) => void echoMessage(message));
client.once(Events.ClientReady, (ready) => void ready.application.commands.set(echoCommands));
await client.login(loopback.token);
process.stdout.write(`The page is at ${loopback.url}\n`);
