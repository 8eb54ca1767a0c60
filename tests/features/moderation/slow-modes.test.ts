import { expect, test } from 'vitest';

import { SLOW_MODE_END, createSlowModes } from '../../../src/features/moderation/slow-modes.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

async function open() {
  const store = await openTemporaryStore();
  let time = new Date('2026-11-21T12:00:00Z');
  let counter = 0;
  const slowModes = createSlowModes({ store, posts: { announcePlanned: () => undefined }, now: () => time });
  return {
    store,
    slowModes,
    wait: (minutes: number) => {
      time = new Date(time.getTime() + minutes * 60_000);
    },
    begin: (current: number, seconds: number, minutes: number, interactionId = `i${++counter}`) =>
      slowModes.begin({
        groupId: 'group',
        channelId: '5',
        memberId: 'mo',
        interactionId,
        seconds,
        minutes,
        reason: null,
        current,
      }),
  };
}

test('slow mode stores the value before it, and plans its end', async () => {
  const { store, begin } = await open();
  const begun = await begin(5, 30, 10);
  expect(begun?.slowMode).toMatchObject({ former: 5, seconds: 30, until: new Date('2026-11-21T12:10:00Z') });
  const [end] = await store.plannedPosts.upcoming('group', 9);
  expect(end).toMatchObject({ kind: SLOW_MODE_END, dueAt: begun?.slowMode.until, heedsQuietHours: false });
});

test('extending it changes its end, and keeps the first value', async () => {
  const { store, slowModes, begin, wait } = await open();
  await begin(5, 30, 10);
  wait(8);
  const second = await begin(30, 60, 10);
  expect(second?.slowMode).toMatchObject({ former: 5, seconds: 60, until: new Date('2026-11-21T12:18:00Z') });
  const [first, last] = await store.plannedPosts.upcoming('group', 9);
  expect(await slowModes.findDue('group', first?.payload ?? {})).toBeNull();
  expect(await slowModes.findDue('group', last?.payload ?? {})).toEqual(second?.slowMode);
});

test('after a change by hand that value is restored', async () => {
  const { begin } = await open();
  await begin(5, 30, 10);
  expect((await begin(120, 60, 10))?.slowMode.former).toBe(120);
});

test('the same interaction has no second effect', async () => {
  const { store, begin } = await open();
  await begin(5, 30, 10, 'same');
  expect(await begin(30, 30, 10, 'same')).toBeNull();
  expect(await store.plannedPosts.upcoming('group', 9)).toHaveLength(1);
});

test('after a rejection by Discord nothing has changed', async () => {
  const { store, slowModes, begin } = await open();
  const begun = await begin(5, 30, 10);
  if (begun) await slowModes.takeBack(begun);
  expect(await slowModes.find('group', '5')).toBeNull();
  expect(await store.plannedPosts.upcoming('group', 9)).toEqual([]);
  expect(await store.moderation.list({ groupId: 'group', reader: null })).toEqual([]);
});

test('the end is recorded once, with its outcome', async () => {
  const { store, slowModes, begin } = await open();
  const begun = await begin(5, 30, 10);
  if (!begun) throw new Error('Slow mode did not begin.');
  await slowModes.end(begun.slowMode, { outcome: 'by-hand', by: null });
  await slowModes.end(begun.slowMode, { outcome: 'restored', by: 'mo' });
  const log = await store.moderation.list({ groupId: 'group', reader: null });
  expect(log.map(({ kind, outcome, by }) => [kind, outcome, by])).toEqual([
    ['cool-end', 'by-hand', null],
    ['cool', null, 'mo'],
  ]);
});
