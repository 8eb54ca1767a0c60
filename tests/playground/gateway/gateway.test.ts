import { Client, Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';

import type { Loopback } from '../../../src/playground/loopback.ts';
import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

const isConnected = (loopback: Loopback) => loopback.until(() => loopback.connected);

test.each([1001, 1006, 4000, 4009])(
  'after a drop with %i nothing is lost and nothing doubled',
  async (code) => {
    const loopback = await openLoopback();
    const seen: string[] = [];
    const client = await connectBot(loopback, {
      answer: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        seen.push(interaction.options.getString('question', true));
        await interaction.reply('done');
      },
    });
    const resumed = new Promise((resolve) => void client.once(Events.ShardResume, resolve));
    const seat = loopback.as('Mara').in('reading');
    await seat.command('ask', { question: 'before' });
    loopback.faults.dropGateway(code);
    const during = seat.command('ask', { question: 'during' });
    await resumed;
    await during;
    await seat.command('ask', { question: 'after' });
    expect(seen).toEqual(['before', 'during', 'after']);
  },
);

test('a client that is asked to reconnect resumes', async () => {
  const loopback = await openLoopback();
  const client = await connectBot(loopback);
  const resumed = new Promise((resolve) => void client.once(Events.ShardResume, resolve));
  loopback.faults.requestReconnect();
  await resumed;
  const record = await loopback.as('Mara').in('reading').command('ask', { question: 'Still there?' });
  expect((await record.settled()).text).toContain('Still there?');
});

test('an invalid session is replaced by a new one', async () => {
  const loopback = await openLoopback();
  const client = await connectBot(loopback);
  const ready = new Promise((resolve) => void client.once(Events.ShardReady, resolve));
  loopback.faults.invalidateSession();
  await ready;
  await isConnected(loopback);
  const record = await loopback.as('Mara').in('reading').command('ask', { question: 'Anew?' });
  expect((await record.settled()).text).toContain('Anew?');
});

test('a wrong token is rejected', async () => {
  const loopback = await openLoopback();
  const client = new Client({ intents: [], rest: { api: loopback.apiUrl } });
  await expect(client.login('MTIz.wrong.token')).rejects.toMatchObject({ code: 'TokenInvalid' });
  expect(loopback.connected).toBe(false);
});

test('privileged intents need to be granted', async () => {
  const loopback = await openLoopback();
  const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: loopback.apiUrl } });
  await expect(client.login(loopback.token)).rejects.toThrow(/disallowed intents/i);
  await client.destroy();
});

test('connections are rejected the given number of times', async () => {
  const loopback = await openLoopback();
  loopback.faults.refuseConnections(1);
  await expect(fetch(`${loopback.apiUrl}/v10/gateway`)).rejects.toThrow('fetch failed');
  const answer = await fetch(`${loopback.apiUrl}/v10/gateway`);
  expect(answer.status).toBe(200);
});

test('a bot gets the content of messages only if they mention it or are sent to it', async () => {
  const loopback = await openLoopback();
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = await connectBot(loopback, { intents: [Guilds, GuildMessages, DirectMessages] });
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => void heard.push(message.content));
  const seat = loopback.as('Mara').in('reading');
  seat.say('not for you');
  seat.say(`<@${loopback.applicationId}> for you`);
  loopback.as('Mara').inDirectMessage().say('between us');
  await (await seat.command('ask', { question: 'done?' })).settled();
  expect(heard).toEqual(['', `<@${loopback.applicationId}> for you`, 'between us']);
});

test('an interaction can be delivered twice, or late', async () => {
  const loopback = await openLoopback();
  const ids: string[] = [];
  await connectBot(loopback, {
    answer: async (interaction) => {
      ids.push(interaction.id);
      if (interaction.isRepliable() && ids.length === 1) await interaction.reply('once');
    },
  });
  loopback.faults.repeatInteractions(1);
  const release = loopback.faults.holdInteractions();
  const asked = loopback.as('Mara').in('reading').command('ask', { question: 'twice?' });
  expect(ids).toEqual([]);
  release();
  const { id } = await asked;
  await expect.poll(() => ids).toEqual([id, id]);
});
