import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { CASE_DAYS } from '../../../src/corpus/moderation.ts';
import { planCard, planDirect } from '../../../src/features/moderation/plan-card.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { newReport } from '../../support/new-report.ts';
import { newQuestion } from '../../support/new-question.ts';

const DAY_MS = 86_400_000;
const asked = new Date('2026-01-01T12:00:00Z');

test('questions older than their group’s retention are deleted, and no others', async () => {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  await store.settings.put('short', { ...DEFAULT_SETTINGS, retentionDays: 30 });
  await store.settings.put('forever', DEFAULT_SETTINGS);
  for (const groupId of ['short', 'forever', 'undecided'])
    for (const [askedAt, age] of [
      [asked, 'old'],
      [new Date(asked.getTime() + DAY_MS), 'new'],
    ] as const)
      await store.questions.log(newQuestion({ groupId, askedAt, interactionId: `${groupId}/${age}` }));
  const justNow = new Date(asked.getTime() + 30 * DAY_MS);
  expect(await store.eraseExpired(justNow)).toBe(0);
  expect(await store.eraseExpired(new Date(justNow.getTime() + 1))).toBe(1);
  expect(await store.questions.count({ groupId: 'short' })).toBe(1);
  expect(await store.questions.count({ groupId: 'forever' })).toBe(2);
  expect(await store.questions.count({ groupId: 'undecided' })).toBe(2);
  const cited = await Array.fromAsync(store.questions.citations());
  expect(new Set(cited.map(({ questionId }) => questionId)).size).toBe(5);
  expect(await store.integrity()).toEqual([]);
});

test('questions for discussion are deleted too, and those merged into a deleted one are open again', async () => {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  await store.settings.put('group', { ...DEFAULT_SETTINGS, retentionDays: 30 });
  const { discussion } = store;
  const later = new Date(asked.getTime() + DAY_MS);
  const old = await discussion.post(newDiscussionQuestion({ askedAt: asked, interactionId: 'old' }));
  const young = await discussion.post(newDiscussionQuestion({ askedAt: later, interactionId: 'young' }));
  const theme = await discussion.addTheme({ groupId: 'group', label: 'the tide' }, old.id);
  const step = { by: 'host', at: later };
  await discussion.putInto(theme, [old.id, young.id], step);
  const merger = { from: ['open'], to: 'merged', reason: null, into: old.id } as const;
  expect(await discussion.change(young.id, { ...merger, ...step })).toBe(true);
  expect(await store.eraseExpired(new Date(later.getTime() + 30 * DAY_MS))).toBe(1);
  expect(await discussion.find(old.id)).toBeNull();
  expect(await discussion.find(young.id)).toMatchObject({ status: 'open', mergedInto: null, theme: null });
  expect(await discussion.themes('group')).toEqual([]);
  expect(await store.integrity()).toEqual([]);
});

test('data of a group or a member is erased a month after they left, unless they are back or may be', async () => {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const { departures } = store.privacy;
  await store.settings.put('keeps', { ...DEFAULT_SETTINGS, keepQuestions: true });
  for (const groupId of ['gone', 'back', 'stays', 'keeps'])
    for (const memberId of ['ana', 'ben'])
      await store.questions.log(newQuestion({ groupId, memberId, interactionId: `${groupId}/${memberId}` }));
  for (const groupId of ['gone', 'back']) await departures.noteGroup(groupId, asked);
  for (const groupId of ['stays', 'keeps']) await departures.noteMember({ groupId, memberId: 'ana' }, asked);
  await departures.noteMember({ groupId: 'stays', memberId: 'ben' }, asked);
  const later = new Date(asked.getTime() + 29 * DAY_MS);
  await departures.noteGroup('gone', later);
  expect(await departures.forgetGroup('back')).toBe(true);
  expect(await departures.forgetMember({ groupId: 'stays', memberId: 'ben' })).toBe(true);
  expect(await departures.forgetMember({ groupId: 'stays', memberId: 'ben' })).toBe(false);
  const count = async (groupId: string) =>
    (await store.questions.list({ groupId })).map(({ memberId }) => memberId);
  const month = new Date(asked.getTime() + 30 * DAY_MS);
  const gone = { hasGroupLeft: () => true, hasMemberLeft: () => true };
  expect(await store.eraseExpired(month, gone)).toBe(0);
  const due = new Date(month.getTime() + 1);
  expect(await store.eraseExpired(due)).toBe(0);
  expect(await store.eraseExpired(due, gone)).toBeGreaterThan(0);
  expect(await departures.groups()).toEqual(['back', 'keeps', 'stays']);
  expect(await count('back')).toHaveLength(2);
  expect(await count('stays')).toEqual(['ben']);
  expect(await count('keeps')).toEqual(['ben', null]);
  expect(await departures.members()).not.toContainEqual({ groupId: 'stays', memberId: 'ana' });
  expect(await store.integrity()).toEqual([]);
});

test('reports are deleted after 180 days with all that belongs to them, and pending reports after minutes', async () => {
  const store = await openStore(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const { moderation, plannedPosts } = store;
  const { entry } = await moderation.tell(newReport({ at: asked }), (added) => [
    planCard(added),
    planDirect(added, 'mo', 1),
  ]);
  await moderation.follow({
    ...newReport({ kind: 'settled', by: 'mo', interactionId: 'f' }),
    refersTo: entry.id,
  });
  await moderation.add(newReport({ kind: 'note', at: asked, interactionId: 'n' }));
  await moderation.hold({
    groupId: 'group',
    memberId: 'mara',
    interactionId: 'held',
    begunAt: asked,
    about: 'ben',
    message: { channelId: '5', messageId: '8' },
    messageAt: asked,
    evidence: { text: 'Hm.', isCut: false, files: [], stickers: [], embeds: 0, polls: 0 },
  });
  expect(await store.eraseExpired(new Date(asked.getTime() + 15 * 60_000))).toBe(0);
  expect(await store.eraseExpired(new Date(asked.getTime() + 15 * 60_000 + 1))).toBe(1);
  const justNow = new Date(asked.getTime() + CASE_DAYS * DAY_MS);
  expect(await store.eraseExpired(justNow)).toBe(0);
  expect(await store.eraseExpired(new Date(justNow.getTime() + 1))).toBe(3);
  const left = await moderation.list({ groupId: 'group', reader: null });
  expect(left.map(({ kind }) => kind)).toEqual(['note']);
  expect(await plannedPosts.upcoming('group', 9)).toEqual([]);
  expect(await store.integrity()).toEqual([]);
});
