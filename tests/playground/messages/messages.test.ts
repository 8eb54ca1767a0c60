import {
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  Events,
  FileBuilder,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  TextDisplayBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';

import type { Loopback } from '../../../src/playground/loopback.ts';
import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
const command = { name: 'go', description: 'Go' };
const menu = { name: 'Look', type: ApplicationCommandType.Message as const };
const bytes = new TextEncoder().encode('# Notes');
const file = { name: 'notes.md', attachment: Buffer.from(bytes) };

async function open(answer: (interaction: Interaction) => Promise<unknown> = async () => undefined) {
  const loopback = await openLoopback();
  const intents = [Guilds, GuildMessages, DirectMessages];
  const client = await connectBot(loopback, { commands: [command, menu], intents, answer });
  return { loopback, client, bot: `<@${client.user.id}>`, mara: idOf(loopback, 'Mara') };
}

const idOf = (loopback: Loopback, name: string) =>
  [...loopback.world.users.values()].find((user) => user.name === name)?.id ?? '';

const nextMessage = (client: Client) =>
  new Promise<Message>((resolve) => void client.once(Events.MessageCreate, resolve));

test('a mentioned bot gets the message, and its reply refers back without a ping', async () => {
  const { loopback, client, bot, mara } = await open();
  const heard = nextMessage(client);
  loopback.as('Mara').in('reading').say(`What is power, ${bot}?`);
  const message = await heard;
  expect(message.content).toBe(`What is power, ${bot}?`);
  expect(message.mentions.has(client.user)).toBe(true);
  expect(message.mentions.members?.has(client.user.id)).toBe(true);
  expect(message.member?.id).toBe(mara);
  const reply = await message.reply({
    flags: MessageFlags.IsComponentsV2,
    components: [new TextDisplayBuilder().setContent(`A relation, <@${mara}>. @everyone`)],
    allowedMentions: { parse: [], repliedUser: false },
  });
  expect(reply.reference?.messageId).toBe(message.id);
  const stored = loopback.message(reply.id)?.api;
  expect(stored).toMatchObject({ type: 19, mentions: [], mention_everyone: false });
  expect(stored?.referenced_message?.id).toBe(message.id);
  const loud = await message.reply('Loud');
  expect(loud.mentions.users.map((user) => user.id)).toEqual([mara]);
});

test('a direct message reaches a client that does not know the channel, and is answered there', async () => {
  const { loopback, client, mara } = await open();
  const heard = nextMessage(client);
  const seat = loopback.as('Mara').inDirectMessage();
  seat.say('What is power?');
  const message = await heard;
  expect([message.content, message.guildId, message.author.id]).toEqual(['What is power?', null, mara]);
  expect(message.channel.isDMBased()).toBe(true);
  const reply = await message.reply({
    flags: MessageFlags.IsComponentsV2,
    components: [new TextDisplayBuilder().setContent('A relation.')],
    allowedMentions: { parse: [], repliedUser: false },
  });
  expect(loopback.message(reply.id)).toMatchObject({ text: 'A relation.', ephemeral: false });
  expect(loopback.messages(message.channelId, { as: 'Mara' }).map(({ text }) => text)).toEqual([
    'What is power?',
    'A relation.',
  ]);
  expect(loopback.messages(message.channelId, { as: 'Hanna' })).toEqual([]);
});

test('a reply to a deleted message is rejected, or sent without reference', async () => {
  const { loopback, client, bot } = await open();
  const heard = nextMessage(client);
  loopback.as('Mara').in('reading').say(bot);
  const message = await heard;
  const own = await message.reply('own');
  await own.delete();
  await expect(own.reply({ content: 'x', failIfNotExists: true })).rejects.toMatchObject({ code: 50035 });
  const alone = await own.reply({ content: 'alone', failIfNotExists: false });
  expect(loopback.message(alone.id)?.api).toMatchObject({ type: 0, content: 'alone' });
});

test('a file component is sent, changed and stored with its bytes', async () => {
  const { loopback } = await open(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const components = [new FileBuilder().setURL('attachment://notes.md')];
    const flags = MessageFlags.IsComponentsV2;
    await interaction.reply({ flags, components, files: [file] });
    await interaction.followUp({ flags: flags | MessageFlags.Ephemeral, components, files: [file] });
    await interaction.followUp({ flags, components: [new TextDisplayBuilder().setContent('text')] });
    const other = { name: 'other.csv', attachment: Buffer.from('a,b') };
    const changed = [new FileBuilder().setURL('attachment://other.csv')];
    await interaction.editReply({ components: changed, files: [other] });
  });
  const record = await loopback.as('Mara').in('reading').command('go');
  expect((await record.followUp()).files).toEqual([{ name: 'notes.md', bytes }]);
  await loopback.until(() => record.reply?.files[0]?.name === 'other.csv');
  expect(record.reply?.files).toEqual([{ name: 'other.csv', bytes: new TextEncoder().encode('a,b') }]);
  expect(record.reply?.api.components).toMatchObject([{ type: 13, name: 'other.csv', size: 3 }]);
  expect((await record.followUp()).ephemeral).toBe(true);
});

test('a file component without its file is rejected', async () => {
  const codes: unknown[] = [];
  const { loopback } = await open(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const components = [new FileBuilder().setURL('attachment://nothing.md')];
    await interaction
      .reply({ flags: MessageFlags.IsComponentsV2, components, files: [file] })
      .catch((error: { code: unknown }) => codes.push(error.code));
    await interaction.reply('mended');
  });
  await (await loopback.as('Mara').in('reading').command('go')).settled();
  expect(codes).toEqual([50035]);
});

const button = {
  type: 1,
  components: [
    new ButtonBuilder().setCustomId('remove').setLabel('Remove').setStyle(ButtonStyle.Danger).toJSON(),
  ],
};

test.each(['reading', null])(
  'a button deletes its message for everybody who sees it: %s',
  async (channel) => {
    const users: string[] = [];
    const { loopback } = await open(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'x', components: [button] });
      if (!interaction.isButton()) return;
      users.push(interaction.user.displayName);
      expect(interaction.message.interactionMetadata?.user.displayName).toBe('Mara');
      await interaction.deferUpdate();
      await interaction.deleteReply();
    });
    const seatOf = (name: string) =>
      channel === null ? loopback.as(name).inDirectMessage() : loopback.as(name).in(channel);
    const reply = await (await seatOf('Mara').command('go')).settled();
    const presser = channel === null ? 'Mara' : 'Hanna';
    const record = await seatOf(presser).click(reply, 'Remove');
    await loopback.until(() => loopback.message(reply.id) === null);
    expect(users).toEqual([presser]);
    expect(record.reply).toBeNull();
    await expect(seatOf('Mara').click(reply, 'Remove')).rejects.toThrow('gone');
  },
);

test('a message says which interaction it comes from', async () => {
  const { loopback, client, mara } = await open(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: 'first', components: [button] });
      await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
    }
    if (interaction.isButton()) await interaction.reply('third');
  });
  const created = nextMessage(client);
  const record = await loopback.as('Mara').in('reading').command('go');
  const message = await created;
  const { id } = message;
  expect(message.interactionMetadata).toMatchObject({ id: record.id, originalResponseMessageId: null });
  expect(message.interactionMetadata?.user.id).toBe(mara);
  const second = await record.followUp();
  expect(second.api.flags).toBe(MessageFlags.Ephemeral);
  expect(second.api.interaction_metadata).toMatchObject({
    id: record.id,
    user: { id: mara },
    original_response_message_id: id,
  });
  const third = await (await loopback.as('Hanna').in('reading').click(id, 'Remove')).settled();
  expect(third.api.interaction_metadata).toMatchObject({
    user: { id: idOf(loopback, 'Hanna') },
    interacted_message_id: id,
  });
});

test('an answer to a menu quotes its message, unless only one member sees that', async () => {
  const { loopback } = await open(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: 'secret', flags: MessageFlags.Ephemeral });
    }
    if (interaction.isMessageContextMenuCommand()) await interaction.reply('seen');
  });
  const seat = loopback.as('Mara').in('reading');
  const quotedBy = async (target: { id: string }) =>
    (await (await seat.menu('Look', target.id)).settled()).api.referenced_message?.id;
  const said = loopback.as('Hanna').in('reading').say('open');
  expect(await quotedBy(said)).toBe(said.id);
  expect(await quotedBy(await (await seat.command('go')).settled())).toBeUndefined();
});
