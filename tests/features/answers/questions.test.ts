import { expect, test } from 'vitest';

import type { AskRequest } from '../../../src/features/corpus/ask-scope.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createQuestions } from '../../../src/features/answers/questions.ts';
import { phrase } from '../../../src/catalogue/phrase.ts';
import { UserError } from '../../../src/errors.ts';
import { shelve } from '../../support/essays.ts';
import { abstention, answer } from '../../support/fixtures.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';
import { audienceIn } from '../../support/audience.ts';

const NOW = new Date('2026-03-02T10:00:00Z');

const CORRECTED = phrase('known.lines', [phrase('known.corrected', ['kerensky'], ['Kerenski'])]);
const LEARNT = {
  text: 'When did Ottoline Crane leave?',
  context: 'Who led? Ottoline Crane',
  learnt: ['Ottoline Crane'],
};

async function open({ mentions = () => true }: { mentions?: (word: string) => boolean } = {}) {
  const asked: AskRequest[] = [];
  const answers = {
    answer: async (request: AskRequest) => {
      asked.push(request);
      if (request.text.includes('Kerenski')) return answer({ reason: CORRECTED });
      if (request.text.includes('she')) return answer({ readAs: LEARNT });
      return request.text.includes('Lisbon') ? abstention() : answer();
    },
    areMentioned: async (_request: AskRequest, said: readonly string[]) => said.every(mentions),
  };
  const questions = createQuestions({
    store: await openTemporaryStore(),
    answers,
    library: createLibrary({ store: { works: shelve([], []) }, linkTo: () => null }),
    now: () => NOW,
  });
  return { questions, asked };
}

const ASKED = {
  groupId: 'g1',
  channelId: 'c1',
  memberId: 'm1',
  interactionId: 'i1',
  askedAt: new Date('2026-03-01T10:00:00Z'),
  text: '  Can a centre move? ',
  workId: null,
  section: null,
};

const g1 = audienceIn('g1', 'm1');

test('answers in the group’s audience, and logs question and answer', async () => {
  const { questions, asked } = await open();
  const logged = await questions.ask(ASKED, g1);
  expect(asked).toMatchObject([{ audience: g1, text: 'Can a centre move?', workId: null, section: null }]);
  expect(logged).toMatchObject({ text: 'Can a centre move?', status: 'open', editedAt: null });
  expect(logged.answer).toEqual(answer());
  expect(await questions.find(g1, logged.id)).toEqual(logged);
});

test('logs an interaction delivered twice only once', async () => {
  const { questions } = await open();
  const [first, second] = await Promise.all([questions.ask(ASKED, g1), questions.ask(ASKED, g1)]);
  expect(second.id).toBe(first.id);
  expect((await questions.list(g1, { groupId: 'g1' }, { limit: 9, offset: 0 })).total).toBe(1);
});

test('rejects an empty question', async () => {
  const { questions } = await open();
  await expect(questions.ask({ ...ASKED, text: ' \n ' }, g1)).rejects.toThrow(UserError);
});

test('lists by group and member, newest first, page by page', async () => {
  const { questions } = await open();
  for (const number of [1, 2, 3])
    await questions.ask(
      {
        ...ASKED,
        interactionId: `i${number}`,
        memberId: `m${number % 2}`,
        text: `${number}?`,
        askedAt: new Date(Date.UTC(2026, 2, number)),
      },
      g1,
    );
  const texts = async (filter: object, limit: number, offset: number) => {
    const page = await questions.list(g1, filter, { limit, offset });
    return [page.total, ...page.questions.map(({ text }) => text)];
  };
  expect(await texts({ groupId: 'g1' }, 2, 0)).toEqual([3, '3?', '2?']);
  expect(await texts({ groupId: 'g1' }, 2, 2)).toEqual([3, '1?']);
  expect(await texts({ groupId: 'g1', memberId: 'm1' }, 9, 0)).toEqual([2, '3?', '1?']);
  expect(await texts({ groupId: 'g2' }, 9, 0)).toEqual([0]);
});

test('edits one’s own question and answers it anew', async () => {
  const { questions } = await open();
  const { id } = await questions.ask(ASKED, g1);
  const edited = await questions.edit(g1, id, 'm1', 'What of Lisbon?');
  expect(edited).toMatchObject({ text: 'What of Lisbon?', editedAt: NOW });
  expect(edited.answer.answered).toBe(false);
  expect(await questions.find(g1, id)).toEqual(edited);
});

test("questions of other members can't be changed, nor those of other groups seen", async () => {
  const { questions } = await open();
  const { id } = await questions.ask(ASKED, g1);
  await expect(questions.edit(g1, id, 'm2', 'Mine?')).rejects.toThrow(/Only the person who asked/u);
  await expect(questions.withdraw('g1', id, 'm2')).rejects.toThrow(/Only the person who asked/u);
  await expect(questions.withdraw('g2', id, 'm1')).rejects.toThrow(/not in this group/u);
  expect(await questions.find({ ...g1, groupId: 'g2' }, id)).toBeNull();
  expect(await questions.find(g1, id)).not.toBeNull();
});

test('a withdrawn question is gone', async () => {
  const { questions } = await open();
  const { id } = await questions.ask(ASKED, g1);
  await questions.withdraw('g1', id, 'm1');
  expect(await questions.find(g1, id)).toBeNull();
  await expect(questions.withdraw('g1', id, 'm1')).rejects.toThrow(UserError);
  await expect(questions.edit(g1, id, 'm1', 'Again?')).rejects.toThrow(UserError);
});

test.each(['Who was Kerenski?', 'When did she leave?'])(
  'how “%s” was read is not said with words past the line of somebody else',
  async (text) => {
    let isRead = true;
    const { questions, asked } = await open({ mentions: () => isRead });
    const { id } = await questions.ask({ ...ASKED, text }, g1);
    expect(asked).toHaveLength(1);
    await questions.find(g1, id);
    expect(asked).toHaveLength(1);
    isRead = false;
    await questions.find(audienceIn('g1', 'm2'), id);
    expect(asked).toHaveLength(2);
    expect(asked[1]).not.toHaveProperty('readAs');
  },
);

test('goes on with the member’s latest question in the channel, at most ten minutes old', async () => {
  const { questions, asked } = await open();
  const at = (minutes: number) => new Date(ASKED.askedAt.getTime() + minutes * 60_000);
  await questions.ask(ASKED, g1);
  const turnsAfter = async (change: Partial<typeof ASKED>) => {
    await questions.ask({ ...ASKED, text: 'And why?', ...change, interactionId: String(asked.length) }, g1);
    return asked.at(-1)?.earlier?.map(({ text }) => text);
  };
  expect(await turnsAfter({ askedAt: at(9), memberId: 'm2' })).toEqual([]);
  expect(await turnsAfter({ askedAt: at(9), channelId: 'c2' })).toEqual([]);
  expect(await turnsAfter({ askedAt: at(11) })).toEqual([]);
  expect(await turnsAfter({ askedAt: at(20) })).toEqual(['And why?']);
  expect(await turnsAfter({ askedAt: at(21) })).toEqual(['And why?', 'And why?']);
});
