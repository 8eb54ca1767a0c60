import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPosts } from '../src/features/posts/posts.ts';
import { PostFailure } from '../src/features/posts/post-failure.ts';
import { DEFAULT_SETTINGS } from '../src/corpus/group-settings.ts';
import { openTemporaryStore } from './support/temporary-store.ts';
import { idOf, openGroup, SOUP, use } from './support/meeting-room.ts';
import type { Room } from './support/room.ts';
import type { TestClock } from './support/test-clock.ts';

const MINUTE = 60_000;

const START = new Date('2026-03-01T12:00:00Z');

const newPost = (key: string, subject: string | null = null) => ({
  groupId: '1',
  kind: 'prompt',
  key,
  subject,
  label: '',
  dueAt: START,
  usefulUntil: new Date(START.getTime() + 60 * MINUTE),
  heedsQuietHours: false,
  payload: {},
});

async function openPosts(now: () => Date = () => START) {
  const store = await openTemporaryStore();
  return createPosts({ store, settings: { read: async () => DEFAULT_SETTINGS }, now });
}

test('a post for which Discord takes long holds up no other, but those of its own subject', async () => {
  const posts = await openPosts();
  await posts.plan([newPost('slow', 'meeting'), newPost('later', 'meeting'), newPost('other')]);
  const made: string[] = [];
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const { promise: others, resolve: othersMade } = Promise.withResolvers<void>();
  const running = posts.runDue(async ({ key }) => {
    if (key === 'slow') await answered;
    made.push(key);
    if (key === 'other') othersMade();
    return key;
  });
  await others;
  expect(made).toEqual(['other']);
  answer();
  await running;
  expect(made).toEqual(['other', 'slow', 'later']);
});

test('a post is not tried again before Discord takes it', async () => {
  let time = START;
  const posts = await openPosts(() => time);
  await posts.plan([newPost('renamed')]);
  const tries: Date[] = [];
  const perform = async () => {
    tries.push(time);
    throw new PostFailure({ code: 'limited', minutes: 10 }, { waitMs: 10 * MINUTE });
  };
  for (let minute = 0; minute < 12; minute += 1) {
    time = new Date(START.getTime() + minute * MINUTE);
    await posts.runDue(perform);
  }
  expect(tries.map((at) => at.getTime() - START.getTime())).toEqual([0, 10 * MINUTE]);
});

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
});
afterEach(async () => room.close());

test('the third new name within ten minutes waits, and the hosts are told why', async () => {
  const hanna = room.discord.as('Hanna').in('reading');
  const given = {
    work: SOUP,
    first: '2026-11-24',
    time: '19:30',
    meetings: 1,
    channel: idOf(room, 'reading'),
  };
  const preview = await use(room, 'set', given);
  await (await hanna.click(preview, 'Confirm')).settled();
  await clock.idle();
  const thread = () => [...room.discord.world.channels.values()].find((channel) => channel.thread !== null);
  for (const day of [25, 26, 27]) {
    const choices = await hanna.autocomplete('host schedule move', { meeting: '' }, 'meeting');
    const moved = await use(room, 'move', {
      meeting: String(choices[0]?.value),
      date: `2026-11-${day}`,
      time: '19:30',
    });
    await (await hanna.click(moved, 'Confirm')).settled();
    await clock.idle();
  }
  expect(thread()?.name).toContain('26 Nov');
  const status = await (await hanna.command('status')).settled();
  expect(status.text).toContain('Discord lets the bot do this again only in 10 minutes.');
  await clock.run(11 * MINUTE, MINUTE);
  expect(thread()?.name).toContain('27 Nov');
});

test('who waits for a reply is told how long Discord makes the bot wait', async () => {
  const aside = room.discord.as('Mara').in('reading').say('By the way …');
  const mo = room.discord.as('Mo').in('reading');
  const opened = await mo.menu('Move to a thread', aside.id);
  room.discord.faults.failNext(/POST .*\/threads$/u, 429, 9, { 'Retry-After': '420' });
  const told = await (await mo.submitModal(opened, { name: 'Bread' })).settled();
  expect(told.text).toContain('Discord lets the bot do this again only in 7 minutes.');
});
