import { expect, test } from 'vitest';

import { createIsCoverHost } from '../../../src/features/sessions/cover-host.ts';
import { newSchedule } from '../../support/new-schedule.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

test('a cover host leads at about the time of their meeting, and at no other time', async () => {
  const store = await openTemporaryStore();
  const startsAt = new Date('2026-03-01T18:00:00Z');
  const { id } = await store.schedules.draft(newSchedule());
  const parts = [{ number: 1, part: { start: 0, end: 9 }, startsAt }];
  const [meeting] = (await store.schedules.confirm(id, parts, { changes: [], plan: () => [] })) ?? [];
  if (!meeting) throw new Error('There is no meeting.');
  const change = [{ id: meeting.id, revision: meeting.revision, coverHost: 'ana' }];
  await store.schedules.change(change, { kinds: [], plan: () => [] });
  const isAt = (hours: number, memberId = 'ana', groupId = meeting.groupId) =>
    createIsCoverHost({ store, now: () => new Date(startsAt.getTime() + hours * 3_600_000) })(
      groupId,
      memberId,
    );
  expect(await Promise.all([-2, -1, 0, 12, 13].map((hours) => isAt(hours)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(await isAt(0, 'ben')).toBe(false);
  expect(await isAt(0, 'ana', 'other')).toBe(false);
});
