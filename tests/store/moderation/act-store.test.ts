import path from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';

import type { NewAct } from '../../../src/corpus/audit.ts';
import { createActStore } from '../../../src/store/moderation/act-store.ts';
import { eraseGroup } from '../../../src/store/privacy/erase-group.ts';
import { openDatabase } from '../../../src/store/open-store.ts';
import { eraseIn, expireIn, readStoredRows } from '../../../src/store/privacy/member-rows.ts';
import { personalTable } from '../../support/personal-table.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';

const made: NewAct = {
  groupId: 'g',
  at: new Date('2026-03-01T10:00:00Z'),
  by: 'ana',
  act: 'group answers',
  options: [{ name: 'strictness', value: 'strict' }],
  channelId: 'c',
  messageId: null,
  right: 'permission',
};

async function open(acts: readonly Partial<NewAct>[] = [{}]) {
  const { db } = await openDatabase(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => db.destroy());
  const store = createActStore(db);
  for (const act of acts) await store.add({ ...made, ...act });
  return { db, store };
}

const all = { groupId: 'g', reader: null, by: null, from: null, before: null };
const page = { limit: 10, offset: 0 };

test('a group’s actions are read newest first, filtered by member and time', async () => {
  const { store } = await open([
    { act: 'digest:post' },
    { by: 'ben', at: new Date('2026-03-02T10:00:00Z'), act: 'corpus line' },
    { groupId: 'other' },
  ]);
  const names = async (filter: object) =>
    (await store.list({ ...all, ...filter }, page)).map(({ act }) => act);
  expect(await names({})).toEqual(['corpus line', 'digest:post']);
  expect(await store.list({ ...all, by: 'ana' }, page)).toEqual([{ ...made, act: 'digest:post' }]);
  expect(await names({ from: new Date('2026-03-02T10:00:00Z') })).toEqual(['corpus line']);
  expect(await names({ before: new Date('2026-03-02T10:00:00Z') })).toEqual(['digest:post']);
  expect(await store.list(all, { limit: 1, offset: 1 })).toHaveLength(1);
  expect(await store.count(all)).toBe(2);
});

test.each([
  ['act', "'nothing'"],
  ['at', "'2027-01-01'"],
  ['member_id', "'ben'"],
  ['options', "'[]'"],
  ['by_right', "'override'"],
  ['group_id', "'other'"],
])("an action can't be changed: %s", async (column, value) => {
  const { db, store } = await open();
  await expect(sql.raw(`update acts set ${column} = ${value}`).execute(db)).rejects.toThrow('is not changed');
  expect(await store.list(all, page)).toEqual([made]);
});

test("an action can't be deleted or replaced", async () => {
  const { db, store } = await open();
  await expect(sql.raw('delete from acts').execute(db)).rejects.toThrow('is not deleted');
  const again =
    "insert or replace into acts select number, group_id, at, 'ben', 'x', null, null, null, by_right from acts";
  await expect(sql.raw(again).execute(db)).rejects.toThrow('is not replaced');
  expect(await store.list(all, page)).toEqual([made]);
});

test('actions are deleted with their group, and those of other groups stay', async () => {
  const { db, store } = await open([{}, { groupId: 'other' }]);
  await db.transaction().execute((transaction) => eraseGroup(transaction, 'g'));
  expect(await store.count(all)).toBe(0);
  expect(await store.count({ ...all, groupId: 'other' })).toBe(1);
  await expect(sql.raw('delete from acts').execute(db)).rejects.toThrow('is not deleted');
});

test('actions expire with the group’s retention of questions', async () => {
  const late = new Date('2026-03-09T10:00:00Z');
  const { db, store } = await open([{}, { at: late }, { groupId: 'other' }]);
  expect(await expireIn(db, personalTable('acts'), 'g', new Date('2026-03-05T00:00:00Z'))).toBe(1);
  expect(await store.list(all, page)).toMatchObject([{ at: late }]);
  expect(await store.count({ ...all, groupId: 'other' })).toBe(1);
  await expect(sql.raw('delete from acts').execute(db)).rejects.toThrow('is not deleted');
});

test('an erased member’s actions keep neither their name nor what they typed', async () => {
  const named = [{ name: 'host', value: '<@ana>' }];
  const { db, store } = await open([{}, { by: 'ben', options: named }, { by: 'ben' }]);
  const whose = { memberId: 'ana', groupId: 'g' };
  expect(await readStoredRows(db, personalTable('acts'), whose)).toHaveLength(2);
  expect(await eraseIn(db, personalTable('acts'), whose, new Date())).toBe(2);
  expect(await readStoredRows(db, personalTable('acts'), whose)).toEqual([]);
  const left = await store.list(all, page);
  expect(left.map(({ by, options }) => [by, options])).toEqual([
    ['ben', made.options],
    ['ben', null],
    [null, null],
  ]);
});
