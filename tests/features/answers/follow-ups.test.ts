import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/corpus/quotation.ts';
import { UserError } from '../../../src/errors.ts';
import { toTurn } from '../../../src/features/answers/question/follow-up.ts';
import { createAnswers, type Answers } from '../../../src/features/answers/answers.ts';
import type { AskRequest } from '../../../src/features/corpus/ask-scope.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { audienceIn } from '../../support/audience.ts';
import { entryOf, harbour, railway, shelve } from '../../support/essays.ts';

const works = [harbour, railway];
let folder: string;
let index: OpenedSearchIndex;
let answers: Answers;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-follow-ups-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
  const store = {
    works: shelve(
      works.map((work) => entryOf(work)),
      works,
    ),
  };
  answers = createAnswers({ library: createLibrary({ store, linkTo: () => null }), index });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const ask = (text: string, request: Partial<AskRequest> = {}) =>
  answers.answer({ audience: audienceIn('guild'), text, workId: null, section: null, ...request });
const exact = (citations: readonly Citation[]): readonly string[] =>
  citations.map(({ quotation }) => quotation.exact);

describe('a question that leans on one before', () => {
  const asked = 'Who was elected warden of the pilots?';
  const told = 'The pilots of Merrow Harbour elected Ottoline Crane as their warden in 1911.';
  const earlier = [{ text: asked, readAs: asked, quoted: told, learnt: [] }];

  it('is answered with it, and says so', async () => {
    const answer = await ask('Did she keep a list of members?', { earlier });
    expect(answer.readAs?.text).toBe('Did Ottoline Crane keep a list of members?');
    expect(exact(answer.quotations)[0]).toContain('She refused to keep a list of members.');
  });

  it('is answered by the question before if it has no words of its own', async () => {
    const answer = await ask('and why?', { earlier });
    expect(answer.readAs?.text).toBe('Who was elected warden of the pilots? and why?');
    expect(exact([...answer.quotations, ...answer.closest])[0]).toContain('Ottoline Crane');
  });

  it('leans on what the question before asks, spelt right and without its greeting', async () => {
    const before = 'hey, who was elcted warden of the pilots pls';
    const turn = toTurn(before, await ask(before));
    expect(turn).toMatchObject({ text: 'who was elected warden of the pilots', learnt: ['elected'] });
    const { readAs } = await ask('and why?', { earlier: [turn] });
    expect(readAs).toMatchObject({
      text: 'who was elected warden of the pilots? and why?',
      learnt: ['elected'],
    });
  });

  it('is declined for words that no text has', async () => {
    expect(await ask('and in Germany?', { earlier })).toMatchObject({ answered: false });
  });

  it('may come after an answer from a work that is gone', async () => {
    const gone = [
      {
        text: 'Who burned the oil?',
        readAs: 'Who burned the oil?',
        quoted: 'Nobody ever burned oil.',
        learnt: [],
      },
    ];
    const { quotations } = await ask('and who brings it?', { earlier: gone });
    expect(exact(quotations)).not.toContain('Nobody ever burned oil.');
  });

  it('is read as typed if it was to be, or if nothing was asked before', async () => {
    const request = { earlier, isAsTyped: true };
    await expect(ask('and why?', request)).rejects.toBeInstanceOf(UserError);
    await expect(ask('and why?', { earlier: [] })).rejects.toBeInstanceOf(UserError);
    expect(await ask('Did she keep a list of members?', request)).not.toHaveProperty('readAs');
  });

  it.each(['Who sold the cutter?', 'How much oil did the lighthouse burn?'])(
    'changes nothing of “%s”, which stands alone',
    async (question) => {
      expect(await ask(question, { earlier })).toEqual(await ask(question));
    },
  );
});
