import { expect, test } from 'vitest';

import { createDigests } from '../../../src/features/sessions/digests.ts';
import { audienceIn, openUndecided } from '../../support/audience.ts';
import { createFakeQuestions } from '../../support/session-room.ts';
import { citation } from '../../support/fixtures.ts';
import { newStart } from '../../support/new-session.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

test('a digest hides what goes past the group’s line and withdrawn questions, and counts them', async () => {
  const store = await openTemporaryStore();
  const { id = '' } = (await store.sessions.start(newStart())) ?? {};
  const by = { notedBy: 'ana', writtenBy: null, messageUrl: null };
  const matters = [
    { kind: 'passage', citation: citation('Before the line.') },
    { kind: 'passage', citation: citation('Past the line.') },
    { kind: 'question', questionId: 'withdrawn', isAnswered: false },
    { kind: 'question', questionId: 'there', isAnswered: false },
  ] as const;
  for (const [at, matter] of matters.entries())
    await store.sessions.note(id, { matter, interactionId: `i${at}`, ...by });
  await store.sessions.change(id, () => ({ status: 'ended', endedAt: new Date() }));
  const audiences: unknown[] = [];
  const digests = createDigests({
    store,
    openGroup: openUndecided,
    questions: { ...createFakeQuestions([]), wordings: async () => new Map([['there', 'Who?']]) },
    library: {
      reciter: async (audience) => {
        audiences.push(audience);
        return async (cited) => (cited.quotation.exact.startsWith('Past') ? null : cited);
      },
    },
  });
  const digest = await digests.find({ groupId: 'ana', channelId: 'ana', id });
  expect(digest.passages.map((each) => each.citation.quotation.exact)).toEqual(['Before the line.']);
  expect(digest.questions.map(({ text }) => text)).toEqual(['Who?']);
  expect(digest.hidden).toBe(2);
  expect(audiences).toEqual([audienceIn('ana')]);
});

test('the last discussion of the channel comes first, then the group’s last, and never another group’s', async () => {
  const store = await openTemporaryStore();
  const digests = createDigests({
    store,
    openGroup: openUndecided,
    questions: createFakeQuestions([]),
    library: { reciter: async () => async (cited) => cited },
  });
  const starts = [
    newStart({ interactionId: 'a', channelId: 'one' }),
    newStart({ interactionId: 'b', channelId: 'two', startedAt: new Date('2026-03-02T12:00:00Z') }),
  ];
  const ids: string[] = [];
  for (const start of starts) {
    const { id = '' } = (await store.sessions.start(start)) ?? {};
    await store.sessions.change(id, () => ({ status: 'ended', endedAt: new Date() }));
    ids.push(id);
  }
  const find = async (groupId: string, channelId: string) =>
    (await digests.find({ groupId, channelId, id: null })).session.id;
  expect(await find('ana', 'one')).toBe(ids[0]);
  expect(await find('ana', 'elsewhere')).toBe(ids[1]);
  await expect(find('ben', 'one')).rejects.toThrow(/No discussion of this group/u);
  const foreign = { groupId: 'ben', id: ids[0] ?? '' };
  await expect(digests.write(foreign, 'mine', 'ana')).rejects.toThrow(/another server/u);
});
