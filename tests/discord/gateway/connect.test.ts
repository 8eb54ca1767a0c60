import { expect, test } from 'vitest';

import { connectBot } from '../../../src/discord/gateway/connect.ts';
import { loadCommands } from '../../../src/discord/command/load-commands.ts';
import { UserError } from '../../../src/errors.ts';
import { defaultWorld } from '../../../src/playground/world/default-world.ts';
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

test('an outage while the commands are registered is waited for', async () => {
  const discord = await startPatientLoopback();
  const { bot, waits } = await parts(discord);
  discord.faults.failNext(/PUT .*\/commands$/u, 503, 4);
  await (await connectBot(bot)).stop();
  expect(waits).toHaveLength(1);
  expect(discord.commands().map(({ name }) => name)).toContain('ask');
  await discord.close();
});

test.each([
  [30034, 'Max number of daily application command creates', /200 new commands a day/u, true],
  [
    50035,
    'Invalid Form Body\nname: too long',
    /“Invalid Form Body; name: too long” \(50035\).*is a bug/u,
    false,
  ],
  [40041, 'An application command with that name already exists', /already exists” \(40041\).*bug/u, false],
  [10002, 'Unknown Application', /DISCORD_APPLICATION_ID/u, false],
  [99999, 'Something new', /“Something new” \(99999\)/u, false],
])('a refusal of the commands (%i) is told in Discord’s words', async (code, message, words, isPassing) => {
  const discord = await startPatientLoopback();
  const { bot } = await parts(discord);
  discord.faults.refuseNext(/PUT .*\/commands$/u, { status: 400, code, message });
  const refusal: unknown = await connectBot(bot).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UserError);
  expect(refusal).toMatchObject({ message: expect.stringMatching(words), isPassing });
  await discord.close();
});

test('with earlier commands the bot runs on where Discord takes no more today', async () => {
  const discord = await startPatientLoopback();
  const { bot, logged } = await parts(discord);
  await (await connectBot(bot)).stop();
  discord.faults.refuseNext(/PUT .*\/commands$/u, { status: 400, code: 30034, message: 'Max number' });
  const [first, ...others] = bot.commands;
  await (await connectBot({ ...bot, commands: new Map(first ? others : []) })).stop();
  expect(logged.findLast(([level]) => level === 'warn')?.[1]).toMatchObject({ err: { isPassing: true } });
  await discord.close();
});

test('registers for those ways of installing that the application offers', async () => {
  const discord = await startPatientLoopback({ world: { ...defaultWorld, installs: [0] } });
  const { bot, logged } = await parts(discord);
  for (const hasWritten of [true, false]) {
    await (await connectBot(bot)).stop();
    expect(logged.findLast(([level]) => level === 'info')?.[1]).toMatchObject({ hasWritten });
  }
  expect(discord.commands().every((command) => command.integration_types?.join() === '0')).toBe(true);
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
