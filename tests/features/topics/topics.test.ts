import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import type { CorpusEntry } from '../../../src/corpus/corpus.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createQuotations } from '../../../src/features/quotations/quotations.ts';
import { createTopics } from '../../../src/features/topics/create-topics.ts';
import { openSearchIndex } from '../../../src/search/open-search-index.ts';
import { EQUAL_LENGTH } from '../../../src/text/equal-length.ts';
import { composeEssay, entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { newQuestion } from '../../support/new-question.ts';
import { newStart } from '../../support/new-session.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';
import { audienceIn } from '../../support/audience.ts';

const NOW = new Date('2026-03-20T12:00:00Z');
/** An erased member in a group that keeps questions. */
const ERASED = 'erased';
const MODERATOR = audienceIn('group', 'mo');
const critics = composeEssay('A Reply', {
  Tolls: [
    'Critics say that a toll on the bridge is unfair to those who have no boat. I think that they have not counted.',
    'The bridge was painted green.',
  ],
});
const kitchen = composeEssay('Soup at the Quay', {
  Soup: [
    '“The ladle of our kitchen is not a boss,” said Thaddeus. “A ladle cannot change its mind on Thursdays.”',
    '“A ladle is one of something,” said Nuria. “Whoever holds the ladle decides how thick the soup will be.”',
    'It rained on the quay for the rest of that afternoon, and the barrels stood open.',
    '“The ladle is a boss in nobody’s eyes,” said Thaddeus, and hung it up again.',
    '“Then hang it lower,” said Nuria.',
    'The kettle was bought by the whole street, and so it was thought to belong to everybody in it.',
    'However, the kettle stood in one kitchen, and whoever had the key had the kettle in the evening.',
  ],
});
const works = [harbour, railway, critics, kitchen];

function writtenBy(entry: CorpusEntry, author: string): CorpusEntry {
  return { ...entry, description: { ...entry.description, author } };
}

async function openTopics(authorOf = (at: number): string => `Writer ${at}`) {
  const store = await openTemporaryStore();
  const index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  onTestFinished(() => index.close());
  for (const work of works) await index.add(work);
  const library = createLibrary({
    store: {
      works: shelve(
        works.map((work, at) => writtenBy(entryOf(work), authorOf(at))),
        works,
      ),
    },
    linkTo: () => 'https://example.org/',
  });
  const questions: typeof store.questions = {
    ...store.questions,
    list: async (filter) =>
      (await store.questions.list(filter)).map((each) =>
        each.memberId === ERASED ? { ...each, memberId: null } : each,
      ),
  };
  const topics = createTopics({
    store: { ...store, questions },
    library,
    index,
    quotations: createQuotations({ library, index }),
    questions: {
      wordings: async (_audience, ids) => new Map(ids.map((id) => [id, `Whose lighthouse? ${id}`])),
    },
    notes: { notesAbout: async (_group, topic) => [{ words: `Calm on ${topic}`, at: NOW }] },
    now: () => NOW,
  });
  let asked = 0;
  const ask = async (memberId: string, text: string, day: string) => {
    asked += 1;
    const askedAt = new Date(`${day}T10:00:00Z`);
    await store.questions.log(newQuestion({ text, askedAt, interactionId: `i${asked}`, memberId }));
  };
  return { store, topics, ask };
}

const lookUp = (topic: string, days = 14) => ({ audience: MODERATOR, topic, days });

test('two contrasting passages are shown at equal length, with the words that contrast', async () => {
  const { topics } = await openTopics();
  const { said } = await topics.lookUp(lookUp('who owns a lighthouse'));
  expect(said.quotations.map(({ citation }) => citation.title)).toEqual([
    'The Harbour Book',
    'Against the Pilots',
  ]);
  expect(said.apart).toEqual({ one: 'owner', other: 'owner', by: 'denial' });
  const words = said.quotations.map((each) => each.words);
  expect(Math.max(...words)).toBeLessThanOrEqual(EQUAL_LENGTH.most * Math.min(...words));
  for (const { citation } of said.quotations) {
    const { workId, start, end, exact } = citation.quotation;
    expect(works.find(({ id }) => id === workId)?.text.slice(start, end)).toBe(exact);
  }
});

test('whose view a passage gives is taken only from its own words', async () => {
  const { topics } = await openTopics();
  const { said } = await topics.lookUp(lookUp('bridge toll'));
  const [toll] = said.quotations;
  const exact = toll?.citation.quotation.exact ?? '';
  expect(toll?.views.map(({ whose, start, end }) => [whose, exact.slice(start, end)])).toContainEqual([
    'reported',
    'Critics say that',
  ]);
  const plain = await topics.lookUp(lookUp('barrels of oil'));
  expect(plain.said.quotations.flatMap(({ views }) => views)).toEqual([]);
  expect(plain.said.apart).toBeNull();
});

test('two sentences of one speaker are no two sides; who answers is the other', async () => {
  const { topics } = await openTopics();
  const { said } = await topics.lookUp(lookUp('ladle'));
  expect(said.apart).toEqual({ one: 'Thaddeus', other: 'Nuria', by: 'reply' });
  expect(said.quotations.map(({ citation }) => /Thaddeus|Nuria/.exec(citation.quotation.exact)?.[0])).toEqual(
    ['Thaddeus', 'Nuria'],
  );
});

test('an author does not oppose himself in another work', async () => {
  const { topics } = await openTopics(() => 'A. Writer');
  const { said } = await topics.lookUp(lookUp('who owns a lighthouse'));
  expect(said.quotations).toHaveLength(2);
  expect(said.apart).toBeNull();
});

test('a paragraph that turns against the one before is the other side of an author', async () => {
  const { topics } = await openTopics();
  const { said } = await topics.lookUp(lookUp('kettle'));
  expect(said.apart).toEqual({ one: 'However', other: 'However', by: 'turn' });
});

test('counts askers, in total and per day, whatever became of the question; names nobody', async () => {
  const { topics, store, ask } = await openTopics();
  await ask('ana', 'Who owns the lighthouse?', '2026-03-19');
  await ask('ana', 'And what is a lighthouse?', '2026-03-20');
  await ask('ben', 'Is a lighthouse anybody’s?', '2026-03-20');
  await ask(ERASED, 'Why a lighthouse?', '2026-03-20');
  await ask('cem', 'Who lit the lighthouse?', '2026-01-01');
  await ask('cem', 'What is bread?', '2026-03-20');
  const askedAt = new Date('2026-03-20T11:00:00Z');
  const { id } = await store.discussion.post(
    newDiscussionQuestion({ memberId: 'dan', text: 'Should the lighthouse be owned?', askedAt }),
  );
  await store.discussion.addVoice(id, 'eve');
  const { asked, waiting } = await topics.lookUp(lookUp('lighthouse', 3));
  expect(asked).toMatchObject({ members: 3, unsigned: 1, voices: 1, unit: 'day' });
  expect(asked.questions).toHaveLength(5);
  expect(asked.steps.map(({ questions, members }) => [questions, members])).toEqual([
    [0, 0],
    [1, 1],
    [4, 3],
  ]);
  expect(waiting.map(({ text, voices }) => [text, voices])).toEqual([['Should the lighthouse be owned?', 2]]);
  expect(JSON.stringify(asked)).not.toMatch(/ana|ben|cem|dan|eve/u);
});

test('lists discussions with the topic, notes on it, and related phrases', async () => {
  const { topics, store } = await openTopics();
  const session = await store.sessions.start(
    newStart({ groupId: 'group', channelId: 'salon', startedAt: new Date('2026-03-18T18:00:00Z') }),
  );
  const note = { notedBy: 'mo', writtenBy: null };
  const id = session?.id ?? '';
  await store.sessions.note(id, {
    ...note,
    matter: { kind: 'point', text: 'Does the lighthouse need a keeper?' },
    interactionId: 'n1',
    messageUrl: 'https://discord.com/channels/1/2/3',
  });
  await store.sessions.note(id, {
    ...note,
    matter: { kind: 'point', text: 'Bread is dear.' },
    interactionId: 'n2',
    messageUrl: null,
  });
  await store.sessions.change(id, () => ({ status: 'ended', endedAt: NOW }));
  const found = await topics.lookUp(lookUp('lighthouse'));
  expect(found.sessions).toEqual([
    {
      startedAt: new Date('2026-03-18T18:00:00Z'),
      channelId: 'salon',
      items: 1,
      message: 'https://discord.com/channels/1/2/3',
    },
  ]);
  expect(found.notes.map(({ words }) => words)).toEqual(['Calm on lighthouse']);
  expect(found.related).toContain('keeper');
  expect((await topics.lookUp(lookUp('bread'))).sessions).toHaveLength(1);
});

test('shows nothing past what both the moderator and the whole group have read', async () => {
  const { topics } = await openTopics();
  const before = railway.text.indexOf('A lighthouse');
  const [cut, whole] = [new Map([[railway.id, before]]), new Map()];
  const others = { ...MODERATOR, lines: whole, groupLines: cut };
  for (const audience of [{ ...MODERATOR, lines: cut, groupLines: whole }, others]) {
    const { said } = await topics.lookUp({ audience, topic: 'lighthouse owner', days: 14 });
    expect(said.quotations.every(({ citation }) => citation.title === 'The Harbour Book')).toBe(true);
    expect(said.apart).toBeNull();
  }
  const place = { workId: railway.id, start: before, end: before + 20 };
  await expect(topics.card(others, [place])).rejects.toThrow(/has not read that far/u);
  const open = { workId: harbour.id, start: 0, end: 10 };
  expect(await topics.card(others, [place, open])).toMatchObject({ withheld: 1 });
});

test('compares with the same number of days before, without questions of erased members', async () => {
  const { topics, ask } = await openTopics();
  for (const who of ['ana', 'ben']) await ask(who, 'What of the lighthouse?', '2026-03-19');
  for (const who of ['ana', 'ben', ERASED]) await ask(who, 'What of the cutter?', '2026-03-12');
  for (const who of [ERASED, 'ana']) await ask(who, 'What of the railway?', '2026-03-19');
  const { more, less } = await topics.trends({ audience: MODERATOR, days: 7 });
  expect(more).toEqual([{ phrase: 'lighthouse', now: 2, before: null }]);
  expect(less).toEqual([{ phrase: 'cutter', now: null, before: 2 }]);
  await expect(topics.trends({ audience: MODERATOR, days: 0 })).rejects.toThrow(/1 to 364 days/u);
  await expect(topics.lookUp(lookUp('lighthouse', 1.5))).rejects.toThrow(/1 to 364 days/u);
  await expect(topics.lookUp(lookUp('???'))).rejects.toThrow(/word/u);
});
