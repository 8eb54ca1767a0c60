import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';

import type { Loopback } from '../../../src/playground/loopback.ts';
import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

/** Lets Mara ask, and returns the interaction for the test to answer. */
async function receiveCommand(loopback: Loopback) {
  const { promise, resolve } = Promise.withResolvers<ChatInputCommandInteraction>();
  await connectBot(loopback, {
    answer: async (interaction) => {
      if (interaction.isChatInputCommand()) resolve(interaction);
    },
  });
  const asked = loopback.as('Mara').in('reading').command('ask', { question: 'Why?' });
  return { asked, interaction: await promise };
}

const callback = (loopback: Loopback, { id, token }: { id: string; token: string }, body: object) =>
  fetch(`${loopback.apiUrl}/v10/interactions/${id}/${token}/callback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('an interaction is acknowledged once', async () => {
  const loopback = await openLoopback();
  const { interaction } = await receiveCommand(loopback);
  await interaction.deferReply();
  const again = await callback(loopback, interaction, { type: 4, data: { content: 'again' } });
  expect(again.status).toBe(400);
  expect(await again.json()).toMatchObject({ code: 40060 });
});

test('an answer after 3 s is too late, and the member sees an error', async () => {
  const loopback = await openLoopback();
  const { asked, interaction } = await receiveCommand(loopback);
  const outcome = asked.catch((error: Error) => error.message);
  loopback.advance(3001);
  expect(await outcome).toBe('The application did not respond.');
  await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062, status: 404 });
});

test('a token is valid for 15 minutes', async () => {
  const loopback = await openLoopback();
  const { interaction } = await receiveCommand(loopback);
  await interaction.deferReply();
  loopback.advance(15 * 60_000);
  await interaction.editReply('in time');
  loopback.advance(1);
  await expect(interaction.editReply('late')).rejects.toMatchObject({ code: 50027, status: 401 });
  await expect(interaction.followUp('late')).rejects.toMatchObject({ code: 50027, status: 401 });
});

test('a response of an invalid type is rejected, and can be corrected', async () => {
  const loopback = await openLoopback();
  const { interaction } = await receiveCommand(loopback);
  for (const type of [1, 6, 7, 8, 99]) {
    const answer = await callback(loopback, interaction, { type, data: {} });
    expect([type, answer.status]).toEqual([type, 400]);
    expect(await answer.json()).toMatchObject({
      code: 50035,
      errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } },
    });
  }
  await interaction.reply('mended');
});

test('a deferred reply stays as private as it was announced', async () => {
  const loopback = await openLoopback();
  const { asked, interaction } = await receiveCommand(loopback);
  const response = await interaction.deferReply({ withResponse: true });
  expect(response.interaction).toMatchObject({
    responseMessageLoading: true,
    responseMessageEphemeral: false,
  });
  expect((await asked).reply).toMatchObject({ thinking: true, ephemeral: false });
  await interaction.followUp({ content: 'first', flags: MessageFlags.Ephemeral });
  const record = await asked;
  expect(await record.settled()).toMatchObject({ text: 'first', ephemeral: false });
  expect(record.followUps).toEqual([]);
  const second = await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
  expect(record.followUps).toMatchObject([{ text: 'second', ephemeral: true }]);
  await interaction.deleteReply(second);
  await interaction.deleteReply();
  expect(loopback.messages('reading', { as: 'Mara' })).toEqual([]);
  await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
});

test('rate-limited calls are retried, and failures can be configured', async () => {
  const loopback = await openLoopback();
  const { interaction } = await receiveCommand(loopback);
  loopback.faults.failNext('POST /interactions', 429, 1, { 'Retry-After': '0' });
  loopback.faults.failNext(/^PATCH .*@original$/, 500, 1);
  await interaction.deferReply();
  await interaction.editReply('done');
  const statuses = loopback.requests
    .filter((call) => /callback|@original/.test(call.route))
    .map((call) => call.status);
  expect(statuses).toEqual([429, 204, 500, 200]);
});

test('a 204 has no content type, and unknown things are 404 with Discord’s message', async () => {
  const loopback = await openLoopback();
  const { interaction } = await receiveCommand(loopback);
  const answer = await callback(loopback, interaction, { type: 5 });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([204, null]);
  const headers = { authorization: `Bot ${loopback.token}` };
  const unknown = await fetch(`${loopback.apiUrl}/v10/guilds/1/emojis`, { headers });
  expect([unknown.status, await unknown.json()]).toEqual([404, { message: '404: Not Found', code: 0 }]);
  expect(loopback.requests.at(-1)).toMatchObject({ method: 'GET', path: '/guilds/1/emojis', status: 404 });
  const stranger = await fetch(`${loopback.apiUrl}/v10/users/@me`, {
    headers: { authorization: 'Bot wrong' },
  });
  expect([stranger.status, await stranger.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
});
