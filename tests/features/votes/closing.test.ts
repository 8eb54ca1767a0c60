import { expect, test } from 'vitest';
import { createVotes } from '../../../src/features/votes/votes.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const OPENED = new Date('2026-03-02T09:00:00Z');
const YEARS = new Date('2099-01-01T00:00:00Z');

test('a clock that can’t be right closes no vote and erases no ballot', async () => {
  const store = await openTemporaryStore();
  let at = OPENED;
  let isPlausible = true;
  const votes = createVotes({
    store,
    posts: { plan: async () => undefined },
    now: () => at,
    clock: { judge: async () => ({ at, isPlausible, reference: null }) },
  });
  const { id } = await votes.open({ groupId: 'g', memberId: 'ana', interactionId: 'i', days: 3 });
  const ref = { groupId: 'g', id };
  for (const title of ['Walden', 'Middlemarch']) await votes.nominate(ref, { memberId: 'ana', title });
  await votes.start(ref, { channelId: 'c', messageId: 'm' });
  await votes.cast(ref, 'ana', [2]);
  [at, isPlausible] = [YEARS, false];
  expect(await votes.latest('g')).toMatchObject({ status: 'voting' });
  expect(await votes.ballot(ref, 'ana')).toEqual([2]);
  isPlausible = true;
  expect(await votes.latest('g')).toMatchObject({ status: 'closed' });
});
