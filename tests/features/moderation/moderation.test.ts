import { describe, expect, test } from 'vitest';

import { DEFAULT_SETTINGS, type GroupSettings } from '../../../src/corpus/group-settings.ts';
import { createModeration, LONGEST_WORDS } from '../../../src/features/moderation/create-moderation.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const DAY_MS = 86_400_000;

async function open(settings: Partial<GroupSettings> = {}) {
  const store = await openTemporaryStore();
  let held: GroupSettings = { ...DEFAULT_SETTINGS, ...settings };
  let time = new Date('2026-11-21T12:00:00Z');
  let counter = 0;
  const moderation = createModeration({
    store,
    settings: { read: async () => held, change: async (_group, change) => (held = { ...held, ...change }) },
    posts: { announcePlanned: () => undefined },
    now: () => time,
  });
  const by = (memberId: string) => ({ groupId: 'group', memberId, interactionId: `i${++counter}` });
  return {
    store,
    moderation,
    by,
    wait: (milliseconds: number) => {
      time = new Date(time.getTime() + milliseconds);
    },
    note: (words: string, change: { about?: string | null; topic?: string | null } = {}) =>
      moderation.note({ ...by('mo'), words, about: null, topic: null, message: null, ...change }),
    tell: (memberId: string, messageId: string, words: string | null = null) =>
      moderation.tell({
        ...by(memberId),
        at: time,
        held: {
          id: '',
          about: 'ben',
          isErased: false,
          message: { channelId: '5', messageId },
          messageAt: new Date('2026-11-21T11:00:00Z'),
          evidence: {
            text: 'Only fools read that.',
            isCut: false,
            files: [],
            stickers: [],
            embeds: 0,
            polls: 0,
          },
        },
        reason: 'Something else',
        words,
      }),
  };
}

const ALL = { groupId: 'group', reader: 'mo', about: null, from: null, before: null };
const FIRST = { limit: 50, offset: 0 };

describe('notes', () => {
  test('are about a member, a topic or both, and have text', async () => {
    const { note } = await open();
    await expect(note('Fine.')).rejects.toThrow(/about: a member, a topic, or both/u);
    await expect(note('Fine.', { topic: '  ' })).rejects.toThrow(/about: a member, a topic, or both/u);
    await expect(note(' ', { about: 'ben' })).rejects.toThrow(/^Write the note/u);
    await expect(note('a'.repeat(LONGEST_WORDS + 1), { about: 'ben' })).rejects.toThrow(/has 1201/u);
    await expect(note('Fine.', { topic: 'a'.repeat(101) })).rejects.toThrow(/up to 100 characters/u);
    expect(await note(' Fine. ', { topic: 'the   tide ' })).toMatchObject({
      words: 'Fine.',
      topic: 'the tide',
    });
  });

  test('on a topic are found by its words in some form, newest first', async () => {
    const { moderation, note } = await open();
    await note('We agreed to leave rents out.', { topic: 'Landlords and tenants' });
    await note('The landlord came up again, with the tenant.', { about: 'ben' });
    await note('Landlords alone.', { about: 'ben' });
    const found = await moderation.notesAbout('group', 'the tenants of the landlords');
    expect(found.map(({ words }) => words)).toEqual([
      'The landlord came up again, with the tenant.',
      'We agreed to leave rents out.',
    ]);
    expect(await moderation.notesAbout('elsewhere', 'landlords')).toEqual([]);
    expect(await moderation.notesAbout('group', '…')).toEqual([]);
  });
});

describe('reports', () => {
  test("are hidden from the reported member, who can't follow them up by any id", async () => {
    const { store, moderation, by, tell } = await open();
    const { entry } = await tell('mara', '7');
    expect(await moderation.report('group', entry.id, 'ben')).toBeNull();
    for (const kind of ['taken', 'settled'] as const)
      await expect(moderation.follow({ ...by('ben'), id: entry.id }, kind)).rejects.toThrow(
        /is not yours to handle/u,
      );
    const own = { ...ALL, reader: 'ben' };
    expect(await moderation.log(own, FIRST)).toEqual([]);
    expect(await moderation.log({ ...own, about: 'ben' }, FIRST)).toEqual([]);
    await moderation.follow({ ...by('mo'), id: entry.id }, 'settled');
    expect(await moderation.export(own, 'json')).toBe('[]\n');
    await store.privacy.erase({ memberId: 'ben', groupId: null }, new Date());
    expect(await moderation.log(own, FIRST)).toEqual([]);
    await expect(moderation.follow({ ...by('ben'), id: entry.id }, 'taken')).rejects.toThrow(
      /is not yours to handle/u,
    );
    expect(await moderation.log(ALL, FIRST)).toHaveLength(1);
  });

  test('are made from a message pending for the same member and group, for a quarter of an hour', async () => {
    const { moderation, by, wait } = await open();
    const evidence = { text: 'Hm.', isCut: false, files: [], stickers: [], embeds: 0, polls: 0 };
    const message = { channelId: '5', messageId: '7' };
    const held = { ...by('mara'), about: 'ben', message, messageAt: new Date(0), evidence };
    const id = await moderation.hold(held);
    expect(await moderation.hold(held)).toBe(id);
    const whose = { groupId: 'group', memberId: 'mara', id };
    expect(await moderation.held(whose)).toEqual({
      id,
      about: 'ben',
      isErased: false,
      message,
      messageAt: new Date(0),
      evidence,
    });
    expect(await moderation.held({ ...whose, memberId: 'ben' })).toBeNull();
    expect(await moderation.held({ ...whose, groupId: 'elsewhere' })).toBeNull();
    wait(15 * 60_000);
    expect(await moderation.held(whose)).not.toBeNull();
    wait(1);
    expect(await moderation.held(whose)).toBeNull();
  });

  test('about a member erased meanwhile are about a mark, and still hidden from them', async () => {
    const { store, moderation, by } = await open();
    const evidence = { text: 'Hm, <@ben>.', isCut: false, files: [], stickers: [], embeds: 0, polls: 0 };
    const message = { channelId: '5', messageId: '7' };
    const id = await moderation.hold({
      ...by('mara'),
      about: 'ben',
      message,
      messageAt: new Date(0),
      evidence,
    });
    await store.privacy.erase({ memberId: 'ben', groupId: null }, new Date());
    const held = await moderation.held({ groupId: 'group', memberId: 'mara', id });
    expect(held).toMatchObject({ about: null, isErased: true, evidence: { text: 'Hm, @….' } });
    if (!held) return;
    await moderation.tell({
      ...by('mara'),
      at: new Date('2026-11-21T12:00:00Z'),
      held,
      reason: 'Something else',
      words: null,
    });
    const [report] = await moderation.log(ALL, FIRST);
    expect(report?.entry).toMatchObject({
      about: null,
      former: { name: expect.stringMatching(/^[\da-f]{6}$/u) },
    });
    expect(await moderation.log({ ...ALL, reader: 'ben' }, FIRST)).toEqual([]);
    expect(await moderation.held({ groupId: 'group', memberId: 'mara', id })).toBeNull();
  });

  test('of one message by one member count as one', async () => {
    const { moderation, tell } = await open();
    const told = await tell('mara', '7', ' It hurts. ');
    for (let again = 0; again < 9; again += 1)
      expect(await tell('mara', '7', 'Again.')).toEqual({ ...told, isNew: false });
    expect(told.entry.words).toBe('It hurts.');
    expect(await moderation.log(ALL, FIRST)).toHaveLength(1);
  });

  test('of too many messages are rejected with a clear message until a day has passed', async () => {
    const { tell, wait } = await open();
    for (let message = 0; message < 20; message += 1) await tell('mara', `m${message}`);
    await expect(tell('mara', 'another')).rejects.toThrow(/20 messages today/u);
    expect((await tell('mara', 'm3')).isNew).toBe(false);
    expect((await tell('eva', 'another')).isNew).toBe(true);
    wait(DAY_MS + 1);
    expect((await tell('mara', 'another')).isNew).toBe(true);
  });

  test('show their follow-ups, only to their own group', async () => {
    const { moderation, tell, by } = await open();
    const { entry } = await tell('mara', '7');
    await moderation.follow({ ...by('mo'), id: entry.id }, 'taken');
    const { followUps } = await moderation.follow({ ...by('ada'), id: entry.id }, 'settled');
    expect(followUps.map(({ kind, by: who }) => [kind, who])).toEqual([
      ['taken', 'mo'],
      ['settled', 'ada'],
    ]);
    expect(await moderation.log(ALL, FIRST)).toEqual([{ entry, followUps }]);
    expect(await moderation.report('group', entry.id, 'mo')).toEqual({ entry, followUps });
    expect(await moderation.report('elsewhere', entry.id, 'mo')).toBeNull();
    const another = moderation.follow({ ...by('mo'), groupId: 'elsewhere', id: entry.id }, 'settled');
    await expect(another).rejects.toThrow(/deleted, belongs to another server, or is not yours/u);
  });

  test('are not confused with other entries', async () => {
    const { moderation, note, by } = await open();
    const { id } = await note('Fine.', { about: 'ben' });
    await expect(moderation.follow({ ...by('mo'), id }, 'settled')).rejects.toThrow(/was deleted/u);
  });
});

describe('reasons', () => {
  test('are the defaults in the group’s language until the group has its own', async () => {
    const { moderation } = await open({ language: 'de' });
    expect(await moderation.reasons('group')).toContain('Eine Nebenfrage');
    expect(await moderation.setReasons('group', 'Too fast\n\n  too   FAST\nAside')).toEqual([
      'Too fast',
      'Aside',
    ]);
    expect(await moderation.reasons('group')).toEqual(['Too fast', 'Aside']);
    expect(await moderation.setReasons('group', ' \n ')).toContain('Eine Nebenfrage');
  });

  test('stay in old entries when the list changes', async () => {
    const { moderation, tell } = await open();
    await tell('mara', '7');
    await moderation.setReasons('group', 'Only this');
    const [report] = await moderation.log(ALL, FIRST);
    expect(report?.entry.reason).toBe('Something else');
  });
});

test('the log as a file has all entries, oldest first', async () => {
  const { moderation, note, tell, by } = await open();
  await note('=1+1', { about: 'ben' });
  const { entry } = await tell('mara', '7', 'He said "no",\nthen left.');
  await moderation.follow({ ...by('mo'), id: entry.id }, 'settled');
  const json: unknown = JSON.parse(await moderation.export(ALL, 'json'));
  expect(json).toMatchObject([
    { kind: 'note', words: '=1+1', by: 'mo', about: 'ben', message: null },
    { kind: 'report', message: 'https://discord.com/channels/group/5/7' },
    { kind: 'settled', report: entry.id },
  ]);
  const csv = await moderation.export(ALL, 'csv');
  expect(csv.split('\r\n')[0]).toMatch(/^"id","at","kind"/u);
  expect(csv).toContain(`"'=1+1"`);
  expect(csv).toContain('"He said ""no"",\nthen left."');
});
