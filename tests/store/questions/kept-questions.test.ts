import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { eraseMember } from '../../../src/store/privacy/erase-member.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { newQuestion } from '../../support/new-question.ts';

const ANA = '100000000000000001';
const at = new Date('2026-03-02T12:00:00Z');
const ALL = { statuses: ['open', 'merged'], before: new Map(), sort: 'newest' } as const;

/** Two groups with the same questions; ana's question is merged into ben's, which has another voice of hers. */
async function openGroups() {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  onTestFinished(() => store.close());
  for (const groupId of ['keeps', 'erases']) {
    await store.settings.put(groupId, { ...DEFAULT_SETTINGS, keepQuestions: groupId === 'keeps' });
    const asking = { groupId, text: `Whose is the tide? <@${ANA}> asks`, memberId: ANA };
    await store.questions.log(newQuestion({ ...asking, interactionId: `${groupId} log` }));
    const { discussion } = store;
    const post = (memberId: string, key: string) =>
      discussion.post(
        newDiscussionQuestion({ ...asking, memberId, text: `${key}?`, interactionId: `${groupId} ${key}` }),
      );
    const [own, other, last] = [
      await post(ANA, 'own'),
      await post('ben', 'other'),
      await post('ben', 'last'),
    ];
    const theme = await discussion.addTheme({ groupId, label: 'own' }, own.id);
    await discussion.putInto(theme, [own.id], { by: 'ben', at });
    await discussion.addVoice(last.id, ANA);
    await discussion.addVoice(last.id, 'cem');
    const merger = { from: ['open'], to: 'merged', by: 'ben', at, reason: null, into: other.id } as const;
    await discussion.change(own.id, merger);
  }
  const { db } = await openDatabase(file);
  onTestFinished(() => db.destroy());
  const erase = () => eraseMember(db, { memberId: ANA, groupId: null }, new Date());
  return { store, erase };
}

test('a group that keeps questions keeps their text, answers, voices and themes, but not the asker', async () => {
  const { store, erase } = await openGroups();
  const list = () => store.discussion.list({ ...ALL, groupId: 'keeps' });
  const before = await list();
  const [asked] = await store.questions.list({ groupId: 'keeps' });
  await erase();
  const [kept] = await store.questions.list({ groupId: 'keeps' });
  expect(kept).toEqual({ ...asked, memberId: null, text: 'Whose is the tide? @… asks' });
  const anonymous = before.map((each) => ({ ...each, memberId: each.memberId === ANA ? null : 'ben' }));
  expect(await list()).toEqual(anonymous);
  expect(await store.discussion.themes('keeps')).toHaveLength(1);
  expect(await store.questions.count({ memberId: ANA })).toBe(0);
  expect(await store.integrity()).toEqual([]);
});

test('another group loses the questions, and the member’s voices', async () => {
  const { store, erase } = await openGroups();
  const list = () => store.discussion.list({ ...ALL, groupId: 'erases' });
  expect((await list()).map(({ text, voices }) => [text, voices])).toEqual([
    ['last?', 3],
    ['other?', 2],
    ['own?', 1],
  ]);
  await erase();
  expect((await list()).map(({ text, voices }) => [text, voices])).toEqual([
    ['last?', 2],
    ['other?', 1],
  ]);
  expect(await store.questions.count({ groupId: 'erases' })).toBe(0);
  expect(await store.discussion.themes('erases')).toEqual([]);
  expect(await store.integrity()).toEqual([]);
});

test('a question without an asker can be merged and unmerged, with its voice, and withdrawn by a moderator', async () => {
  const { store, erase } = await openGroups();
  await erase();
  const { discussion } = store;
  const list = async () => discussion.list({ ...ALL, groupId: 'keeps' });
  const find = async (words: string) => (await list()).find(({ text }) => text === words);
  const [own, last] = [await find('own?'), await find('last?')];
  const change = { by: 'ben', at, reason: null };
  await discussion.change(own?.id ?? '', { ...change, from: ['merged'], to: 'open', into: null });
  expect((await find('other?'))?.voices).toBe(1);
  await discussion.change(own?.id ?? '', { ...change, from: ['open'], to: 'merged', into: last?.id ?? '' });
  expect((await find('last?'))?.voices).toBe(4);
  expect(await discussion.withdraw(own?.id ?? '', { by: 'ben', at })).toBe(true);
  expect((await find('last?'))?.voices).toBe(3);
});
