import { ChannelType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { BOT } from '../../src/playground/world/default-world.ts';
import { openGroup } from '../support/meeting-room.ts';
import type { Room } from '../support/room.ts';
import type { TestClock } from '../support/test-clock.ts';

const GUILD = 'The Reading Room';

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
});
afterEach(async () => room.close());

const mo = (where = 'reading') => room.discord.as('Mo').in(where);
const say = (words: string, where = 'reading') => room.discord.as('Mara').in(where).say(words);

async function move(message: { id: string }, values: Record<string, string | string[]>) {
  const opened = await mo().menu('Move to a thread', message.id);
  return (await mo().submitModal(opened, values)).settled();
}

test('a side question gets a thread of its own, and nobody is named', async () => {
  const aside = say('By the way, who bakes the bread?');
  const done = await move(aside, { name: ' Bread  and salt ', reason: ['A side question'] });
  expect(done).toMatchObject({ ephemeral: true, text: `The thread is open: <#${aside.id}>` });
  expect(room.discord.world.channels.get(aside.id)).toMatchObject({
    name: 'Bread and salt',
    type: ChannelType.PublicThread,
  });
  expect(room.discord.messages(aside.id).map(({ text }) => text)).toEqual([
    'This side question continues here, in its own thread.',
  ]);
  expect(room.discord.messages('reading').map(({ id }) => id)).toEqual([aside.id]);
  const log = await (await mo().command('mod log')).settled();
  expect(log.text).toMatch(
    /Thread for a side question[^]*by <@\d+> · about <@\d+>[^]*Reason: A side question/u,
  );
});

test('a thread can be slowed with the right to manage threads', async () => {
  const aside = say('By the way …');
  await move(aside, { name: 'Bread' });
  room.discord.permit(GUILD, '@bot', BOT & ~Permission.ManageThreads);
  const slowMode = { channel: aside.id, seconds: 10, for: '10m' };
  const refused = await (await mo().command('mod slowmode', slowMode)).settled();
  expect(refused.text).toContain('The bot lacks Manage Threads in #Bread.');
  room.discord.permit(GUILD, '@bot', BOT & ~Permission.ManageChannels);
  await (await mo().command('mod slowmode', slowMode)).settled();
  expect(room.discord.world.channels.get(aside.id)?.slowmode).toBe(10);
  const thread = room.discord.world.channels.get(aside.id)?.thread;
  if (thread) thread.archived = true;
  await clock.advance(10 * 60_000);
  expect(room.discord.world.channels.get(aside.id)).toMatchObject({
    slowmode: 0,
    thread: { archived: true },
  });
});

test('says what cannot be done', async () => {
  const aside = say('By the way …');
  await move(aside, { name: 'Bread' });
  const again = await mo().menu('Move to a thread', aside.id);
  const text =
    again.modal === null
      ? again.reply?.text
      : (await (await mo().submitModal(again, { name: 'More' })).settled()).text;
  expect(text).toContain('already has a thread');

  const inside = say('Inside.', aside.id);
  const refused = await mo(aside.id).menu('Move to a thread', inside.id);
  expect(refused.reply?.text).toMatch(/already in a thread or forum post/u);

  const voice = say('In voice.', 'salon');
  expect((await mo('salon').menu('Move to a thread', voice.id)).reply?.text).toMatch(
    /does not allow threads on messages/u,
  );

  room.discord.overwrite('reading', { for: '@bot', deny: Permission.CreatePublicThreads });
  const third = say('Another.');
  expect((await move(third, { name: 'Another' })).text).toContain(
    'The bot lacks Create Public Threads in #reading.',
  );
  expect(room.discord.world.channels.has(third.id)).toBe(false);
});

test('says that the message is gone, or that the first line could not be posted', async () => {
  const gone = say('Soon gone.');
  const opened = await mo().menu('Move to a thread', gone.id);
  const name = { name: 'Gone' };
  room.discord.remove(gone.id);
  expect((await (await mo().submitModal(opened, name)).settled()).text).toMatch(/^The message was deleted/u);

  room.discord.overwrite('reading', { for: '@bot', deny: Permission.SendMessagesInThreads });
  const aside = say('By the way …');
  const done = await move(aside, { name: 'Bread' });
  expect(done.text).toMatch(
    /The thread is open: .*\nIts first line could not be posted\. The bot lacks Send Messages in Threads/u,
  );
  expect(room.discord.world.channels.has(aside.id)).toBe(true);
});

test('members are not offered it', async () => {
  const aside = say('By the way …');
  await expect(room.discord.as('Mara').in('reading').menu('Move to a thread', aside.id)).rejects.toThrow(
    /offered no command/u,
  );
});
