import { describe, expect, test } from 'vitest';

import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import type { Hand, Turn } from '../../../src/corpus/session.ts';
import { UserError } from '../../../src/errors.ts';
import { citation } from '../../support/fixtures.ts';
import { newStart } from '../../support/new-session.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const DAY_MS = 86_400_000;
const { startedAt } = newStart();

const hand: Hand = { memberId: 'ben', number: 4, kind: 'reply', duringTurn: 2 };
const turn: Turn = {
  number: 2,
  memberId: 'ana',
  isReply: true,
  interactionId: 'i2',
  spentMs: 1500,
  runningSince: new Date('2026-03-01T12:05:00.250Z'),
  isOver: false,
};

function refuse(): never {
  throw new UserError('no');
}

async function openStarted() {
  const store = await openTemporaryStore();
  const session = await store.sessions.start(newStart());
  if (session === null) throw new Error('No session was started.');
  return { store, sessions: store.sessions, id: session.id };
}

describe('sessions in the store', () => {
  test('start once per interaction, and one at a time in a channel', async () => {
    const { sessions, id } = await openStarted();
    expect((await sessions.start(newStart()))?.id).toBe(id);
    expect(await sessions.start(newStart({ interactionId: 'other' }))).toBeNull();
    expect(await sessions.start(newStart({ interactionId: 'third', channelId: 'elsewhere' }))).not.toBeNull();
    expect((await sessions.current('ana', 'ana'))?.id).toBe(id);
    expect(await sessions.current('ben', 'ana')).toBeNull();
  });

  test('store hands and turns unchanged', async () => {
    const { sessions, id } = await openStarted();
    await sessions.change(id, () => ({ hands: [hand], turns: [turn], status: 'paused', boardId: 'b' }));
    const found = await sessions.find(id);
    expect(found).toMatchObject({ hands: [hand], turns: [turn], status: 'paused', boardId: 'b' });
  });

  test('change nothing if the decision throws', async () => {
    const { sessions, id } = await openStarted();
    await sessions.change(id, () => ({ hands: [hand] }));
    await expect(sessions.change(id, refuse)).rejects.toThrow(UserError);
    expect((await sessions.find(id))?.hands).toEqual([hand]);
  });

  test('apply concurrent changes one after the other, each once', async () => {
    const { sessions, id } = await openStarted();
    const names = Array.from({ length: 30 }, (_, at) => `m${at}`);
    await Promise.all(
      names.map((memberId, at) =>
        sessions.change(id, ({ hands }) => ({ hands: [...hands, { ...hand, memberId, number: at }] })),
      ),
    );
    const hands = (await sessions.find(id))?.hands ?? [];
    expect(hands.map(({ memberId }) => memberId)).toEqual(names);
  });

  test('store each note once, with its citation and its message', async () => {
    const { sessions, id } = await openStarted();
    const by = { notedBy: 'ana', writtenBy: null, messageUrl: null };
    const passage = { kind: 'passage', citation: citation('The tide has a middle too.') } as const;
    const question = { kind: 'question', questionId: 'q1', isAnswered: false } as const;
    const first = await sessions.note(id, { matter: passage, interactionId: 'i1', ...by });
    expect(await sessions.note(id, { matter: passage, interactionId: 'i1', ...by })).toBe(first);
    const second = await sessions.note(id, { matter: question, interactionId: 'i2', ...by });
    await sessions.changeItem(second, { isAnswered: true, messageUrl: 'https://discord.com/1' });
    await sessions.leaveOut(id, [first]);
    expect((await sessions.find(id))?.items).toEqual([
      { number: first, messageUrl: null, isLeftOut: true, ...passage },
      {
        number: second,
        messageUrl: 'https://discord.com/1',
        isLeftOut: false,
        ...question,
        isAnswered: true,
      },
    ]);
    await sessions.leaveOut(id, []);
    expect((await sessions.find(id))?.items.some(({ isLeftOut }) => isLeftOut)).toBe(false);
  });

  test('are listed once over, latest first', async () => {
    const { sessions, id } = await openStarted();
    expect(await sessions.ended('ana', 5)).toEqual([]);
    await sessions.change(id, () => ({ status: 'ended', endedAt: startedAt }));
    const later = newStart({ interactionId: 'later', startedAt: new Date(startedAt.getTime() + 1000) });
    const { id: last = '' } = (await sessions.start(later)) ?? {};
    await sessions.change(last, () => ({ status: 'ended', endedAt: startedAt }));
    expect((await sessions.ended('ana', 5)).map((each) => each.id)).toEqual([last, id]);
    expect(await sessions.ended('ana', 1)).toHaveLength(1);
  });
});

describe('automatic erasure', () => {
  test('a session that nobody ended is over after a day, and its speakers are erased', async () => {
    const { store, sessions, id } = await openStarted();
    await sessions.change(id, () => ({ hands: [hand], turns: [turn] }));
    expect(await store.eraseExpired(new Date(startedAt.getTime() + DAY_MS))).toBe(0);
    expect((await sessions.find(id))?.turns).toHaveLength(1);
    expect(await store.eraseExpired(new Date(startedAt.getTime() + DAY_MS + 1))).toBe(2);
    expect(await sessions.find(id)).toMatchObject({ status: 'ended', hands: [], turns: [] });
  });

  test('a session is deleted with all its notes when its group’s retention ends', async () => {
    const { store, sessions, id } = await openStarted();
    await store.settings.put('ana', { ...DEFAULT_SETTINGS, retentionDays: 30 });
    const by = { notedBy: 'ana', writtenBy: null, messageUrl: null, interactionId: 'i1' };
    await sessions.note(id, { matter: { kind: 'passage', citation: citation('The tide.') }, ...by });
    await sessions.change(id, () => ({ status: 'ended', endedAt: startedAt }));
    expect(await store.eraseExpired(new Date(startedAt.getTime() + 30 * DAY_MS))).toBe(0);
    expect(await store.eraseExpired(new Date(startedAt.getTime() + 30 * DAY_MS + 1))).toBe(1);
    expect(await sessions.find(id)).toBeNull();
    expect(await store.integrity()).toEqual([]);
  });
});
