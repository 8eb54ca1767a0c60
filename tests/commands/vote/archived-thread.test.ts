import { afterEach, beforeEach, expect, test } from 'vitest';

import { openGroup } from '../../support/meeting-room.ts';
import type { Room } from '../../support/room.ts';
import type { TestClock } from '../../support/test-clock.ts';

const DAY_MS = 86_400_000;

let room: Room;
let clock: TestClock;

beforeEach(async () => {
  ({ room, clock } = await openGroup());
});
afterEach(async () => room.close());

async function openThread(): Promise<string> {
  const aside = room.discord.as('Mara').in('reading').say('And what do we read next?');
  const mo = room.discord.as('Mo').in('reading');
  const opened = await mo.menu('Move to a thread', aside.id);
  await (await mo.submitModal(opened, { name: 'What next' })).settled();
  return aside.id;
}

function archive(threadId: string): void {
  const { thread } = room.discord.world.channels.get(threadId) ?? {};
  if (thread) thread.archived = true;
}

const isArchived = (threadId: string) => room.discord.world.channels.get(threadId)?.thread?.archived;

async function startVote(threadId: string): Promise<string> {
  const hanna = room.discord.as('Hanna').in(threadId);
  const offer = await (await hanna.command('host vote', { days: 2 })).settled();
  await (await hanna.click(offer, 'Open it here')).settled();
  const board = room.discord
    .messages(threadId)
    .findLast(({ text }) => text.includes('What do we read next?'));
  if (!board) throw new Error('No board was posted.');
  for (const title of ['Walden', 'Emma'])
    await (await hanna.submitModal(await hanna.click(board, 'Nominate'), { title })).settled();
  await (await hanna.click(board, 'Start the vote')).settled();
  return board.id;
}

test('the result of a vote in a thread that has been archived is posted, and shown on its board', async () => {
  const threadId = await openThread();
  const boardId = await startVote(threadId);
  archive(threadId);
  await clock.advance(2 * DAY_MS);
  expect(room.discord.message(boardId)?.text).toContain('Nobody vot');
  expect(room.discord.messages(threadId).at(-1)?.id).not.toBe(boardId);
  expect(room.discord.messages(threadId).at(-1)?.text).toContain('Nobody vot');
  expect(isArchived(threadId)).toBe(false);
});

test('slow mode that ends in an archived thread is taken off its line, and leaves the thread archived', async () => {
  const threadId = await openThread();
  const mo = room.discord.as('Mo').in('reading');
  await (await mo.command('mod slowmode', { channel: threadId, seconds: 10, for: '10m' })).settled();
  const line = room.discord.messages(threadId).findLast(({ text }) => /slow/iu.test(text));
  archive(threadId);
  await clock.advance(10 * 60_000);
  expect(room.discord.message(line?.id ?? '')?.text).toMatch(/over/u);
  expect(isArchived(threadId)).toBe(true);
});
