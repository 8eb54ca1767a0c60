import { expect, test } from 'vitest';

import { DEFAULT_SETTINGS } from '../../src/corpus/group-settings.ts';
import { defaultWorld } from '../../src/playground/world/default-world.ts';
import type { WorldOptions } from '../../src/playground/world/world-options.ts';
import { startHarness, type Harness } from '../support/harness.ts';

/** The Reading Room with somebody whose role allows nothing more. */
const world: WorldOptions = {
  guilds: defaultWorld.guilds.map((guild) => ({
    ...guild,
    roles: [...(guild.roles ?? []), { name: 'Readers' }],
    members: [...guild.members, { name: 'Leo', roles: ['Readers'] }],
  })),
};

const open = () => startHarness({ discord: { world } });

function roleId({ discord }: Harness, name: string): string {
  const [guild] = discord.world.guilds.values();
  return guild?.roles.find((role) => role.name === name)?.id ?? '';
}

const ada = ({ discord }: Harness) => discord.as('Ada').in('reading');

/** Opens the page as an admin, and lets roles use a command. */
async function map(harness: Harness, command: string, roles: readonly string[]) {
  const seat = ada(harness);
  const settings = await (await seat.command('group settings')).settled();
  const page = await (await seat.click(settings, 'Role permissions')).settled();
  const isFirst = page.api.components !== undefined && JSON.stringify(page.api).includes(`"${command}"`);
  const shown = isFirst ? page : await (await seat.click(page, 'Next')).settled();
  const opened = await (await seat.select(shown, 'group:roles-open:', [command])).settled();
  const saved = await seat.select(
    opened,
    `group:roles-set:${command}`,
    roles.map((name) => roleId(harness, name)),
  );
  return { opened, saved: await saved.settled() };
}

async function use(
  { discord }: Harness,
  name: string,
  command: string,
  options: Record<string, string> = {},
) {
  return (await (await discord.as(name, { seesAll: true }).in('reading').command(command, options)).settled())
    .text;
}

/** Both pages of what Leo may use. */
async function readHelp({ discord }: Harness): Promise<string> {
  const leo = discord.as('Leo').in('reading');
  const first = await (await leo.command('help')).settled();
  if (!first.buttons.some(({ label }) => label === 'Next')) return first.text;
  return first.text + (await (await leo.click(first, 'Next')).settled()).text;
}

test('an admin lets a role use a subcommand, sees it, and takes it back', async () => {
  await using harness = await open();
  const strict = { strictness: 'strict' };
  expect(await use(harness, 'Leo', 'host answers', strict)).toMatch(/^This needs the role/u);
  const { opened, saved } = await map(harness, 'group answers', ['Readers']);
  expect(opened.text).toContain('Who else may use /host answers');
  expect(opened.text).toContain('Discord hides this command from members without Manage Events.');
  expect(saved.text).toContain(`/host answers: <@&${roleId(harness, 'Readers')}>`);
  expect(saved.text).toContain('Saved.');
  expect(await use(harness, 'Leo', 'host answers', strict)).toMatch(/only when it is very sure/u);
  expect(await use(harness, 'Mara', 'host answers', strict)).toMatch(/^This needs the role/u);
  expect(await readHelp(harness)).toContain('host answers');
  expect((await map(harness, 'group answers', [])).saved.text).toContain('No role has extra commands');
  expect(await use(harness, 'Leo', 'host answers', strict)).toMatch(/^This needs the role/u);
  expect(await readHelp(harness)).not.toContain('host answers');
});

test('all of a command is what of it is not for admins', async () => {
  await using harness = await open();
  harness.world.settings = {
    ...DEFAULT_SETTINGS,
    commandRoles: [{ command: 'group', roleId: roleId(harness, 'Readers') }],
  };
  await map(harness, 'group', ['Readers']);
  expect(await use(harness, 'Leo', 'host answers', { strictness: 'strict' })).toMatch(/very sure/u);
  for (const command of ['group settings', 'group setup'])
    expect(await use(harness, 'Leo', command)).toMatch(/^This needs the permission Manage Server/u);
  expect(await use(harness, 'Leo', 'host prompt queue')).toMatch(/^This needs the role/u);
});

test('nothing that is for every member or for admins alone is offered', async () => {
  await using harness = await open();
  const seat = ada(harness);
  const settings = await (await seat.command('group settings')).settled();
  const page = await (await seat.click(settings, 'Role permissions')).settled();
  const offered = page.selects.flatMap(({ options }) => options.map(({ value }) => value));
  expect(offered).toEqual(
    expect.arrayContaining(['corpus line', 'digest', 'group answers', 'schedule', 'schedule set']),
  );
  expect(offered.filter((key) => /^(?:ask|find|corpus$|corpus remove|group$|group set)/u.test(key))).toEqual(
    [],
  );
});

test('a deleted role is called so, and removed', async () => {
  await using harness = await open();
  const left = { command: 'group answers', roleId: roleId(harness, 'Readers') };
  harness.world.settings = {
    ...DEFAULT_SETTINGS,
    commandRoles: [left, { command: 'group answers', roleId: '100000000000000000' }],
  };
  const seat = ada(harness);
  const settings = await (await seat.command('group settings')).settled();
  const page = await (await seat.click(settings, 'Role permissions')).settled();
  expect(page.text).toContain(`<@&${left.roleId}>, a deleted role`);
  const cleaned = await (await seat.click(page, 'Remove deleted roles')).settled();
  expect(cleaned.text).not.toContain('gone');
  expect(harness.world.settings.commandRoles).toEqual([left]);
});

test('who leads one part of a discussion may not press what is of another', async () => {
  await using harness = await open();
  const readers = roleId(harness, 'Readers');
  harness.world.settings = {
    ...DEFAULT_SETTINGS,
    commandRoles: [{ command: 'session note', roleId: readers }],
  };
  expect(await use(harness, 'Leo', 'host session end')).toMatch(/^This needs the role/u);
  expect(await use(harness, 'Leo', 'host session note')).not.toMatch(/^This needs/u);
});
