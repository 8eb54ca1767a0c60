import { expect, test } from 'vitest';

import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

test('default_member_permissions apply, and an admin may do everything', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback, {
    commands: [
      { name: 'all', description: 'For all' },
      {
        name: 'manage',
        description: 'For those who manage messages',
        default_member_permissions: String(1 << 13),
      },
      { name: 'none', description: 'For admins', default_member_permissions: '0' },
    ],
    answer: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('done');
    },
  });
  const mayUse = async (member: string, command: string) => {
    const attempt = loopback.as(member).in('reading').command(command);
    return attempt.then(() => true).catch(() => false);
  };
  const table = [
    ['Mara', true, false, false],
    ['Hanna', true, false, false],
    ['Mo', true, true, false],
    ['Ada', true, true, true],
  ] as const;
  for (const [member, ...expected] of table) {
    const actual = [
      await mayUse(member, 'all'),
      await mayUse(member, 'manage'),
      await mayUse(member, 'none'),
    ];
    expect([member, ...actual]).toEqual([member, ...expected]);
  }
});

test('a member cannot use a channel that they do not see', async () => {
  const loopback = await openLoopback();
  await connectBot(loopback);
  loopback.as('Hanna').in('hosts').say('For hosts');
  expect(loopback.messages('hosts', { as: 'Mara' })).toEqual([]);
  expect(loopback.messages('hosts', { as: 'Mo' })).toHaveLength(1);
  expect(() => loopback.as('Mara').in('hosts').say('Hello')).toThrow('may not write here');
  await expect(loopback.as('Mara').in('hosts').command('ask', { question: 'q' })).rejects.toThrow(
    'offered no command',
  );
});

test('the bot is rejected without access or permission', async () => {
  const loopback = await openLoopback({
    world: {
      guilds: [
        {
          name: 'Closed',
          members: [{ name: 'Mara' }],
          bot: 0n,
          channels: [
            { name: 'quiet', overwrites: [{ for: '@everyone', deny: 1n << 11n }] },
            { name: 'hidden', overwrites: [{ for: '@everyone', deny: 1n << 10n }] },
          ],
        },
      ],
    },
  });
  const client = await connectBot(loopback);
  const ids = [...loopback.world.channels.values()].map((channel) => channel.id);
  const post = (id = '') => client.rest.post(`/channels/${id}/messages`, { body: { content: 'Hello' } });
  await expect(post(ids[0])).rejects.toMatchObject({ code: 50013, status: 403 });
  await expect(post(ids[1])).rejects.toMatchObject({ code: 50001, status: 403 });
});

const guild = (name: string, member: string) => ({ name, members: [{ name: member }], channels: [{ name }] });

test('two guilds have their own members, commands and channels', async () => {
  const loopback = await openLoopback({
    world: { guilds: [guild('north', 'Nora'), guild('south', 'Sven')] },
  });
  const client = await connectBot(loopback, {
    commands: [],
    shards: 2,
    answer: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`in ${interaction.guild?.name ?? 'none'}`);
    },
  });
  expect(client.guilds.cache.map((each) => each.name).toSorted()).toEqual(['north', 'south']);
  const north = client.guilds.cache.find((each) => each.name === 'north');
  await north?.commands.set([{ name: 'hello', description: 'Say hello' }]);
  const record = await loopback.as('Nora').in('north').command('hello');
  expect((await record.settled()).text).toBe('in north');
  await expect(loopback.as('Sven').in('south').command('hello')).rejects.toThrow('offered no command');
  await expect(loopback.as('Nora').in('south').command('hello')).rejects.toThrow('offered no command');
});
