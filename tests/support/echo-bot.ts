import { Client, Events, GatewayIntentBits } from 'discord.js';

import { startLoopback } from '../../src/playground/loopback.ts';
import { echo, echoCommands } from './echo.ts';

/** Runs the echoing bot on a loopback Discord, to try the page with: `node tests/support/echo-bot.ts [PORT]`. */
const loopback = await startLoopback({
  port: Number(process.argv[2] ?? 8150),
  hint: 'Type /ask and a question, for example: /ask question: What is power?',
});
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: loopback.apiUrl } });
client.on(Events.InteractionCreate, (interaction) => void echo(interaction));
client.once(Events.ClientReady, (ready) => void ready.application.commands.set(echoCommands));
await client.login(loopback.token);
process.stdout.write(`The page is at ${loopback.url}\n`);
