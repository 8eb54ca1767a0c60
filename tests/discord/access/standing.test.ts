import { Events } from 'discord.js';
import { expect, test } from 'vitest';

import type { Command } from '../../../src/discord/command/command.ts';
import { IN_SERVERS, defineCommand, defineCommandTree } from '../../../src/discord/command/define-command.ts';
import { button, text } from '../../../src/discord/replies/components.ts';
import { cardMessage, notice } from '../../../src/discord/replies/message.ts';
import type { WorldOptions } from '../../../src/playground/world/world-options.ts';
import { defaultWorld } from '../../../src/playground/world/default-world.ts';
import { startHarness, type Harness } from '../../support/harness.ts';

const GUILD = 'The Reading Room';

/** The Reading Room with somebody whose role allows nothing more. */
const world: WorldOptions = {
  guilds: defaultWorld.guilds.map((guild) => ({
    ...guild,
    roles: [...(guild.roles ?? []), { name: 'Readers' }],
    members: [...guild.members, { name: 'Leo', roles: ['Readers'] }],
  })),
};

/** What each command does: it shows a button. */
function partsOf(name: string) {
  return {
    ...IN_SERVERS,
    name,
    description: 'Tries',
    run: async () =>
      cardMessage([text('done')], [button('Press', `${name}:press:`), button('Join', `${name}:join:`)]),
    actions: { press: { acknowledge: 'reply', run: async () => notice('pressed') } },
  } as const;
}

const { run: runSplit, ...split } = partsOf('split');
const leaf = { description: 'Tries', run: runSplit };
const member = { access: 'member', acknowledge: 'reply', run: async () => notice('joined') } as const;

/** A command for hosts, one for all, and one whose parts are shown in two places. */
const commands = new Map<string, Command>([
  ['lead', defineCommand({ access: 'host', ...partsOf('lead') })],
  ['read', defineCommand({ access: 'member', ...partsOf('read') })],
  [
    'split',
    defineCommandTree({
      access: 'host',
      ...split,
      actions: { ...split.actions, join: member },
      subcommands: { plain: leaf, strict: { ...leaf, at: 'strict', access: 'admin' } },
    }),
  ],
]);

const open = () => startHarness({ commands, discord: { world } });

/** Says something under Integrations, and waits until the bot has heard it. */
async function restrict(
  { discord, bot }: Harness,
  ...said: [string | null, Parameters<Harness['discord']['restrict']>[2]]
) {
  const heard = new Promise((resolve) => {
    bot.client.once(Events.ApplicationCommandPermissionsUpdate, resolve);
  });
  discord.restrict(GUILD, ...said);
  await heard;
}

async function use({ discord }: Harness, name: string, command: string, channel = 'reading') {
  return (await discord.as(name, { seesAll: true }).in(channel).command(command)).settled();
}

test('Discord offers a command for hosts to whoever may manage events', async () => {
  await using harness = await open();
  const offered = harness.discord.commands().map((each) => [each.name, each.default_member_permissions]);
  expect(offered).toEqual([
    ['lead', String(1n << 33n)],
    ['read', null],
    ['split', String(1n << 33n)],
    ['strict', String(1n << 5n)],
  ]);
  await expect(harness.discord.as('Mara').in('reading').command('lead')).rejects.toThrow(
    'is offered no command',
  );
});

test('an allowed role may use a command that it would not see, at once', async () => {
  await using harness = await open();
  expect((await use(harness, 'Leo', 'lead')).text).toMatch(/^This needs the role/u);
  await restrict(harness, 'lead', [{ role: 'Readers', allow: true }]);
  const leo = harness.discord.as('Leo').in('reading');
  const reply = await (await leo.command('lead')).settled();
  expect(reply.text).toBe('done');
  expect((await (await leo.click(reply, 'Press')).settled()).text).toBe('pressed');
  expect((await use(harness, 'Mara', 'lead')).text).toMatch(/^This needs the role/u);
  await restrict(harness, 'lead', []);
  expect((await use(harness, 'Leo', 'lead')).text).toMatch(/^This needs the role/u);
});

test('to allow a command gives what is shown under it, and nothing that is shown elsewhere', async () => {
  await using harness = await open();
  await restrict(harness, 'split', [{ role: 'Readers', allow: true }]);
  expect((await use(harness, 'Leo', 'split plain')).text).toBe('done');
  expect((await use(harness, 'Leo', 'strict')).text).toMatch(/Manage Server/u);
});

test('what is denied of a command for hosts keeps no member from a button that is for all', async () => {
  await using harness = await open();
  const reply = await use(harness, 'Hanna', 'split plain');
  await restrict(harness, 'split', [{ all: 'members', allow: false }]);
  const hanna = harness.discord.as('Hanna').in('reading');
  expect((await (await hanna.click(reply, 'Press')).settled()).text).toMatch(/do not let you/u);
  expect((await (await hanna.click(reply, 'Join')).settled()).text).toBe('joined');
});

test.each([
  ['a role', { role: 'Host', allow: false }],
  ['a member', { member: 'Hanna', allow: false }],
  ['the channel', { channel: 'reading', allow: false }],
  ['everyone', { all: 'members', allow: false }],
  ['all channels', { all: 'channels', allow: false }],
] as const)(
  'what is denied to %s is refused on buttons too, but never to administrators',
  async (_of, rule) => {
    await using harness = await open();
    const reply = await use(harness, 'Hanna', 'read');
    const adas = await use(harness, 'Ada', 'read');
    await restrict(harness, 'read', [rule]);
    await expect(harness.discord.as('Hanna').in('reading').command('read')).rejects.toThrow(
      'is offered no command',
    );
    const refusal = 'The admins of this server do not let you use this here.';
    expect((await use(harness, 'Hanna', 'read')).text).toContain(refusal);
    const press = await harness.discord.as('Hanna').in('reading').click(reply, 'Press');
    expect((await press.settled()).text).toContain(refusal);
    const byAda = await harness.discord.as('Ada').in('reading').click(adas, 'Press');
    expect((await byAda.settled()).text).toBe('pressed');
  },
);

test('what is said of all commands holds for each that has nothing of its own', async () => {
  await using harness = await open();
  await restrict(harness, null, [{ all: 'channels', allow: false }]);
  await restrict(harness, 'read', [{ channel: 'questions', allow: true }]);
  expect((await use(harness, 'Mara', 'read')).text).toMatch(/do not let you/u);
  expect((await use(harness, 'Mara', 'read', 'questions')).text).toBe('done');
  expect((await use(harness, 'Hanna', 'lead', 'questions')).text).toMatch(/do not let you/u);
});

test('where Discord does not say, permissions alone decide', async () => {
  await using harness = await open();
  await restrict(harness, 'lead', [{ role: 'Readers', allow: true }]);
  harness.discord.faults.failNext('GET /applications/:id/guilds/:id/commands/permissions', 403);
  expect((await use(harness, 'Leo', 'lead')).text).toMatch(/^This needs the role/u);
  expect((await use(harness, 'Hanna', 'lead')).text).toBe('done');
  expect(harness.logged.map(([level]) => level)).toContain('warn');
});
