import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';

function temporaryFile(): string {
  return path.join(createTemporaryFolder(), 'store.sqlite');
}

test('a group has stored settings once it has changed some', async () => {
  const store = await openStore(temporaryFile());
  onTestFinished(() => store.close());
  expect(await store.settings.find('g')).toBeNull();
  const decided = {
    ...DEFAULT_SETTINGS,
    visibility: 'public',
    closedWorks: ['a', 'b'],
    hostRole: '11',
    commandRoles: [
      { command: 'prompt', roleId: '33' },
      { command: 'question manage', roleId: '33' },
    ],
    meetingChannel: '22',
    timeZone: 'Europe/Lisbon',
    quietHours: { from: 1320, to: 420 },
    readingLine: false,
    retentionDays: 365,
  } as const;
  await store.settings.put('g', decided);
  expect(await store.settings.find('g')).toEqual(decided);
  await store.settings.put('g', { ...decided, closedWorks: ['b'] });
  expect(await store.settings.find('g')).toEqual({ ...decided, closedWorks: ['b'] });
  await store.settings.put('g', { ...decided, commandRoles: [] });
  expect((await store.settings.find('g'))?.commandRoles).toEqual([]);
  expect(await store.settings.find('other')).toBeNull();
});

test('a group is opened with its settings, its lines and the member’s own lines in all groups', async () => {
  const store = await openStore(temporaryFile());
  onTestFinished(() => store.close());
  expect(await store.settings.open('g', 'mara')).toEqual({ settings: null, groupLines: [], memberLines: [] });
  const decided = { ...DEFAULT_SETTINGS, closedWorks: ['b'], reasons: ['[spam]', 'a "b"'] };
  await store.settings.put('g', decided);
  await store.settings.put('h', DEFAULT_SETTINGS);
  for (const groupId of ['g', 'h'])
    await store.readingLines.insertGroup({
      groupId,
      workId: groupId,
      line: 9,
      movedBy: null,
      setBackAt: null,
    });
  const own = { memberId: 'mara', workId: 'w', changedAt: new Date() };
  await store.readingLines.putMember({ ...own, groupId: 'g', line: 0 });
  await store.readingLines.putMember({ ...own, groupId: 'h', line: 5 });
  await store.readingLines.putMember({ ...own, groupId: 'g', workId: 'taken away', line: null });
  const { memberLines, ...opened } = await store.settings.open('g', 'mara');
  expect(opened).toEqual({ settings: decided, groupLines: [{ workId: 'g', line: 9 }] });
  expect(memberLines.toSorted((a, b) => a.line - b.line)).toEqual([
    { groupId: 'g', workId: 'w', line: 0 },
    { groupId: 'h', workId: 'w', line: 5 },
  ]);
  expect((await store.settings.open('g', null)).memberLines).toEqual([]);
});

test('an unsupported language is replaced with English', async () => {
  const file = temporaryFile();
  const store = await openStore(file);
  onTestFinished(() => store.close());
  await store.settings.put('g', DEFAULT_SETTINGS);
  const { db } = await openDatabase(file);
  await db.updateTable('group_settings').set({ language: 'tlh' }).execute();
  await db.destroy();
  expect((await store.settings.find('g'))?.language).toBe('en');
});
