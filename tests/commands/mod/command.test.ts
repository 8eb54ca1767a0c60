import { afterEach, beforeEach, expect, test } from 'vitest';

import type { TestClock } from '../../support/test-clock.ts';
import { openGroup } from '../../support/meeting-room.ts';
import type { Room } from '../../support/room.ts';

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
});
afterEach(async () => room.close());

const mo = () => room.discord.as('Mo').in('reading');
const idOf = (name: string) =>
  [...room.discord.world.users.values()].find((user) => user.name === name)?.id ?? '';

const channelIdOf = (name: string) =>
  [...room.discord.world.channels.values()].find((channel) => channel.name === name)?.id ?? '';

async function note(options: Record<string, string>) {
  return (await mo().command('mod note', options)).settled();
}

async function readLog(options: Record<string, string> = {}) {
  return (await mo().command('mod log', options)).settled();
}

test('a note is kept privately, and read in the log by moderators', async () => {
  const said = room.discord.as('Mara').in('reading').say('Landlords are a law of nature!');
  const { id: channelId } =
    [...room.discord.world.channels.values()].find(({ name }) => name === 'reading') ?? {};
  const [guildId] = room.discord.world.guilds.keys();
  const message = `https://discord.com/channels/${guildId}/${channelId}/${said.id}`;
  const kept = await note({
    text: '**Ask** her what she means.',
    member: idOf('Mara'),
    topic: 'landlords',
    message,
  });
  expect(kept).toMatchObject({ ephemeral: true, text: expect.stringMatching(/^The note is saved/u) });
  const log = await readLog();
  expect(log.ephemeral).toBe(true);
  expect(log.text).toMatch(
    new RegExp(
      `\\*\\*Note\\*\\* · <t:\\d+:R> · by <@${idOf('Mo')}> · about <@${idOf('Mara')}> · in <#${channelId}>`,
      'u',
    ),
  );
  expect(log.text).toContain(`[message](<${message}>)`);
  expect(log.text).toContain('-# Topic: landlords\n\\*\\*Ask\\*\\* her what she means.');
  expect(room.discord.messages('reading')).toHaveLength(1);
});

test('a note about nothing, or with a link that leads elsewhere, is refused in words', async () => {
  expect((await note({ text: 'Hm.' })).text).toMatch(/a member, a topic, or both/u);
  const elsewhere = 'https://discord.com/channels/1/2/3';
  expect((await note({ text: 'Hm.', topic: 'rent', message: elsewhere })).text).toMatch(
    /not a link to a message/u,
  );
  expect((await note({ text: 'Hm.', topic: 'rent', message: 'up there' })).text).toMatch(
    /Copy Message Link/u,
  );
});

test('the log goes by member and by the group’s days', async () => {
  await note({ text: 'Of Monday.', topic: 'rent' });
  await clock.advance(86_400_000);
  await note({ text: 'Of Tuesday.', member: idOf('Mara') });
  expect((await readLog()).text).toMatch(/Of Tuesday[^]*Of Monday/u);
  const monday = await readLog({ to: '2026-11-23' });
  expect(monday.text).toContain('Of Monday.');
  expect(monday.text).not.toContain('Of Tuesday.');
  expect((await readLog({ from: 'Tuesday' })).text).not.toContain('Of Monday.');
  expect((await readLog({ member: idOf('Mara') })).text).not.toContain('Of Monday.');
  expect((await readLog({ member: idOf('Hanna') })).text).toContain('Nothing is stored here');
  expect((await readLog({ from: 'soon' })).text).toMatch(/Can’t read “soon” as a day/u);
});

test('the log turns its pages, however long its entries are, and after a restart', async () => {
  for (let number = 1; number <= 9; number += 1)
    await note({ text: `Note ${number} ${'*'.repeat(number % 3 === 0 ? 1150 : 10)}`, topic: 'rent' });
  const seen: string[] = [];
  let page = await readLog();
  await room.restart();
  for (;;) {
    seen.push(...(page.text.match(/Note \d/gu) ?? []));
    if (!page.buttons.some(({ label }) => label === 'Older')) break;
    page = await (await mo().click(page, 'Older')).settled();
  }
  expect(seen).toEqual(Array.from({ length: 9 }, (_, at) => `Note ${9 - at}`));
  const back: string[] = [];
  while (page.buttons.some(({ label }) => label === 'Newer')) {
    page = await (await mo().click(page, 'Newer')).settled();
    back.unshift(...(page.text.match(/Note \d/gu) ?? []));
  }
  expect(back[0]).toBe('Note 9');
});

test('the log as a file has what was written, for spreadsheets too', async () => {
  expect((await readLog({ export: 'csv' })).text).toMatch(/no file/u);
  await note({ text: '=HYPERLINK("x")', topic: 'rent' });
  const file = await readLog({ export: 'csv' });
  expect(file.attachments.map(({ filename }) => filename)).toEqual(['moderation-log.csv']);
});

test('all that is held about a member is one view, where notes are added', async () => {
  const view = await (await mo().menu('Notes and cases', 'Mara')).settled();
  expect(view).toMatchObject({ ephemeral: true, text: expect.stringContaining('Nothing is stored here') });
  const opened = await mo().click(view, 'Add a note');
  const after = await (await mo().submitModal(opened, { words: 'Was very kind to Ben.' })).settled();
  expect(after.text).toContain(`What is stored here about <@${idOf('Mara')}>`);
  expect(after.text).toContain('Was very kind to Ben.');
  expect(after.text).not.toMatch(/\b1\b|score/u);
});

test('reasons are the group’s own, and every member can read them', async () => {
  const mara = room.discord.as('Mara').in('reading');
  const before = await (await mara.command('reasons')).settled();
  expect(before).toMatchObject({ ephemeral: true, text: expect.stringContaining('\nA side question\n') });
  expect(before.buttons).toEqual([]);
  const list = await (await mo().command('mod reasons')).settled();
  const opened = await mo().click(list, 'Change the list');
  const saved = await (
    await mo().submitModal(opened, { reasons: 'Too fast\n\nToo  fast\n*Loud*' })
  ).settled();
  expect(saved.text).toMatch(/Saved[^]*\nToo fast\n\\\*Loud\\\*$/u);
  expect((await (await mara.command('reasons')).settled()).text).toContain('\nToo fast\n');
  const again = await mo().click(saved, 'Change the list');
  await (await mo().submitModal(again, { reasons: '' })).settled();
  expect((await (await mara.command('reasons')).settled()).text).toContain('\nA side question\n');
});

test('a note has no second copy among what admins read of who did what', async () => {
  await note({ text: 'Ask her what she means.', member: idOf('Mara') });
  const slowMode = { channel: channelIdOf('reading'), seconds: 10, for: '10m' };
  await (await mo().command('mod slowmode', slowMode)).settled();
  const audit = await (await room.discord.as('Ada').in('reading').command('group audit')).settled();
  expect(audit.text).toContain('mod slowmode');
  expect(audit.text).not.toMatch(/Ask her|mod note/u);
});

test('members are refused what is for moderators', async () => {
  const mara = room.discord.as('Mara').in('reading');
  const refused = /offered no command|needs the permission Manage Messages/u;
  expect(await refusalOf(mara.command('mod log'))).toMatch(refused);
  expect(await refusalOf(mara.menu('Notes and cases', 'Mo'))).toMatch(refused);
});

/** Why something was not done: Discord does not offer it, or the bot says so. */
async function refusalOf(act: ReturnType<ReturnType<typeof mo>['command']>): Promise<string> {
  try {
    return (await (await act).settled()).text;
  } catch (error) {
    return String(error);
  }
}
