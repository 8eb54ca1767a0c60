import { afterEach, beforeEach, expect, test } from 'vitest';
import { idOf, openGroup, SOUP, use } from './support/meeting-room.ts';
import type { Room } from './support/room.ts';
import type { TestClock } from './support/test-clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
});
afterEach(async () => room.close());

const hanna = () => room.discord.as('Hanna').in('reading');

/** The posts of the forum, and their first messages. */
const posts = () =>
  [...room.discord.world.channels.values()]
    .filter(({ thread }) => thread?.parentId === idOf(room, 'books'))
    .map(({ id, name }) => ({ name, text: room.discord.messages(id)[0]?.text ?? '' }));

const setUp = async () =>
  (
    await (
      await room.discord
        .as('Ada')
        .in('reading')
        .command('group setup', { channel: idOf(room, 'books') })
    ).settled()
  ).text;

async function queueDaily(question: string) {
  const own = await (await hanna().command('host prompt write', { question })).settled();
  await (await hanna().click(own, 'Queue')).settled();
  await (await hanna().command('host prompt schedule', { when: 'days', days: 1 })).settled();
}

const queue = async () => (await (await hanna().command('host prompt queue')).settled()).text;

test('the set-up says what a forum does, and with which tag', async () => {
  expect(await setUp()).toContain('reminder, with the tag “meeting”, since posts need one there.');
});

test('scheduled prompts and reminders become posts with the tag that the forum asks for', async () => {
  await setUp();
  await queueDaily('Who stirs the pot?');
  await clock.run(2 * DAY, HOUR);
  expect(posts()).toEqual([
    { name: 'Who stirs the pot?', text: expect.stringContaining('Who stirs the pot?') },
  ]);
  const preview = await use(room, 'set', {
    work: SOUP,
    first: '2026-12-01',
    time: '19:30',
    meetings: 1,
    thread: 0,
  });
  await (await hanna().click(preview, 'Confirm')).settled();
  await clock.run(8 * DAY, HOUR);
  expect(posts().map(({ text }) => text)).toContainEqual(expect.stringContaining('The next meeting is'));
});

test('a prompt that Discord refuses is in the queue again, and comes next time', async () => {
  await setUp();
  await queueDaily('Who stirs the pot?');
  const refusal = { status: 400, code: 40067, message: 'A tag is required to create a forum post' };
  room.discord.faults.refuseNext(/POST .*\/threads$/u, refusal);
  await clock.run(DAY + HOUR, HOUR);
  expect(posts()).toEqual([]);
  expect(await queue()).toContain('1. Who stirs the pot?');
  await clock.run(DAY, HOUR);
  expect(posts().map(({ name }) => name)).toEqual(['Who stirs the pot?']);
  expect(await queue()).not.toContain('Who stirs the pot?');
});

test('the reminder of a meeting whose thread was deleted goes to the channel', async () => {
  const preview = await use(room, 'set', {
    work: SOUP,
    first: '2026-11-30',
    time: '19:30',
    meetings: 1,
    channel: idOf(room, 'reading'),
  });
  await (await hanna().click(preview, 'Confirm')).settled();
  const threads = () => [...room.discord.world.channels.values()].filter(({ thread }) => thread !== null);
  for (let hour = 0; hour < 7 * 24 && threads().length === 0; hour += 1) await clock.run(HOUR, HOUR);
  const [thread] = threads();
  room.discord.removeChannel(thread?.id ?? '');
  await clock.run(7 * DAY, HOUR);
  const reminders = room.discord
    .messages('reading')
    .filter(({ text }) => text.includes('The next meeting is'));
  expect(reminders).toHaveLength(1);
});
