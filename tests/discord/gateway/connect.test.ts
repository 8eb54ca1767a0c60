import { expect, test } from 'vitest';

import { connectBot } from '../../../src/discord/gateway/connect.ts';
import { loadCommands } from '../../../src/discord/command/load-commands.ts';
import { UserError } from '../../../src/errors.ts';
import type { Loopback } from '../../../src/playground/loopback.ts';
import { createFakeFeatures } from '../../support/fake-features.ts';
import { commandFolder, createRecordingLog, startHarness } from '../../support/harness.ts';
import { startPatientLoopback } from '../../support/loopback.ts';

test('registers the commands once: a second start writes nothing', async () => {
  await using harness = await startHarness();
  await harness.restart();
  const written = harness.logged.flatMap(([, what]) =>
    typeof what === 'object' && what !== null && 'hasWritten' in what ? [what.hasWritten] : [],
  );
  expect(written).toEqual([true, false]);
  expect(harness.discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('registers in one server if told to', async () => {
  const discord = await startPatientLoopback();
  const { bot, logged } = await parts(discord);
  const guildId = [...discord.world.guilds.keys()][0] ?? '';
  for (const hasWritten of [true, false]) {
    const connected = await connectBot({ ...bot, guildId });
    await connected.stop();
    expect(logged.findLast(([level]) => level === 'info')).toEqual([
      'info',
      expect.objectContaining({ hasWritten, guildId }),
    ]);
  }
  expect(discord.commands()).toEqual([]);
  expect(discord.commands('The Reading Room').map(({ name }) => name)).toContain('ask');
  await discord.close();
});

async function parts(discord: Loopback) {
  const waits: number[] = [];
  const { log, logged } = createRecordingLog();
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const bot = {
    token: discord.token,
    apiUrl: discord.apiUrl,
    version: '1.2.3',
    applicationId: discord.applicationId,
    guildId: null,
    commands: await loadCommands(commandFolder),
    features: createFakeFeatures().features,
    log,
    now: () => new Date(),
    onFatal: () => undefined,
    wait,
  };
  return { bot, waits, logged };
}

test('retries with growing delays while Discord can’t be reached', async () => {
  const discord = await startPatientLoopback();
  const { bot, waits, logged } = await parts(discord);
  discord.faults.refuseConnections(9);
  const connected = await connectBot(bot);
  await connected.stop();
  await discord.close();
  expect(waits.length).toBeGreaterThan(1);
  for (const [attempt, milliseconds] of waits.entries()) {
    const longest = Math.min(60_000, 1000 * 2 ** attempt);
    expect(milliseconds).toBeGreaterThanOrEqual(longest / 2);
    expect(milliseconds).toBeLessThanOrEqual(longest);
  }
  expect(logged.filter(([level]) => level === 'warn').length).toBeGreaterThanOrEqual(waits.length);
});

test('retries while Discord has an outage', async () => {
  const discord = await startPatientLoopback();
  const { bot, waits } = await parts(discord);
  discord.faults.failNext('GET /gateway/bot', 503, 4);
  const connected = await connectBot(bot);
  await connected.stop();
  await discord.close();
  expect(waits).toHaveLength(1);
});

test('a wrong token is reported, without a retry', async () => {
  const discord = await startPatientLoopback();
  const { bot, waits } = await parts(discord);
  const attempt = connectBot({ ...bot, token: 'wrong.token.here' });
  await expect(attempt).rejects.toThrow(UserError);
  await expect(attempt).rejects.toThrow(/DISCORD_TOKEN/u);
  expect(waits).toEqual([]);
  await discord.close();
});

test('a server where it may not register is reported', async () => {
  const discord = await startPatientLoopback();
  const { bot } = await parts(discord);
  await expect(connectBot({ ...bot, guildId: '1' })).rejects.toThrow(/DISCORD_GUILD_ID/u);
  await discord.close();
});

test('answers again after the gateway connection was cut', async () => {
  await using harness = await startHarness();
  harness.discord.faults.dropGateway(1006);
  await harness.discord.until(() => !harness.discord.connected);
  await harness.discord.until(() => harness.discord.connected);
  const reply = await (await harness.discord.as('Mara').in('reading').command('sources')).settled();
  expect(reply.text).toContain('The Centre That Moves');
});

test('requests no privileged intent, and suppresses every mention', async () => {
  await using harness = await startHarness();
  await (await harness.discord.as('Mara').in('reading').command('ask', { question: '@everyone?' })).settled();
  expect(harness.bot.client.options.intents.toArray()).toEqual(['Guilds', 'GuildMessages', 'DirectMessages']);
  const bodies = harness.discord.requests
    .filter(({ path }) => path.includes('/webhooks/'))
    .map(({ body }) => body);
  expect(bodies).toEqual([expect.objectContaining({ allowed_mentions: { parse: [] } })]);
});
