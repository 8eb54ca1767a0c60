import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';

import { connectBot } from '../support/echo-client.ts';
import { openLoopback } from '../support/loopback.ts';

test('a command is deferred, answered with Components V2 and seen only by its asker', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const record = await loopback.as('Mara').in('reading').command('ask', { question: 'What is power?' });
  const reply = await record.settled();
  expect(reply.text).toContain('## What is power?');
  expect(reply.ephemeral).toBe(true);
  expect(reply.thinking).toBe(false);
  expect(reply.buttons.map((button) => button.label)).toContain('Share to channel');
  expect(reply.button('Read on').url).toBe('https://example.org/on-power');
  expect(loopback.messages('reading', { as: 'Mara' }).map((message) => message.id)).toEqual([reply.id]);
  expect(loopback.messages('reading', { as: 'Hanna' })).toEqual([]);
});

test('a follow-up is posted for everybody, and the calls are recorded', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const seat = loopback.as('Mara').in('reading');
  const reply = await (await seat.command('ask', { question: 'Why?' })).settled();
  const record = await seat.click(reply, 'Share to channel');
  const shared = await record.followUp();
  expect(shared.text).toBe('Mara shares: **power**');
  expect(loopback.messages('reading', { as: 'Hanna' }).map((message) => message.id)).toEqual([shared.id]);
  const call = loopback.requests.find(
    (each) => each.route === '/webhooks/:id/:token' && each.method === 'POST',
  );
  expect(call).toMatchObject({ body: { allowed_mentions: { parse: [] } } });
});

test('an ephemeral follow-up to a public reply is seen by one member', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback, {
    answer: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('for all');
      await interaction.followUp({
        flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
        components: [{ type: 10, content: 'for you' }],
      });
    },
  });
  const record = await loopback.as('Mara').in('reading').command('ask', { question: 'Why?' });
  expect((await record.settled()).ephemeral).toBe(false);
  expect(await record.followUp()).toMatchObject({ text: 'for you', ephemeral: true });
  expect(loopback.messages('reading', { as: 'Mo' }).map((message) => message.text)).toEqual(['for all']);
});

test('autocomplete shows the bot’s choices', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const seat = loopback.as('Mara').in('reading');
  const choices = await seat.autocomplete('ask', { work: 'ro' }, 'work');
  expect(choices).toEqual([
    { name: 'The Road to the Sea', value: 'w2' },
    { name: 'Rosa and the Rose', value: 'w3' },
  ]);
});

test('a button updates its message; a select defers and then edits it', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const seat = loopback.as('Mara').in('reading');
  const reply = await (await seat.command('ask', { question: 'Why?' })).settled();
  const updated = await (await seat.click(reply, 'more')).settled();
  expect(updated.id).toBe(reply.id);
  expect(updated.text).toContain('## More quotes');
  const chosen = await (await seat.select(updated, 'work', ['w1'])).settled();
  expect(chosen.text).toBe('Chosen: w1');
});

test('a modal is opened, submitted and answered once', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const seat = loopback.as('Mara').in('reading');
  const reply = await (await seat.command('ask', { question: 'Why?' })).settled();
  const opened = await seat.click(reply, 'Write a note');
  expect(opened.modal?.title).toBe('Write a note');
  await expect(seat.submitModal(opened, { note: 'n'.repeat(201) })).rejects.toThrow('1 to 200 characters');
  await expect(seat.submitModal(opened, { other: 'x', note: 'x' })).rejects.toThrow('no field "other"');
  const sent = await seat.submitModal(opened, { note: 'read it again' });
  expect((await sent.settled()).text).toBe('Noted: read it again');
  await expect(seat.submitModal(opened, { note: 'again' })).rejects.toThrow('no modal open');
});

test('a file is uploaded with a command and read by the bot, and another is downloaded', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const file = { name: 'on power.txt', bytes: new TextEncoder().encode('Power is a relation.') };
  const record = await loopback
    .as('Ada')
    .in('reading')
    .command('corpus add', { title: 'On Power' }, { file });
  const reply = await record.settled();
  expect(reply.text).toBe('**on_power.txt**: 20 characters');
  const response = await fetch(reply.attachments[0]?.url ?? '');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('First words: Power is a relation.');
});

test('a message menu passes its message', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const said = loopback.as('Hanna').in('questions').say('Does it need a centre?');
  const record = await loopback.as('Mara').in('questions').menu('Find in the text', said);
  expect((await record.settled()).text).toBe('Found: Does it need a centre?');
});

test('commands work in a direct message unless their contexts forbid it', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback, {
    commands: [
      { name: 'here', description: 'Anywhere', contexts: [0, 1] },
      { name: 'guild', description: 'In guilds', contexts: [0] },
    ],
    answer: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`guild: ${interaction.guildId ?? 'none'}`);
    },
  });
  const seat = loopback.as('Mara').inDirectMessage();
  expect((await (await seat.command('here')).settled()).text).toBe('guild: none');
  await expect(seat.command('guild')).rejects.toThrow('offered no command "guild"');
});

test('input that the client would reject never reaches the bot', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  const seat = loopback.as('Mara').in('reading');
  const refused = [
    [seat.command('ask'), '"question" is required'],
    [seat.command('ask', { question: 'q'.repeat(301) }), '0 to 300 characters'],
    [seat.command('ask', { question: 'q', quotes: 2 }), 'one of: one, three'],
    [seat.command('ask', { question: 'q', quotes: 1.5 }), 'a whole number'],
    [seat.command('ask', { question: 'q', colour: 'red' }), 'no option "colour"'],
    [loopback.as('Ada').in('reading').command('corpus'), 'Choose one of: add, list'],
    [loopback.as('Ada').in('reading').command('corpus add'), '"file" is required'],
    [loopback.as('Ada').in('reading').command('corpus drop'), 'no subcommand "drop"'],
  ] as const;
  for (const [attempt, message] of refused) await expect(attempt).rejects.toThrow(message);
  const reply = await (await seat.command('ask', { question: 'q' })).settled();
  await expect(seat.click(reply, 'Not now')).rejects.toThrow('disabled');
  await expect(seat.click(reply, 'Read on')).rejects.toThrow('is a link');
  await expect(seat.click(reply, 'Nothing')).rejects.toThrow('no button [Nothing]');
  await expect(seat.select(reply, 'work', ['w9'])).rejects.toThrow('no value "w9"');
  await expect(seat.select(reply, 'work', ['w0', 'w1'])).rejects.toThrow('1 to 1 different values');
  await expect(loopback.as('Hanna').in('reading').click(reply, 'more')).rejects.toThrow('sees no message');
});
