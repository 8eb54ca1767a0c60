import { expect, test } from 'vitest';
import { plannedPosts } from '../../../src/store/tables/schedules.ts';
import { readRow, toColumns, toRow } from '../../../src/store/tables/read-row.ts';
import { TABLES } from '../../../src/store/tables/tables.ts';

const DUE = new Date('2026-11-30T18:00:00.000Z');

const POST = {
  groupId: 'g',
  kind: 'reminder',
  key: 'meeting:a:reminder',
  subject: 'a',
  to: '3',
  label: 'Walden',
  dueAt: DUE,
  usefulUntil: DUE,
  heedsQuietHours: true,
  payload: { meetingId: 'a' },
  state: 'planned',
  attempts: 0,
  nextAt: DUE,
  isDoubtful: false,
  claim: null,
  claimedUntil: null,
  fault: null,
  messageId: null,
  settledAt: null,
} as const;

test('a row in code has dates, booleans, JSON and the declared names, and is written back the same', () => {
  const row = toRow(plannedPosts, POST);
  expect(row).toMatchObject({
    group_id: 'g',
    member_id: '3',
    due_at: '2026-11-30T18:00:00.000Z',
    heeds_quiet_hours: 1,
    payload: '{"meetingId":"a"}',
    doubtful: 0,
    claim: null,
  });
  const read = readRow(plannedPosts, { number: 7, ...row });
  expect(read).toEqual({ number: 7, ...POST });
});

test('unwanted columns are left out, unknown properties are not written, and a change has only the changed columns', () => {
  const more = { ...POST, colour: 'red' };
  const row = { number: 7, ...toRow(plannedPosts, more) };
  expect(row).not.toHaveProperty('colour');
  expect(readRow(plannedPosts, row, ['claim', 'payload'])).not.toHaveProperty('payload');
  expect(toColumns(plannedPosts, { isDoubtful: true })).toEqual({ doubtful: 1 });
});

test.each(Object.entries(TABLES))('no two columns of %s have the same name in code', (_name, { inCode }) => {
  const names = inCode.map(([, called]) => called);
  expect(names).toEqual([...new Set(names)]);
});
