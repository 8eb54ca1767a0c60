import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { NewPlannedPost } from '../../../src/corpus/planned-post.ts';
import { createPromptSchedules } from '../../../src/features/prompts/prompt-schedules.ts';
import { newPrompt } from '../../support/new-prompt.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const DAY_MS = 86_400_000;
const start = new Date('2026-03-01T12:00:00Z');

async function open({ meeting = null }: { meeting?: Date | null } = {}) {
  const store = await openTemporaryStore();
  const planned: NewPlannedPost[] = [];
  let plans = 0;
  const schedules = createPromptSchedules({
    store,
    posts: { plan: async (posts) => void planned.push(...posts) },
    schedules: { list: async () => (meeting ? [{ meeting: { startsAt: meeting } }] : []) },
    createId: () => `plan-${(plans += 1)}`,
    now: () => start,
  });
  const queue = async (id: string) => {
    const kept = await store.prompts.keep(newPrompt({ interactionId: id, key: id, question: id }));
    await store.prompts.move(kept.id, ['drafted'], 'queued', start);
  };
  return { store, planned, schedules, queue };
}

test('plans a post every so many days, and the next when one is made', async () => {
  const { planned, schedules, queue } = await open();
  await queue('first');
  await queue('second');
  await schedules.every('group', 3);
  expect(planned.map(({ dueAt }) => dueAt.getTime() - start.getTime())).toEqual([3 * DAY_MS]);
  const slot = planned[0]?.payload ?? { plan: '', dueAt: 0 };
  expect(await schedules.takeDue('group', slot)).toMatchObject({ question: 'first', state: 'posted' });
  expect(planned[1]?.dueAt.getTime()).toBe(start.getTime() + 6 * DAY_MS);
  expect(planned[1]?.key).not.toBe(planned[0]?.key);
});

test('a repeated slot gets the same prompt and plans nothing more', async () => {
  const { planned, schedules, queue } = await open();
  await queue('first');
  await queue('second');
  await schedules.every('group', 1);
  const slot = planned[0]?.payload ?? { plan: '', dueAt: 0 };
  const once = await schedules.takeDue('group', slot);
  expect(await schedules.takeDue('group', slot)).toEqual(once);
  expect(planned).toHaveLength(2);
});

test('a series continues when the queue is empty', async () => {
  const { planned, schedules } = await open();
  await schedules.every('group', 2);
  expect(await schedules.takeDue('group', planned[0]?.payload ?? { plan: '', dueAt: 0 })).toBeNull();
  expect(planned).toHaveLength(2);
});

test('a post from before the host changed the setting is not made', async () => {
  const { planned, schedules, queue } = await open({ meeting: new Date('2026-03-04T18:00:00Z') });
  await queue('first');
  await schedules.every('group', 2);
  await schedules.atNextMeeting('group');
  const [old, fresh] = planned.map(({ payload }) => payload);
  expect(await schedules.takeDue('group', old ?? { plan: '', dueAt: 0 })).toBeNull();
  await schedules.stop('group');
  expect(await schedules.takeDue('group', fresh ?? { plan: '', dueAt: 0 })).toBeNull();
});

test('rejects invalid schedules', async () => {
  const { schedules } = await open();
  await expect(schedules.every('group', 0)).rejects.toThrow(UserError);
  await expect(schedules.every('group', 1.5)).rejects.toThrow('whole number of days');
  await expect(schedules.atNextMeeting('group')).rejects.toThrow('No meeting is planned');
});
