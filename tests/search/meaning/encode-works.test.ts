import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Work } from '../../../src/corpus/work.ts';
import type { Encoder } from '../../../src/search/meaning/encoder.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import type { Scope } from '../../../src/search/search.ts';
import { composeEssay, harbour } from '../../support/essays.ts';
import { createFakeEncoder } from '../../support/fake-encoder.ts';

const essay = composeEssay('The village', {
  Health: ['The villagers pay for bread with coins.', 'A levy on each household meets the doctor’s fee.'],
  Sea: ['The tide pays no one.'],
});
const QUESTION = 'Who do the villagers pay for a household physician?';
const TOPICS = ['doctor', 'tide'];

let folder: string;
let index: OpenedSearchIndex | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-meaning-'));
});

afterEach(() => {
  index?.close();
  rmSync(folder, { recursive: true });
});

function open(encoder: Encoder | null): OpenedSearchIndex {
  index = openSearchIndex(path.join(folder, 'index.sqlite'), undefined, encoder);
  return index;
}

const whole = ({ id, text }: Work): Scope => [{ workId: id, start: 0, end: text.length }];

/** Text of the sentence that a search shows first. */
async function firstFor(question: string, scope: Scope, work: Work, opened: OpenedSearchIndex) {
  const meaning = await opened.understand(question);
  const [sentence] = opened.search(question, scope, 5, meaning).hits[0]?.sentences ?? [];
  return work.text.slice(sentence?.start, sentence?.end);
}

it('encodes each sentence of each work once, and reports what is left', async () => {
  const encoder = createFakeEncoder(TOPICS);
  const opened = open(encoder);
  await opened.add(essay);
  await opened.add(harbour);
  expect(opened.unencoded()).toEqual([essay.id, harbour.id]);
  const left: number[] = [];
  await opened.encode((passages) => left.push(passages));
  expect(opened.unencoded()).toEqual([]);
  expect(left.at(0)).toBe(essay.layout.passages.length + harbour.layout.passages.length);
  expect(left.at(-1)).toBe(0);
  const inPassages = [essay, harbour].flatMap(({ text, layout: { passages, sentences } }) =>
    passages.flatMap(({ firstSentence, endSentence }) =>
      sentences.slice(firstSentence, endSentence).map(({ start, end }) => text.slice(start, end)),
    ),
  );
  expect(encoder.encoded).toEqual(inPassages);
  await opened.encode();
  expect(encoder.encoded).toHaveLength(inPassages.length);
});

it('ranks the sentence first that matches in meaning, and uses words for works that are not encoded', async () => {
  const question = 'Who do the villagers pay, the doctor?';
  const opened = open(createFakeEncoder(TOPICS));
  await opened.add(essay);
  const byWords = await firstFor(question, whole(essay), essay, opened);
  expect(byWords).toContain('bread');
  await opened.encode();
  expect(await firstFor(question, whole(essay), essay, opened)).toContain('doctor');
});

it('changes nothing without an encoder, even if another run has encoded the works', async () => {
  const before = open(null);
  await before.add(essay);
  const expected = before.search(QUESTION, whole(essay), 5);
  before.close();
  const encoding = open(createFakeEncoder(TOPICS));
  await encoding.encode();
  encoding.close();
  const after = open(null);
  expect(await after.understand(QUESTION)).toBeNull();
  expect(after.search(QUESTION, whole(essay), 5, await after.understand(QUESTION))).toEqual(expected);
  expect(after.unencoded()).toEqual([]);
});

it('sees nothing outside the scope', async () => {
  const opened = open(createFakeEncoder(TOPICS));
  await opened.add(essay);
  const [health] = essay.layout.sections;
  const scope = [{ workId: essay.id, start: health?.start ?? 0, end: health?.end ?? 0 }];
  const question = 'Whom does the tide pay, the tide?';
  const alone = opened.search(question, scope, 5).hits.map(({ start, text }) => ({ start, text }));
  await opened.encode();
  const { hits } = opened.search(question, scope, 5, await opened.understand(question));
  expect(hits.map(({ start, text }) => ({ start, text }))).toEqual(alone);
  expect(hits.every(({ start, end }) => start >= (health?.start ?? 0) && end <= (health?.end ?? 0))).toBe(
    true,
  );
});

it('forgets the embeddings of a removed work, whose passage numbers are reused', async () => {
  const encoder = createFakeEncoder(TOPICS);
  const opened = open(encoder);
  await opened.add(essay);
  await opened.encode();
  await opened.remove(essay.id);
  await opened.add(harbour);
  expect(opened.unencoded()).toEqual([harbour.id]);
});

it('stops without an error when the encoder fails, and continues with the next one', async () => {
  const failing: Encoder = { encode: async () => null, close: async () => undefined };
  const opened = open(failing);
  await opened.add(essay);
  await opened.encode();
  expect(opened.unencoded()).toEqual([essay.id]);
  expect(await opened.understand(QUESTION)).toBeNull();
  opened.close();
  const next = open(createFakeEncoder(TOPICS));
  await next.encode();
  expect(next.unencoded()).toEqual([]);
});

it('stores nothing of a work that is removed while it is being encoded', async () => {
  const fake = createFakeEncoder(TOPICS);
  const opened = open({
    ...fake,
    encode: async (texts) => {
      await index?.remove(essay.id);
      return fake.encode(texts);
    },
  });
  await opened.add(essay);
  await opened.encode();
  await opened.add(essay);
  expect(opened.unencoded()).toEqual([essay.id]);
});
