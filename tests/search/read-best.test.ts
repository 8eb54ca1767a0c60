import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import type { ReaderModel } from '../../src/search/reader-model/reader-model.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import type { Ranking, Scope } from '../../src/search/search.ts';
import { composeEssay } from '../support/essays.ts';
import { createFakeModel } from '../support/fake-model.ts';

const essay = composeEssay('The village', {
  Health: [
    'The villagers pay for bread with coins. A levy on each household meets the doctor’s fee.',
    'Some villagers pay in eggs.',
  ],
  Sea: ['The tide pays no one. It turns twice a day.'],
  Lamps: Array.from({ length: 30 }, (_, i) => `Lamp ${i} is paid for by the villagers of house ${i}.`),
});
const QUESTION = 'Who do the villagers pay?';

let folder: string;
let index: OpenedSearchIndex | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-read-'));
});

afterEach(() => {
  index?.close();
  rmSync(folder, { recursive: true });
});

async function open(model: ReaderModel | null, work: Work = essay): Promise<OpenedSearchIndex> {
  index = openSearchIndex(path.join(folder, 'index.sqlite'), undefined, model);
  await index.add(work);
  await index.encode();
  return index;
}

async function answer(
  opened: OpenedSearchIndex,
  question: string,
  scope: Scope,
  limit = 5,
): Promise<Ranking> {
  return opened.read(opened.search(question, scope, limit), question, scope, limit);
}

const whole = ({ id, text }: Work): Scope => [{ workId: id, start: 0, end: text.length }];

function firstSentence({ hits }: Ranking, { text }: Work = essay): string {
  const [sentence] = hits[0]?.sentences ?? [];
  return text.slice(sentence?.start, sentence?.end);
}

it('shows first the sentence that the model finds to answer, among the most promising by words', async () => {
  const opened = await open(createFakeModel([], ['doctor']));
  expect(firstSentence(opened.search(QUESTION, whole(essay), 5))).not.toContain('doctor');
  expect(firstSentence(await answer(opened, QUESTION, whole(essay), 5))).toContain('doctor');
});

it('is surer of an answer that the model finds good, and less sure of one that it finds bad', async () => {
  const opened = await open(createFakeModel([], ['coins']));
  const good = await answer(opened, QUESTION, whole(essay), 5);
  opened.close();
  const other = await open(createFakeModel([], []));
  const bad = await answer(other, QUESTION, whole(essay), 5);
  expect(good.confidence).toBeGreaterThan(bad.confidence);
});

it('reads only a few sentences', async () => {
  const model = createFakeModel([], []);
  const opened = await open(model);
  await answer(opened, QUESTION, whole(essay), 5);
  expect(model.heard.length).toBeGreaterThan(3);
  expect(model.heard.length).toBeLessThanOrEqual(8);
});

it('finds a passage by its meaning that shares no word with the question', async () => {
  const model = createFakeModel(['gardener', 'tide']);
  const topics = { ...model, encode: async (texts: readonly string[]) => model.encode(texts.map(asTopic)) };
  const opened = await open(topics);
  const question = 'Which gardener sings?';
  expect(
    opened
      .search(question, whole(essay), 20)
      .hits.map(({ text }) => text)
      .join(),
  ).not.toContain('levy');
  const { hits } = await answer(opened, question, whole(essay), 20);
  expect(hits.map(({ text }) => text).join()).toContain('levy');
});

/** For this model a doctor and a gardener are the same. */
function asTopic(text: string): string {
  return text.replace('doctor', 'gardener');
}

it('finds nothing by meaning outside the scope', async () => {
  const opened = await open(createFakeModel(['doctor', 'tide']));
  const [, sea] = essay.layout.sections;
  const scope = [{ workId: essay.id, start: sea?.start ?? 0, end: sea?.end ?? 0 }];
  const { hits } = await answer(opened, 'What is the doctor’s fee, and who pays?', scope, 20);
  expect(hits.length).toBeGreaterThan(0);
  for (const { start, end } of hits) {
    expect(start).toBeGreaterThanOrEqual(sea?.start ?? Infinity);
    expect(end).toBeLessThanOrEqual(sea?.end ?? 0);
  }
});

it.each([
  ['plain keywords', 'villagers bread coins'],
  ['a question in another language', 'Wer bezahlt die Dorfbewohner und den Arzt?'],
])('does not read for %s', async (_, question) => {
  const model = createFakeModel([], ['doctor']);
  const opened = await open(model);
  await answer(opened, question, whole(essay), 5);
  expect(model.heard).toEqual([]);
});

it('goes by words where the model is off, has failed or is busy', async () => {
  const silent: ReaderModel = {
    encode: async () => null,
    read: async () => null,
    close: async () => undefined,
  };
  const off = await open(null);
  const expected = off.search(QUESTION, whole(essay), 5);
  expect(await answer(off, QUESTION, whole(essay), 5)).toEqual(expected);
  off.close();
  const failed = await open(silent);
  expect(await answer(failed, QUESTION, whole(essay), 5)).toEqual(expected);
});
