import { Events, PermissionFlagsBits as Permission } from 'discord.js';
import { expect, test } from 'vitest';

import type { CommandRule } from '../../../src/playground/world/command-permissions.ts';
import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

const world = {
  guilds: [
    {
      name: 'North',
      roles: [{ name: 'Guide', permissions: Permission.ManageEvents }, { name: 'Reader' }],
      members: [{ name: 'Ann', roles: ['Guide'] }, { name: 'Ben', roles: ['Reader'] }, { name: 'Cat' }],
      owner: 'Cat',
      channels: [{ name: 'hall' }, { name: 'yard' }],
    },
  ],
};

const hidden = { name: 'lead', description: 'Leads', defaultMemberPermissions: Permission.ManageEvents };
const shown = { name: 'read', description: 'Reads' };

/** The commands of each member, as `name: commands`, after an admin has set rules for a command and for all. */
async function offers(own: readonly CommandRule[], all: readonly CommandRule[]) {
  const loopback = await openLoopback({ world });
  await connectBot(loopback, { commands: [hidden, shown] });
  if (own.length > 0) loopback.restrict('North', 'lead', own);
  if (all.length > 0) loopback.restrict('North', null, all);
  // Using an unknown command lists the available ones.
  const offered = async (name: string) => {
    const refusal = await loopback
      .as(name)
      .in('hall')
      .command('nothing')
      .catch((error: Error) => error.message);
    return `${name}: ${typeof refusal === 'string' ? refusal.split('#hall: ')[1] : 'nothing refused'}`;
  };
  return Promise.all(['Ann', 'Ben', 'Cat'].map(offered));
}

test.each<[string, readonly CommandRule[], readonly CommandRule[], readonly string[]]>([
  ['nothing', [], [], ['Ann: lead, read.', 'Ben: read.', 'Cat: lead, read.']],
  [
    'a role allowed',
    [{ role: 'Reader', allow: true }],
    [],
    ['Ann: lead, read.', 'Ben: lead, read.', 'Cat: lead, read.'],
  ],
  ['a role denied', [{ role: 'Guide', allow: false }], [], ['Ann: read.', 'Ben: read.', 'Cat: lead, read.']],
  [
    'a member allowed, whose role is denied',
    [
      { role: 'Guide', allow: false },
      { member: 'Ann', allow: true },
    ],
    [],
    ['Ann: lead, read.', 'Ben: read.', 'Cat: lead, read.'],
  ],
  [
    'a channel denied',
    [{ channel: 'hall', allow: false }],
    [],
    ['Ann: read.', 'Ben: read.', 'Cat: lead, read.'],
  ],
  [
    'all denied to everyone',
    [],
    [{ all: 'members', allow: false }],
    ['Ann: none.', 'Ben: none.', 'Cat: lead, read.'],
  ],
  [
    'all denied to everyone, one allowed to a role',
    [{ role: 'Reader', allow: true }],
    [{ all: 'members', allow: false }],
    ['Ann: none.', 'Ben: lead.', 'Cat: lead, read.'],
  ],
  [
    'all allowed to a role',
    [],
    [{ role: 'Reader', allow: true }],
    ['Ann: lead, read.', 'Ben: read.', 'Cat: lead, read.'],
  ],
  [
    'all denied but in one channel',
    [],
    [
      { all: 'channels', allow: false },
      { channel: 'hall', allow: true },
    ],
    ['Ann: lead, read.', 'Ben: read.', 'Cat: lead, read.'],
  ],
])('with %s', async (_what, own, all, offered) => {
  expect(await offers(own, all)).toEqual(offered);
});

test('a bot reads the rules, and gets an event when they change', async () => {
  const loopback = await openLoopback({ world });
  const client = await connectBot(loopback, { commands: [hidden, shown] });
  const guild = client.guilds.cache.first();
  const command = (await client.application.commands.fetch()).find(({ name }) => name === 'lead');
  await expect(guild?.commands.permissions.fetch({ command: command?.id ?? '' })).rejects.toMatchObject({
    code: 10066,
  });
  const told = new Promise((resolve) => {
    client.once(Events.ApplicationCommandPermissionsUpdate, resolve);
  });
  loopback.restrict('North', 'lead', [{ all: 'channels', allow: false }]);
  const permissions = [{ id: String(BigInt(guild?.id ?? '') - 1n), type: 3, permission: false }];
  expect(await told).toMatchObject({ id: command?.id, guildId: guild?.id, permissions });
  expect(await guild?.commands.permissions.fetch({ command: command?.id ?? '' })).toEqual(permissions);
  const all = await guild?.commands.permissions.fetch({});
  expect([...(all?.keys() ?? [])]).toEqual([command?.id]);
});
