import path from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { newEntry } from '../../../src/features/moderation/new-entry.ts';
import { planCard } from '../../../src/features/moderation/plan-card.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { eraseIn, expireIn, readStoredRows } from '../../../src/store/privacy/member-rows.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newReport } from '../../support/new-report.ts';
import { personalTable } from '../../support/personal-table.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const ENTRIES = personalTable('moderation_entries');
const AT = new Date('2026-11-21T12:00:00Z');

function note(change: Partial<Parameters<typeof newEntry>[0]> = {}) {
  return newEntry({
    groupId: 'group',
    kind: 'note',
    at: AT,
    by: 'mo',
    about: 'ben',
    words: 'Kind.',
    ...change,
  });
}

function planned(at: Date) {
  return {
    groupId: 'group',
    kind: 'cool-end',
    key: `end ${at.getTime()}`,
    subject: null,
    label: '',
    dueAt: at,
    usefulUntil: at,
    heedsQuietHours: false,
    payload: {},
  };
}

const slowModeEntry = (interactionId: string) =>
  newEntry({ groupId: 'group', kind: 'cool', at: AT, interactionId });

async function openFilled() {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  await store.moderation.add(note({ topic: 'the tide' }));
  const { entry } = await store.moderation.tell(newReport(), () => []);
  const settled = newEntry({ groupId: 'group', kind: 'settled', at: AT, by: 'mo' });
  await store.moderation.follow({ ...settled, refersTo: entry.id });
  await store.close();
  const { db } = await openDatabase(file);
  onTestFinished(() => db.destroy());
  return db;
}

const whole = (memberId: string) => ({ memberId, groupId: null });

describe('entries', () => {
  test('are listed newest first, by group, member, kind and time', async () => {
    const { moderation } = await openTemporaryStore();
    const kept = [
      await moderation.add(note({ at: new Date('2026-11-01T00:00:00Z') })),
      await moderation.add(note({ about: 'eva', at: new Date('2026-11-02T00:00:00Z') })),
      await moderation.add(note({ kind: 'aside', at: new Date('2026-11-03T00:00:00Z') })),
    ];
    await moderation.add(note({ groupId: 'elsewhere' }));
    const list = async (filter: object) =>
      (await moderation.list({ groupId: 'group', reader: null, ...filter })).map(({ id }) =>
        kept.findIndex((each) => each.id === id),
      );
    expect(await list({})).toEqual([2, 1, 0]);
    expect(await list({ about: 'ben' })).toEqual([2, 0]);
    expect(await list({ kinds: ['note'] })).toEqual([1, 0]);
    expect(await list({ from: new Date('2026-11-02T00:00:00Z') })).toEqual([2, 1]);
    expect(await list({ before: new Date('2026-11-02T00:00:00Z') })).toEqual([0]);
    expect(await moderation.list({ groupId: 'group', reader: null }, { limit: 1, offset: 1 })).toEqual([
      kept[1],
    ]);
  });

  test('are added once per interaction', async () => {
    const { moderation } = await openTemporaryStore();
    const first = await moderation.add(note({ interactionId: 'i' }));
    expect(await moderation.add(note({ interactionId: 'i', words: 'Again.' }))).toEqual(first);
    expect(await moderation.list({ groupId: 'group', reader: null })).toEqual([first]);
    expect(await moderation.findReport('group', first.id, null)).toBeNull();
  });
});

describe('reports', () => {
  test('under a pseudonym are shown to no reader, since they may be about anyone', async () => {
    const { moderation } = await openTemporaryStore();
    await moderation.tell(newReport({ about: 'member-0003' }), () => []);
    const named = await moderation.tell(
      newReport({ about: '1003', interactionId: '2', messageId: '2' }),
      () => [],
    );
    const shown = await moderation.list({ groupId: 'group', reader: '1001' });
    expect(shown.map(({ id }) => id)).toEqual([named.entry.id]);
  });

  test('of the same message by the same member count as one, with one card', async () => {
    const store = await openTemporaryStore();
    const tell = (change: object) => store.moderation.tell(newReport(change), (added) => [planCard(added)]);
    const first = await tell({ interactionId: '1' });
    expect(first.isNew).toBe(true);
    expect(await tell({ interactionId: '2', words: 'More.' })).toEqual({ entry: first.entry, isNew: false });
    expect((await tell({ interactionId: '3', by: 'eva' })).isNew).toBe(true);
    expect((await tell({ interactionId: '4', messageId: '8' })).isNew).toBe(true);
    expect(await store.plannedPosts.upcoming('group', 9)).toHaveLength(3);
  });

  test('can be taken and settled once each', async () => {
    const { moderation } = await openTemporaryStore();
    const { entry } = await moderation.tell(newReport(), () => []);
    const follow = async (kind: 'taken' | 'settled', by: string) =>
      moderation.follow({ ...newEntry({ groupId: 'group', kind, at: AT, by }), refersTo: entry.id });
    await follow('taken', 'mo');
    await follow('taken', 'ada');
    const all = await follow('settled', 'ada');
    expect(all?.map(({ kind, by }) => `${kind} ${by}`)).toEqual(['taken mo', 'settled ada']);
    expect(await moderation.followUps([entry.id])).toEqual(all);
  });

  test("that are gone can't be followed up", async () => {
    const { moderation } = await openTemporaryStore();
    const followUp = newEntry({ groupId: 'group', kind: 'settled', at: AT, by: 'mo' });
    expect(await moderation.follow({ ...followUp, refersTo: 'gone' })).toBeNull();
  });
});

describe('slow mode', () => {
  const slowMode = { groupId: 'group', channelId: '5', former: 0, seconds: 30, until: AT, reason: null };
  test('starts with its entry and its planned end, once per interaction', async () => {
    const store = await openTemporaryStore();
    const begin = () =>
      store.moderation.startSlowMode(slowModeEntry('i'), slowMode, ({ until }) => planned(until));
    const begun = await begin();
    expect(begun?.before).toBeNull();
    expect(await begin()).toBeNull();
    expect(await store.moderation.slowMode('group', '5')).toEqual(begun?.slowMode);
    expect(await store.moderation.slowMode('elsewhere', '5')).toBeNull();
    expect(await store.plannedPosts.upcoming('group', 9)).toHaveLength(1);
    expect(await store.moderation.list({ groupId: 'group', reader: null })).toHaveLength(1);
  });

  test('that Discord rejected changes nothing', async () => {
    const store = await openTemporaryStore();
    const first = await store.moderation.startSlowMode(slowModeEntry('1'), slowMode, () =>
      planned(new Date(1)),
    );
    const longer = { ...slowMode, seconds: 60 };
    const second = await store.moderation.startSlowMode(slowModeEntry('2'), longer, () =>
      planned(new Date(2)),
    );
    expect(second?.before).toEqual(first?.slowMode);
    if (second) await store.moderation.takeBackSlowMode(second, 'end 2');
    expect(await store.moderation.slowMode('group', '5')).toEqual(first?.slowMode);
    expect((await store.plannedPosts.upcoming('group', 9)).map(({ key }) => key)).toEqual(['end 1']);
    expect(await store.moderation.list({ groupId: 'group', reader: null })).toHaveLength(1);
  });

  test('ends once, and not by the end of an earlier one', async () => {
    const { moderation } = await openTemporaryStore();
    const first = await moderation.startSlowMode(slowModeEntry('1'), slowMode, () => planned(new Date(1)));
    const second = await moderation.startSlowMode(slowModeEntry('2'), slowMode, () => planned(new Date(2)));
    const end = newEntry({ groupId: 'group', kind: 'cool-end', at: AT, outcome: 'restored' });
    if (!first || !second) throw new Error('Slow mode did not begin.');
    expect(await moderation.endSlowMode(first.slowMode, end)).toBe(false);
    expect(await moderation.endSlowMode(second.slowMode, end)).toBe(true);
    expect(await moderation.endSlowMode(second.slowMode, end)).toBe(false);
    expect(await moderation.slowMode('group', '5')).toBeNull();
  });
});

describe('stored data about members', () => {
  test('is shown to its subject without the author, except reports', async () => {
    const db = await openFilled();
    const held = await readStoredRows(db, ENTRIES, whole('ben'));
    expect(held).toEqual([expect.objectContaining({ kind: 'note', topic: 'the tide', words: 'Kind.' })]);
    expect(JSON.stringify(held)).not.toMatch(/"mo"|mara|made_by/u);
  });

  test('is shown in full to its author', async () => {
    const db = await openFilled();
    const [told] = await readStoredRows(db, ENTRIES, whole('mara'));
    expect(told).toMatchObject({ kind: 'report', words: 'I would rather not say it in the channel.' });
  });

  test('is deleted when its subject is erased; a report stays with a mark, and its follow-ups', async () => {
    const db = await openFilled();
    const at = new Date('2026-11-30T12:00:00Z');
    await eraseIn(db, ENTRIES, whole('ben'), at);
    const left = await db
      .selectFrom('moderation_entries')
      .select(['kind', 'made_by', 'about_member_id', 'about_mark', 'about_erased_at', 'words'])
      .execute();
    expect(left).toEqual([
      {
        kind: 'report',
        made_by: 'mara',
        about_member_id: null,
        about_mark: expect.stringMatching(/^[\da-f]{64}$/u),
        about_erased_at: at.toISOString(),
        words: 'I would rather not say it in the channel.',
      },
      expect.objectContaining({ kind: 'settled', made_by: 'mo' }),
    ]);
  });

  test('stays without its reporter and their comment when the reporter is erased', async () => {
    const db = await openFilled();
    await eraseIn(db, ENTRIES, whole('mara'), new Date());
    await eraseIn(db, ENTRIES, whole('mo'), new Date());
    const left = await db
      .selectFrom('moderation_entries')
      .select(['kind', 'made_by', 'about_member_id', 'words'])
      .execute();
    expect(left).toEqual([
      { kind: 'note', made_by: null, about_member_id: 'ben', words: 'Kind.' },
      { kind: 'report', made_by: null, about_member_id: 'ben', words: null },
      { kind: 'settled', made_by: null, about_member_id: null, words: null },
    ]);
  });

  test('expires by the group’s retention, except cases, which have their own', async () => {
    const db = await openFilled();
    const later = new Date(AT.getTime() + 1);
    expect(await expireIn(db, ENTRIES, 'elsewhere', later)).toBe(0);
    expect(await expireIn(db, ENTRIES, 'group', AT)).toBe(0);
    expect(await expireIn(db, ENTRIES, 'group', later)).toBeGreaterThan(0);
    const left = await db.selectFrom('moderation_entries').select('kind').execute();
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ kind }) => !['report', 'taken', 'settled'].includes(kind))).toEqual([]);
  });
});
