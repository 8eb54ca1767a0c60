import {
  type ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { expect, test } from 'vitest';

import type { WorldOptions } from '../../../src/playground/world/world-options.ts';
import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

/** A guild with the bot, one without it, and a group; Mara has installed the application for herself. */
const world: WorldOptions = {
  guilds: [
    {
      name: 'North',
      members: [{ name: 'Mara', hasApp: true }, { name: 'Nora' }],
      channels: [{ name: 'reading' }],
    },
    {
      name: 'South',
      hasBot: false,
      members: [{ name: 'Mara' }, { name: 'Nora' }],
      channels: [
        { name: 'plaza' },
        { name: 'strict', overwrites: [{ for: '@everyone', deny: PermissionFlagsBits.UseExternalApps }] },
      ],
    },
  ],
  groups: [{ name: 'Friends', members: ['Mara', 'Nora'] }],
};

const command = (name: string, types: number[], contexts?: number[]) => ({
  name,
  description: 'A command',
  integration_types: types as ApplicationIntegrationType[],
  ...(contexts && { contexts: contexts as InteractionContextType[] }),
});

async function open(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  const loopback = await openLoopback({ world });
  const client = await connectBot(loopback, {
    commands: [command('server', [0]), command('both', [0, 1]), command('private', [1], [1, 2])],
    answer: async (interaction: Interaction) => {
      if (interaction.isChatInputCommand()) await answer(interaction);
    },
  });
  return {
    loopback,
    client,
    mara: [...loopback.world.users.values()].find(({ name }) => name === 'Mara')?.id,
  };
}

test('commands are available where they are installed and supported', async () => {
  const { loopback } = await open((interaction) => interaction.reply('here'));
  const offered = async (user: string, channel: string | null) => {
    const seat = channel === null ? loopback.as(user).inDirectMessage() : loopback.as(user).in(channel);
    const names = ['server', 'both', 'private'];
    const attempts = names.map((name) => seat.command(name).then(() => name, String));
    return (await Promise.all(attempts)).filter((name) => names.includes(name));
  };
  expect(await offered('Mara', 'reading')).toEqual(['server', 'both']);
  expect(await offered('Nora', 'reading')).toEqual(['server', 'both']);
  expect(await offered('Mara', 'plaza')).toEqual(['both']);
  expect(await offered('Nora', 'plaza')).toEqual([]);
  expect(await offered('Mara', 'Friends')).toEqual(['both', 'private']);
  expect(await offered('Nora', 'Friends')).toEqual([]);
  expect(await offered('Mara', null)).toEqual(['server', 'both', 'private']);
  expect(await offered('Nora', null)).toEqual(['server', 'both']);
});

test('a bot learns where it is used and who has installed it', async () => {
  const seen: object[] = [];
  const { loopback, client, mara } = await open(async (interaction) => {
    const { context, guildId, guild, authorizingIntegrationOwners: owners } = interaction;
    expect(interaction.inRawGuild()).toBe(guildId !== null && guild === null);
    expect(interaction.appPermissions.has('EmbedLinks')).toBe(true);
    expect(interaction.memberPermissions?.has('SendMessages') ?? guildId === null).toBe(true);
    seen.push({ context, guildId, guild: guild?.name, owners: [owners?.[0], owners?.[1]] });
    await interaction.deferReply();
    await interaction.editReply('seen');
  });
  expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['North']);
  for (const channel of ['reading', 'plaza', 'Friends']) {
    const record = await loopback.as('Mara').in(channel).command('both');
    expect((await record.settled()).text).toBe('seen');
  }
  await (await loopback.as('Mara').inDirectMessage().command('both')).settled();
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const [north, south] = [...loopback.world.guilds.keys()];
  expect(seen).toEqual([
    { context: Guild, guildId: north, guild: 'North', owners: [north, mara] },
    { context: Guild, guildId: south, guild: undefined, owners: [undefined, mara] },
    { context: PrivateChannel, guildId: null, guild: undefined, owners: [undefined, mara] },
    { context: BotDM, guildId: null, guild: undefined, owners: ['0', mara] },
  ]);
});

test('five follow-ups are the limit if only a member has installed it', async () => {
  const codes: unknown[] = [];
  const { loopback } = await open(async (interaction) => {
    await interaction.reply('first');
    for (let count = 0; count < 6; count += 1) {
      await interaction.followUp(`${count}`).catch((error: { code: unknown }) => codes.push(error.code));
    }
    await interaction.editReply('last');
  });
  const seat = loopback.as('Mara');
  for (const channel of ['plaza', 'Friends', 'reading']) {
    await seat.in(channel).command('both');
    await loopback.until(() => loopback.messages(channel, { as: 'Mara' })[0]?.text === 'last');
  }
  const count = (channel: string) => loopback.messages(channel, { as: 'Mara' }).length;
  expect([count('plaza'), count('Friends'), count('reading')]).toEqual([6, 6, 7]);
  expect(codes).toEqual([40094, 40094]);
});

test('replies are private where external apps are not allowed', async () => {
  const { loopback } = await open((interaction) => interaction.reply('said'));
  const said = async (channel: string) =>
    (await (await loopback.as('Mara').in(channel).command('both')).settled()).ephemeral;
  expect(await said('strict')).toBe(true);
  expect(await said('plaza')).toBe(false);
  expect(loopback.messages('strict', { as: 'Nora' })).toEqual([]);
  expect(loopback.messages('plaza', { as: 'Nora' })).toHaveLength(1);
});

test('in a guild that has not installed it, the bot can only answer', async () => {
  const { loopback, client } = await open((interaction) =>
    interaction.reply({ content: 'said', flags: MessageFlags.Ephemeral }),
  );
  const south = [...loopback.world.guilds.keys()][1] ?? '';
  const plaza = [...loopback.world.channels.values()].find(({ name }) => name === 'plaza')?.id ?? '';
  await expect(client.guilds.fetch(south)).rejects.toMatchObject({ code: 10004 });
  await expect(
    client.rest.post(`/channels/${plaza}/messages`, { body: { content: 'x' } }),
  ).rejects.toMatchObject({ code: 50001 });
  await expect(client.application.commands.set([], south)).rejects.toMatchObject({ code: 50001 });
});
