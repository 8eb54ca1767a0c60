import { ChannelType, type Client, Events, PermissionFlagsBits as Permission } from 'discord.js';
import { expect, test } from 'vitest';

import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

/** True if discord.js computes that the bot may do this in a channel. */
function may(client: Client, name: string, permission: bigint): boolean | undefined {
  const guild = client.guilds.cache.find((each) => each.channels.cache.some((one) => one.name === name));
  const channel = guild?.channels.cache.find((each) => each.name === name);
  const me = guild?.members.me;
  return me ? channel?.permissionsFor(me).has(permission) : undefined;
}

const world = {
  guilds: [
    {
      name: 'North',
      members: [{ name: 'Mara' }],
      channels: [
        { name: 'reading' },
        { name: 'quiet', overwrites: [{ for: '@bot', deny: Permission.SendMessages }] },
        { name: 'posts', type: ChannelType.GuildForum as const },
        { name: 'closed', overwrites: [{ for: '@everyone', deny: Permission.ViewChannel }] },
      ],
    },
    { name: 'South', hasBot: false, members: [{ name: 'Sven' }], channels: [{ name: 'plaza' }] },
  ],
};

test('a bot knows its permissions in channels from the start', async () => {
  const loopback = await openLoopback({ world });
  const client = await connectBot(loopback);
  const channel = client.channels.cache.find((each) => 'name' in each && each.name === 'reading');
  if (channel?.type !== ChannelType.GuildText) throw new Error('The world has changed.');
  await channel.threads.create({ name: 'aside', type: ChannelType.PublicThread });
  const { SendMessages, SendMessagesInThreads, ViewChannel } = Permission;
  const table = [
    ['reading', SendMessages, true],
    ['quiet', SendMessages, false],
    ['quiet', ViewChannel, true],
    ['posts', SendMessages, true],
    ['closed', ViewChannel, false],
    ['aside', SendMessagesInThreads, true],
  ] as const;
  for (const [name, permission, expected] of table) {
    expect([name, may(client, name, permission)]).toEqual([name, expected]);
  }
});

test('changed permissions are sent as events, and apply', async () => {
  const loopback = await openLoopback({ world });
  const client = await connectBot(loopback);
  const changed = new Promise((resolve) => void client.once(Events.ChannelUpdate, resolve));
  loopback.overwrite('reading', { for: '@bot', deny: Permission.SendMessages });
  await changed;
  expect(may(client, 'reading', Permission.SendMessages)).toBe(false);
  const id = [...loopback.world.channels.values()].find(({ name }) => name === 'reading')?.id ?? '';
  const post = () => client.rest.post(`/channels/${id}/messages`, { body: { content: 'x' } });
  await expect(post()).rejects.toMatchObject({ code: 50013 });
  const permitted = new Promise((resolve) => void client.once(Events.GuildRoleUpdate, resolve));
  loopback.permit('North', '@bot', Permission.Administrator);
  await permitted;
  expect(may(client, 'reading', Permission.SendMessages)).toBe(true);
  await post();
});

test('a bot is added to a guild and removed while it runs', async () => {
  const loopback = await openLoopback({ world });
  const client = await connectBot(loopback);
  const joined = new Promise((resolve) => void client.once(Events.GuildCreate, resolve));
  loopback.setBot('South', true);
  await joined;
  expect(may(client, 'plaza', Permission.SendMessages)).toBe(true);
  const record = await loopback.as('Sven').in('plaza').command('ask', { question: 'Here?' });
  expect((await record.settled()).text).toContain('Here?');
  const left = new Promise((resolve) => void client.once(Events.GuildDelete, resolve));
  loopback.setBot('South', false);
  await left;
  expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['North']);
  const gone = loopback.as('Sven').in('plaza').command('ask', { question: 'Still?' });
  await expect(gone).rejects.toThrow('offered no command');
});
