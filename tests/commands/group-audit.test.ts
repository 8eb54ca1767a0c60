import { expect, test } from 'vitest';

import { DEFAULT_SETTINGS } from '../../src/corpus/group-settings.ts';
import { createAudit } from '../../src/features/group/audit.ts';
import { createLookups } from '../../src/features/answers/lookups.ts';
import type { Store } from '../../src/store/store.ts';
import { createFakeFeatures } from '../support/fake-features.ts';
import { startHarness, type Harness } from '../support/harness.ts';
import { openTemporaryStore } from '../support/temporary-store.ts';

const now = () => new Date('2026-03-01T12:00:00Z');

/** A bot whose audit is kept in a real store. */
async function start() {
  const store = await openTemporaryStore();
  const fakes = createFakeFeatures();
  const features = {
    ...fakes.features,
    audit: createAudit({ store }),
    lookups: createLookups({ store, now }),
  };
  const harness = await startHarness({ parts: { features, now } });
  return { harness, store, world: fakes.world };
}

async function use(
  { discord }: Harness,
  name: string,
  command: string,
  options: Record<string, string> = {},
) {
  return (await discord.as(name, { seesAll: true }).in('reading').command(command, options)).settled();
}

function userId({ discord }: Harness, name: string): string {
  return [...discord.world.users.values()].find((user) => user.name === name)?.id ?? '';
}

const groupOf = ({ discord }: Harness) => [...discord.world.guilds.keys()][0] ?? '';

async function noted(store: Store, harness: Harness) {
  const all = { groupId: groupOf(harness), reader: null, by: null, from: null, before: null };
  return store.acts.list(all, { limit: 100, offset: 0 });
}

test('an act is noted with who did it, what was said, where, and by which right', async () => {
  const { harness, store } = await start();
  await using bot = harness;
  await use(bot, 'Hanna', 'host answers', { strictness: 'strict' });
  const channel = [...bot.discord.world.channels.values()].find(({ name }) => name === 'reading');
  expect(await noted(store, bot)).toEqual([
    {
      groupId: groupOf(bot),
      at: now(),
      by: userId(bot, 'Hanna'),
      act: 'group answers',
      options: [{ name: 'strictness', value: 'strict' }],
      channelId: channel?.id,
      messageId: null,
      right: 'permission',
    },
  ]);
});

test('neither what is refused is noted, nor what fails, nor what shows, nor what every member may', async () => {
  const { harness, store, world } = await start();
  await using bot = harness;
  await use(bot, 'Mara', 'host answers', { strictness: 'strict' });
  await use(bot, 'Ada', 'group settings');
  await use(bot, 'Ada', 'group setup');
  await use(bot, 'Ada', 'group audit');
  await use(bot, 'Ada', 'ask', { question: 'Who pays?' });
  world.entries = [];
  await use(bot, 'Ada', 'group remove', { work: 'nothing' });
  expect(await noted(store, bot)).toEqual([]);
});

test('what was chosen from a list and what was set up is noted, too', async () => {
  const { harness, store } = await start();
  await using bot = harness;
  const seat = bot.discord.as('Ada').in('reading');
  const settings = await (await seat.command('group settings')).settled();
  await (await seat.select(settings, 'group:visibility:', ['public'])).settled();
  await use(bot, 'Ada', 'group setup', { 'quiet-hours': '22:00-07:00' });
  const acts = (await noted(store, bot)).map(({ act, options, messageId }) => [act, options, messageId]);
  expect(acts).toEqual([
    ['group setup', [{ name: 'quiet-hours', value: '22:00-07:00' }], null],
    ['group:visibility', [{ name: 'chosen', value: 'public' }], settings.id],
  ]);
  expect((await use(bot, 'Ada', 'group audit')).text).toMatch(/<\/group settings:\d+> \[visibility\]/u);
});

test('of a role that may, that is the right; what is long is cut to 200 characters', async () => {
  const { harness, store, world } = await start();
  await using bot = harness;
  const [guild] = bot.discord.world.guilds.values();
  const hostRole = guild?.roles.find(({ name }) => name === 'Moderator')?.id ?? null;
  world.settings = { ...DEFAULT_SETTINGS, contributors: 'hosts', hostRole };
  bot.discord.permit(guild?.name ?? '', 'Moderator', 0n);
  await use(bot, 'Mo', 'add', { url: `https://example.org/${'a'.repeat(300)}` });
  const [act] = await noted(store, bot);
  expect(act).toMatchObject({ act: 'corpus add', right: 'host role' });
  expect(act?.options?.[0]?.value).toHaveLength(200);
});

test('what a moderator takes away of another’s is noted, what somebody takes away of their own is not', async () => {
  const { harness, store } = await start();
  await using bot = harness;
  const mara = bot.discord.as('Mara').in('reading');
  const share = async () => {
    const reply = await use(bot, 'Mara', 'ask', { question: 'Who pays?' });
    await (await mara.click(reply, 'Share to channel')).settled();
    return bot.discord.until(() => bot.discord.messages('reading').at(-1));
  };
  await mara.click(await share(), 'Delete');
  await bot.discord.until(() => bot.discord.messages('reading').length === 0);
  const shared = await share();
  await bot.discord.as('Mo').in('reading').click(shared, 'Delete');
  await bot.discord.until(() => bot.discord.messages('reading').length === 0);
  await bot.bot.stop();
  expect(await noted(store, bot)).toMatchObject([
    { act: 'post:delete', by: userId(bot, 'Mo'), messageId: shared.id, right: 'permission' },
  ]);
});

test('admins read it by pages and by who did it, and nobody else does', async () => {
  const { harness } = await start();
  await using bot = harness;
  for (const name of ['Hanna', 'Ada'])
    for (const strictness of ['strict', 'normal', 'lenient'])
      await use(bot, name, 'host answers', { strictness });
  const first = await use(bot, 'Ada', 'group audit');
  expect(first).toMatchObject({ ephemeral: true });
  expect(first.text).toContain('actions** (6)');
  expect(first.text).toMatch(
    new RegExp(`<@${userId(bot, 'Ada')}>: </host answers:\\d+>\\nstrictness: lenient`, 'u'),
  );
  expect(first.text).toContain('by permission');
  const next = await (await bot.discord.as('Ada').in('reading').click(first, 'Next')).settled();
  expect(next.text).toContain('strictness: strict');
  expect(next.text).toContain('Page 2 of 2');
  const hers = await use(bot, 'Ada', 'group audit', { member: userId(bot, 'Hanna') });
  expect(hers.text).toContain('actions** (3)');
  expect((await use(bot, 'Ada', 'group audit', { to: '2026-02-28' })).text).toMatch(
    /^Nothing has been logged/u,
  );
  for (const name of ['Mara', 'Hanna', 'Mo'])
    expect((await use(bot, name, 'group audit')).text).toMatch(/Manage Server/u);
});

test('it is handed over as a file that no spreadsheet runs', async () => {
  const { harness } = await start();
  await using bot = harness;
  await use(bot, 'Ada', 'group setup', { 'quiet-hours': 'none' });
  await use(bot, 'Ada', 'add', { url: 'https://example.org', title: '=1+1' });
  const read = async (format: string) => {
    const { files } = await use(bot, 'Ada', 'group audit', { export: format });
    return `${files[0]?.name}\n${new TextDecoder().decode(files[0]?.bytes)}`;
  };
  expect(await read('csv')).toMatch(
    /^audit\.csv\n"at","by","act","options","channel","message","right"\r\n"2026-03-01T12:00:00.000Z","\d+","corpus add","url: /u,
  );
  const [, ...lines] = (await read('jsonl')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { act: string }).act)).toEqual([
    'corpus add',
    'group setup',
  ]);
});
