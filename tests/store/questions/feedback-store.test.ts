import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newQuestion } from '../../support/new-question.ts';

const LONG_AGO = new Date(0);
const DAY = 86_400_000;

async function openFeedback() {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  onTestFinished(() => store.close());
  const ask = async (key: string) =>
    store.questions.log(newQuestion({ groupId: 'g', interactionId: key, memberId: 'asker' }));
  const { id, askedAt } = await ask('first');
  const give = async (memberId: string, isRight: boolean, questionId = id, since = LONG_AGO) =>
    store.feedback.give({ groupId: 'g', questionId, memberId, isRight }, since);
  const counts = async (questionId = id) => (await store.feedback.counts([questionId])).get(questionId);
  return { file, store, id, askedAt, ask, give, counts };
}

test('counts each member once, with what they said last', async () => {
  const { give, counts } = await openFeedback();
  expect(await counts()).toBeUndefined();
  expect(await Promise.all([give('1', true), give('1', true), give('2', true)])).toEqual(
    Array.from({ length: 3 }, () => 'counted'),
  );
  expect(await counts()).toEqual({ right: 2, wrong: 0 });
  await give('1', false);
  expect(await counts()).toEqual({ right: 1, wrong: 1 });
});

test('stores no member, and the same member differently for each answer', async () => {
  const { file, give, ask } = await openFeedback();
  const other = await ask('second');
  await give('100000000000000001', true);
  await give('100000000000000001', true, other.id);
  const { db } = await openDatabase(file);
  const rows = await db.selectFrom('feedback').selectAll().execute();
  await db.destroy();
  expect(JSON.stringify(rows)).not.toContain('100000000000000001');
  expect(new Set(rows.map(({ voter }) => voter)).size).toBe(2);
});

test('knows no question of another group, none that was withdrawn, and none that is too old', async () => {
  const { store, id, askedAt, give, counts } = await openFeedback();
  const elsewhere = { groupId: 'h', questionId: id, memberId: '1', isRight: true };
  expect(await store.feedback.give(elsewhere, LONG_AGO)).toBe('gone');
  expect(await give('1', true, id, new Date(askedAt.getTime() + 1))).toBe('closed');
  expect(await give('1', true, 'unknown')).toBe('gone');
  await give('1', true);
  await store.questions.withdraw(id);
  expect(await give('1', true)).toBe('gone');
  expect(await counts()).toBeUndefined();
});

test('an edited question begins anew', async () => {
  const { store, id, give, counts } = await openFeedback();
  await give('1', false);
  const { text, answer } = newQuestion({ text: 'Who else pays?' });
  await store.questions.edit(id, { text, answer, editedAt: new Date() });
  expect(await counts()).toBeUndefined();
  await give('1', true);
  expect(await counts()).toEqual({ right: 1, wrong: 0 });
});

test('after thirty days the numbers stay, and nobody can tell whose they are', async () => {
  const { file, store, askedAt, give, counts } = await openFeedback();
  await give('1', false);
  await store.eraseExpired(new Date(askedAt.getTime() + 30 * DAY));
  await give('1', true);
  expect(await counts()).toEqual({ right: 1, wrong: 0 });
  await store.eraseExpired(new Date(askedAt.getTime() + 30 * DAY + 1));
  const { db } = await openDatabase(file);
  const rows = await db.selectFrom('feedback').select(['salt', 'voter']).execute();
  await db.destroy();
  expect(rows).toEqual([{ salt: null, voter: null }]);
  expect(await give('2', true)).toBe('closed');
  expect(await counts()).toEqual({ right: 1, wrong: 0 });
});

test('a member sees and erases their own', async () => {
  const { store, id, give, counts } = await openFeedback();
  await give('1', false);
  await give('2', false);
  const whose = { memberId: '1', groupId: 'g' };
  const held = await store.privacy.held(whose);
  expect(held.find(({ table }) => table === 'feedback')?.rows).toEqual([{ question_id: id, is_right: 0 }]);
  expect(await store.privacy.held({ ...whose, groupId: 'h' })).toEqual([]);
  await store.privacy.erase(whose, new Date());
  expect(await counts()).toEqual({ right: 0, wrong: 1 });
  expect(await store.privacy.held(whose)).toEqual([]);
});

test('an erased asker and an erased group take the opinions along', async () => {
  const { store, give, counts, ask } = await openFeedback();
  await give('1', false);
  await store.privacy.erase({ memberId: 'asker', groupId: 'g' }, new Date());
  expect(await counts()).toBeUndefined();
  const again = await ask('again');
  await give('1', false, again.id);
  await store.privacy.eraseGroup('g');
  expect(await store.feedback.worst({ limit: 9 })).toEqual([]);
});

test('lists the answers that most members found wrong first', async () => {
  const { store, id, ask, give } = await openFeedback();
  const [second, third, fine] = await Promise.all(['second', 'third', 'fine'].map(ask));
  await give('1', false);
  for (const member of ['1', '2']) await give(member, false, second?.id);
  await give('1', false, third?.id);
  await give('2', true, third?.id);
  await give('1', true, fine?.id);
  const worst = await store.feedback.worst({ groupId: 'g', limit: 9 });
  expect(worst).toEqual([
    { questionId: second?.id, right: 0, wrong: 2 },
    { questionId: id, right: 0, wrong: 1 },
    { questionId: third?.id, right: 1, wrong: 1 },
  ]);
  expect(await store.feedback.worst({ limit: 1 })).toHaveLength(1);
  expect(await store.feedback.worst({ groupId: 'h', limit: 9 })).toEqual([]);
});
