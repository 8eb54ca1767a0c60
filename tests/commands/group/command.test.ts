import { describe, expect, test } from 'vitest';
import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';

import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { defaultWorld } from '../../../src/playground/world/default-world.ts';
import type { WorldOptions } from '../../../src/playground/world/world-options.ts';
import { entry } from '../../support/fixtures.ts';
import { startHarness, type Harness } from '../../support/harness.ts';

const shared = Array.from({ length: 30 }, (_, index) =>
  entry({
    groupId: OPERATOR_GROUP,
    workId: `work${index}`,
    description: { ...entry().description, title: `Work ${index}` },
  }),
);

/** The Reading Room with somebody whose role allows nothing more. */
const worldWithLeader: WorldOptions = {
  guilds: defaultWorld.guilds.map((guild) => ({
    ...guild,
    roles: [...(guild.roles ?? []), { name: 'Leader' }],
    members: [...guild.members, { name: 'Leo', roles: ['Leader'] }],
  })),
};

test('settings are for admins alone', async () => {
  await using harness = await startHarness();
  const refused = await (
    await harness.discord.as('Mo', { seesAll: true }).in('reading').command('group settings')
  ).settled();
  expect(refused.text).toMatch(/^This needs the permission Manage Server/u);
});

test('hosts say how sure the bot must be', async () => {
  await using harness = await startHarness();
  const answers = async (name: string) => {
    const seat = harness.discord.as(name, { seesAll: true }).in('reading');
    return (await (await seat.command('host answers', { strictness: 'strict' })).settled()).text;
  };
  expect(await answers('Mara')).toMatch(
    /^This needs the role of this group’s hosts, or the permission Manage Events/u,
  );
  expect(await answers('Hanna')).toMatch(/^The bot answers only when it is very sure/u);
  expect(harness.world.settings.strictness).toBe('strict');
});

test('whoever has the group’s role of hosts is a host, and no more than that', async () => {
  await using harness = await startHarness({ discord: { world: worldWithLeader } });
  const leo = harness.discord.as('Leo', { seesAll: true }).in('reading');
  const roles = [...harness.discord.world.guilds.values()].flatMap((guild) => guild.roles);
  const hostRole = roles.find(({ name }) => name === 'Leader')?.id ?? null;
  const before = await (await leo.command('host answers', { strictness: 'strict' })).settled();
  expect(before.text).toMatch(/^This needs the role/u);
  harness.world.settings = { ...DEFAULT_SETTINGS, hostRole };
  const changed = await (await leo.command('host answers', { strictness: 'strict' })).settled();
  expect(changed.text).toMatch(/^The bot answers only when it is very sure/u);
  const refused = await (await leo.command('group settings')).settled();
  expect(refused.text).toMatch(/^This needs the permission Manage Server/u);
});

test('shows what holds, and changes what is chosen', async () => {
  await using harness = await startHarness();
  const ada = harness.discord.as('Ada').in('reading');
  const page = await (await ada.command('group settings')).settled();
  expect(page).toMatchObject({ ephemeral: true });
  expect(page.text).toContain('There are no shared works.');
  const saved = await (await ada.select(page, 'group:visibility:', ['public'])).settled();
  expect(saved.text).toContain('**Settings of this group** — Saved.');
  await (await ada.select(page, 'group:contributors:', ['hosts'])).settled();
  expect(harness.world.settings).toEqual({
    ...DEFAULT_SETTINGS,
    visibility: 'public',
    contributors: 'hosts',
  });
});

test('closes and opens shared works, page by page, also after a restart', async () => {
  await using harness = await startHarness();
  harness.world.entries = shared;
  const ada = harness.discord.as('Ada').in('reading');
  const first = await (await ada.command('group settings')).settled();
  expect(first.text).toContain('30 of 30 shared works are open to this group');
  const openOnFirst = shared.slice(1, 25).map(({ workId }) => workId);
  await (await ada.select(first, 'group:works:0', openOnFirst)).settled();
  await harness.restart();
  const second = await (await ada.click(first, 'Next')).settled();
  const closed = await (await ada.select(second, 'group:works:1', [])).settled();
  expect(closed.text).toContain('24 of 30 shared works are open to this group');
  expect(harness.world.settings.closedWorks).toEqual([
    'work0',
    ...shared.slice(25).map(({ workId }) => workId),
  ]);
});

test('lets those add works who may', async () => {
  await using harness = await startHarness();
  const add = async (name: string) => {
    const file = { name: 'tides.txt', bytes: Buffer.from('Tides move.') };
    const seat = harness.discord.as(name).in('reading');
    return (await (await seat.command('add', {}, { file })).settled()).text;
  };
  expect(await add('Hanna')).toMatch(/^In this group only admins can add works/u);
  harness.world.settings = { ...DEFAULT_SETTINGS, contributors: 'hosts' };
  expect(await add('Hanna')).toMatch(/^\*\*Added/u);
  expect(await add('Mara')).toMatch(/^In this group only hosts and admins can add works/u);
  harness.world.settings = { ...DEFAULT_SETTINGS, contributors: 'members' };
  expect(await add('Mara')).toMatch(/^\*\*Added/u);
});

const setUp = async (harness: Harness, options: Record<string, string | number | boolean> = {}) =>
  (await (await harness.discord.as('Ada').in('reading').command('group setup', options)).settled()).text;

describe('set-up', () => {
  test('shows what holds before anything is set up', async () => {
    await using harness = await startHarness();
    const shown = await setUp(harness);
    expect(shown).toContain('Hosts: anyone who can manage events');
    expect(shown).toContain('not set yet');
    expect(shown).toContain('Time zone: UTC');
    expect(shown).toContain('Quiet hours: none');
  });

  test('keeps all that is given, and says what the bot lacks in the channel', async () => {
    await using harness = await startHarness();
    const { discord } = harness;
    const [guild] = discord.world.guilds.values();
    const channel = [...discord.world.channels.values()].find(({ name }) => name === 'reading');
    const host = guild?.roles.find(({ name }) => name === 'Host');
    const shown = await setUp(harness, {
      'host-role': host?.id ?? '',
      channel: channel?.id ?? '',
      'time-zone': 'europe/lisbon',
      'quiet-hours': '22:00-7',
      'reading-line': false,
      'keep-questions': 365,
    });
    expect(shown).toContain('**Set-up of this group** — Saved.');
    expect(shown).toContain(
      `Meetings, reminders and prompts: in <#${channel?.id}>. Nothing is missing there.`,
    );
    expect(shown).toContain('from 22:00 to 07:00 nothing is posted');
    expect(shown).toContain('erased after 365 days');
    expect(harness.world.settings).toEqual({
      ...DEFAULT_SETTINGS,
      hostRole: host?.id,
      meetingChannel: channel?.id,
      timeZone: 'Europe/Lisbon',
      quietHours: { from: 1320, to: 420 },
      readingLine: false,
      retentionDays: 365,
    });
    discord.permit('The Reading Room', '@bot', 0n);
    discord.overwrite('reading', { for: '@everyone', deny: Permission.CreatePublicThreads });
    expect(await setUp(harness)).toMatch(/There the bot lacks Create Public Threads and Create Events/u);
    expect(await setUp(harness, { 'quiet-hours': 'none', 'keep-questions': 0 })).toContain(
      'Quiet hours: none',
    );
    expect(harness.world.settings).toMatchObject({ quietHours: null, retentionDays: null });
  });

  test('says what is wrong with what was typed, and changes nothing', async () => {
    await using harness = await startHarness();
    const [guild] = harness.discord.world.guilds.values();
    expect(await setUp(harness, { 'time-zone': 'Middle Earth' })).toMatch(
      /^There is no time zone “Middle Earth”/u,
    );
    for (const typed of ['late', '25-7', '22:00', '7-7', '22:75-7'])
      expect(await setUp(harness, { 'quiet-hours': typed })).toMatch(/^Can’t read “.+” as quiet hours/u);
    expect(await setUp(harness, { 'host-role': guild?.id ?? '' })).toMatch(
      /^The host role cannot be everyone’s role/u,
    );
    expect(harness.world.settings).toEqual(DEFAULT_SETTINGS);
  });

  test('offers time zones by city', async () => {
    await using harness = await startHarness();
    const ada = harness.discord.as('Ada').in('reading');
    const offered = await ada.autocomplete('group setup', { 'time-zone': 'lis' }, 'time-zone');
    expect(offered.map(({ value }) => value)[0]).toBe('Europe/Lisbon');
  });
});
