import { afterEach, expect, test } from 'vitest';

import { openRoom, withSampleWorks, type Room } from '../../support/room.ts';

let room: Room;

afterEach(() => room.close());

const seat = (name: string) => room.discord.as(name).in('reading');

/** What a member is shown besides the answer to `/help`; null if nothing. */
async function besides(name: string) {
  const before = new Set(room.discord.messages('reading', { as: name }).map(({ id }) => id));
  await (await seat(name).command('help')).settled();
  await (await seat(name).command('status')).settled();
  const shown = room.discord.messages('reading', { as: name }).filter(({ id }) => !before.has(id));
  return shown.find(({ text }) => text.includes('step 1 of 3')) ?? null;
}

test('an admin’s first command brings the steps once, for them alone; a member’s brings nothing', async () => {
  room = await openRoom(withSampleWorks);
  expect(await besides('Mara')).toBeNull();
  const card = await besides('Ada');
  expect(card).toMatchObject({ ephemeral: true });
  expect(card?.text).toContain('allow it /host and Note for the session in Server Settings → Integrations');
  expect(await besides('Ada')).toBeNull();
  expect(room.discord.messages('reading').filter(({ ephemeral }) => !ephemeral)).toEqual([]);
});

test('a group that has decided something is shown no steps', async () => {
  room = await openRoom(withSampleWorks);
  await (await seat('Ada').command('group setup', { 'reading-line': false })).settled();
  expect(await besides('Ada')).toBeNull();
});

test('the steps choose language, hosts and channel, count the works, and try a question', async () => {
  room = await openRoom(withSampleWorks);
  const setUp = await (await seat('Ada').command('group setup')).settled();
  let page = await (await seat('Ada').click(setUp, 'In three steps')).settled();
  const [guild] = room.discord.world.guilds.values();
  const role = guild?.roles.find(({ name }) => name === 'Host')?.id ?? '';
  page = await (await seat('Ada').select(page, 'group:steps-hosts:', [role])).settled();
  page = await (await seat('Ada').click(page, 'Next step')).settled();
  expect(page.text).toMatch(/Your group can ask \d+ works? now/u);
  page = await (await seat('Ada').click(page, 'Next step')).settled();
  const dialogue = await seat('Ada').click(page, 'Ask a question');
  const answer = await seat('Ada').submitModal(dialogue, { question: 'Does a network have an owner?' });
  expect((await answer.settled()).text).toContain('Does a network have an owner?');
  page = await (await seat('Ada').click(page, 'Hold meetings in this channel')).settled();
  expect(page.text).toContain('Meetings, reminders and prompts: in <#');
  page = await (await seat('Ada').click(page, 'Previous')).settled();
  page = await (await seat('Ada').click(page, 'Previous')).settled();
  page = await (await seat('Ada').select(page, 'group:steps-language:', ['de'])).settled();
  expect(page.text).toContain('Schritt 1 von 3');
  const shown = await (await seat('Ada').command('group setup')).settled();
  expect(shown.text).toContain(`Leitung: <@&${role}>`);
});
