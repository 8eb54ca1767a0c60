import { uncatalogued } from '../../../src/catalogue/phrase.ts';
import type { Phrase } from '../../../src/corpus/phrase.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { NewQuestion } from '../../../src/corpus/question.ts';
import type { Citation } from '../../../src/corpus/quotation.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { createQuestionStore } from '../../../src/store/questions/question-store.ts';
import { answer, citation } from '../../support/fixtures.ts';
import { newQuestion } from '../../support/new-question.ts';
import { createTemporaryFolder, shortWork } from '../../support/made-works.ts';

async function open(file = path.join(createTemporaryFolder(), 'store.sqlite')) {
  const store = await openStore(file);
  onTestFinished(() => store.close());
  return store;
}

const text = fc.string({ unit: 'binary', maxLength: 40 });
const ordinal = fc.nat(1_000_000);
const spans = fc.array(
  fc.tuple(ordinal, ordinal).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 4 },
);
const anyCitation: fc.Arbitrary<Citation> = fc.record({
  quotation: fc.record({
    workId: text,
    start: ordinal,
    end: ordinal,
    exact: text,
    prefix: text,
    suffix: text,
  }),
  title: text,
  author: fc.option(text),
  locator: fc.record(
    {
      section: fc.option(fc.record({ number: text, title: text })),
      paragraph: ordinal,
      percent: fc.nat(100),
      page: fc.record({ label: text, index: fc.option(ordinal) }),
      note: text,
    },
    { requiredKeys: ['section', 'paragraph', 'percent'] },
  ),
  url: fc.option(fc.webUrl()),
  matches: spans,
});
const phrases: fc.Arbitrary<Phrase> = fc.letrec<{ phrase: Phrase }>((tie) => ({
  phrase: fc.record({
    key: text,
    given: fc.array(
      fc.oneof({ maxDepth: 2 }, text, fc.integer(), fc.boolean(), fc.array(text), tie('phrase')),
      { maxLength: 3 },
    ),
    english: text,
  }),
})).phrase;

const citations = fc.array(
  fc.tuple(anyCitation, fc.option(phrases)).map(([cited, voice]) => ({ ...cited, ...(voice && { voice }) })),
  { maxLength: 3 },
);

const anyQuestion: fc.Arbitrary<NewQuestion> = fc.record({
  groupId: text,
  channelId: text,
  memberId: text,
  interactionId: fc.uuid(),
  askedAt: fc.date({ min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
  text,
  workId: fc.option(text),
  section: fc.option(ordinal),
  answer: fc.record({
    answered: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    summary: citations,
    quotations: citations,
    closest: citations,
    reason: fc.option(phrases),
    doubt: fc.option(phrases),
    sides: fc.integer({ min: 1, max: 5 }),
  }),
  thread: fc.option(text),
  isPublic: fc.boolean(),
});

describe('the log of questions', () => {
  test('returns any question as it was asked', async () => {
    const { questions } = await open();
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (asked) => {
        const logged = await questions.log(asked);
        expect(logged).toEqual({ ...asked, id: logged.id, status: 'open', editedAt: null });
        expect(await questions.find(logged.id)).toEqual(logged);
      }),
      { numRuns: 60 },
    );
  });

  test('gives questions short and unique ids', async () => {
    const { db } = await openDatabase(path.join(createTemporaryFolder(), 'store.sqlite'));
    onTestFinished(() => db.destroy());
    const ids = ['first', 'first', 'first', 'second'];
    const questions = createQuestionStore({
      db,
      createId: () => ids.shift() ?? 'none',
      afterErasure: async () => undefined,
    });
    await questions.log(newQuestion({ interactionId: '1' }));
    expect((await questions.log(newQuestion({ interactionId: '2' }))).id).toBe('second');
    expect((await (await open()).questions.log(newQuestion())).id).toMatch(/^[0-9a-z]{9}$/);
  });

  test('is read newest first, by group, by member and in pages', async () => {
    const { questions } = await open();
    const ask = (interactionId: string, groupId: string, memberId: string, hour: number) =>
      questions.log(
        newQuestion({ interactionId, groupId, memberId, askedAt: new Date(Date.UTC(2026, 0, 1, hour)) }),
      );
    await ask('1', 'a', 'm', 3);
    await ask('2', 'a', 'n', 1);
    await ask('3', 'b', 'm', 2);
    await ask('4', 'a', 'm', 3);
    const read = async (filter: Parameters<typeof questions.list>[0]) =>
      (await questions.list(filter)).map(({ interactionId }) => interactionId);
    expect(await read({})).toEqual(['4', '1', '3', '2']);
    expect(await read({ groupId: 'a' })).toEqual(['4', '1', '2']);
    expect(await read({ groupId: 'a', memberId: 'm' })).toEqual(['4', '1']);
    expect(await read({ limit: 2, offset: 1 })).toEqual(['1', '3']);
    expect(await read({ offset: 3 })).toEqual(['2']);
    expect(await questions.count({ groupId: 'a' })).toBe(3);
    expect(await questions.count({ groupId: 'nobody' })).toBe(0);
  });

  test('keeps citations when their work is removed', async () => {
    const { questions, works } = await open();
    const imported = shortWork('The tide has a middle too.');
    await works.add(imported, { groupId: 'group', addedBy: null, addedAt: new Date() });
    const cited = citation(imported.work.text);
    const quoted = { ...cited, quotation: { ...cited.quotation, workId: imported.work.id } };
    const { id } = await questions.log(newQuestion({ answer: answer({ quotations: [quoted] }) }));
    await works.remove('group', imported.work.id);
    expect((await questions.find(id))?.answer.quotations).toEqual([quoted]);
  });

  test('replaces text and citations on an edit', async () => {
    const { questions } = await open();
    const { id } = await questions.log(newQuestion());
    const change = {
      text: 'Anew?',
      answer: answer({ summary: [], quotations: [citation('Another.')] }),
      editedAt: new Date('2026-05-01T00:00:00Z'),
    };
    expect(await questions.edit(id, change)).toBe(true);
    expect(await questions.find(id)).toMatchObject(change);
    expect(await questions.edit('nothing', change)).toBe(false);
  });

  test('erases the text of a withdrawn question even from the files, but remembers its interaction', async () => {
    const file = path.join(createTemporaryFolder(), 'store.sqlite');
    const { questions } = await open(file);
    const secret = 'an unrepeatable wording';
    const asked = newQuestion({
      text: secret,
      answer: answer({ reason: uncatalogued(secret), quotations: [citation(secret)] }),
    });
    const { id } = await questions.log(asked);
    expect(await questions.withdraw(id)).toBe(true);
    expect(await questions.withdraw(id)).toBe(false);
    expect(await questions.edit(id, { text: 'x', answer: answer(), editedAt: new Date() })).toBe(false);
    expect(await questions.list({})).toEqual([]);
    const again = await questions.log(asked);
    expect(again).toMatchObject({
      id,
      status: 'withdrawn',
      text: '',
      answer: { quotations: [], reason: null },
    });
    for (const ending of ['', '-wal']) expect(readFileSync(file + ending).includes(secret)).toBe(false);
  });

  test('returns every citation, across pages', async () => {
    const { questions } = await open();
    const exacts = Array.from({ length: 450 }, (_, at) => `Sentence ${at}.`);
    for (const [at, exact] of exacts.entries()) {
      const reply = answer({ summary: [], quotations: [citation(exact)] });
      await questions.log(newQuestion({ interactionId: `${at}`, answer: reply }));
    }
    const seen: { questionId: string; citation: Citation }[] = [];
    for await (const each of questions.citations()) seen.push(each);
    expect(seen.map((each) => each.citation.quotation.exact)).toEqual(exacts);
    expect(new Set(seen.map(({ questionId }) => questionId)).size).toBe(450);
  });
});
