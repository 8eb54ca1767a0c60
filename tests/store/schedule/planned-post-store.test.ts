import { expect, test } from 'vitest';
import type { NewPlannedPost } from '../../../src/corpus/planned-post.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const NOON = new Date('2026-11-23T12:00:00Z');
const after = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);

const post = (given: Partial<NewPlannedPost>): NewPlannedPost => ({
  groupId: 'g',
  kind: 'test',
  key: 'a',
  subject: null,
  label: 'A post',
  dueAt: NOON,
  usefulUntil: after(600),
  heedsQuietHours: false,
  payload: { meetingId: 'm' },
  ...given,
});

const lease = (claim: string, now = NOON) => ({ claim, now, until: new Date(now.getTime() + 120_000) });

async function openWith(...posts: readonly NewPlannedPost[]) {
  const { plannedPosts } = await openTemporaryStore();
  await plannedPosts.plan(posts);
  return plannedPosts;
}

test('a slot planned twice is stored once, and claimed once', async () => {
  const posts = await openWith(post({}), post({ label: 'again' }));
  expect(await posts.claim(lease('x'))).toMatchObject({ label: 'A post', attempts: 1, isDoubtful: false });
  expect(await posts.claim(lease('y'))).toBeNull();
});

test('nothing is claimed before it is due', async () => {
  const posts = await openWith(post({ dueAt: after(5) }));
  expect(await posts.claim(lease('x', after(4)))).toBeNull();
  expect(await posts.nextDue()).toEqual(after(5));
  expect(await posts.claim(lease('x', after(5)))).not.toBeNull();
});

test("an expired claim is given out again as doubtful, and its first holder can't settle it", async () => {
  const posts = await openWith(post({}));
  await posts.claim(lease('x'));
  expect(await posts.claim(lease('y', after(1)))).toBeNull();
  expect(await posts.claim(lease('y', after(3)))).toMatchObject({ attempts: 2, isDoubtful: true });
  expect(await posts.settle('x', { state: 'sent', messageId: '1' }, after(3))).toBe(false);
  expect(await posts.settle('y', { state: 'sent', messageId: '2' }, after(3))).toBe(true);
  expect(await posts.nextDue()).toBeNull();
});

test('a claim made by a clock that was set back expires too', async () => {
  const posts = await openWith(post({}));
  await posts.claim(lease('x', after(300)));
  expect(await posts.claim(lease('y'))).toMatchObject({ isDoubtful: true });
});

test('posts with the same subject are made one at a time', async () => {
  const posts = await openWith(
    post({ key: 'a', subject: 'm' }),
    post({ key: 'b', subject: 'm' }),
    post({ key: 'c', subject: 'n' }),
  );
  expect(await posts.claim(lease('x'))).toMatchObject({ key: 'a' });
  expect(await posts.claim(lease('y'))).toMatchObject({ key: 'c' });
  expect(await posts.claim(lease('z'))).toBeNull();
  await posts.settle('x', { state: 'sent', messageId: null }, NOON);
  expect(await posts.claim(lease('z'))).toMatchObject({ key: 'b' });
});

test('failures have a reason, and are removed once the post is made', async () => {
  const posts = await openWith(post({}));
  await posts.claim(lease('x'));
  const again = {
    state: 'planned',
    nextAt: after(1),
    fault: { code: 'unreachable' },
    isDoubtful: true,
    isAttempt: true,
  } as const;
  await posts.settle('x', again, NOON);
  expect(await posts.troubles('g', 5)).toMatchObject([{ fault: { code: 'unreachable' }, nextAt: after(1) }]);
  expect(await posts.upcoming('g', 5)).toHaveLength(1);
  expect(await posts.claim(lease('y', after(1)))).toMatchObject({ isDoubtful: true });
  await posts.settle('y', { state: 'sent', messageId: '1' }, after(1));
  expect(await posts.troubles('g', 5)).toEqual([]);
});
