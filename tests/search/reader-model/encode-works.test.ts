import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReaderModel } from '../../../src/search/reader-model/reader-model.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { composeEssay, harbour } from '../../support/essays.ts';
import { createFakeModel } from '../../support/fake-model.ts';

const essay = composeEssay('The village', {
  Health: ['The villagers pay for bread with coins.', 'A levy on each household meets the doctor’s fee.'],
  Sea: ['The tide pays no one.'],
});
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

function open(model: ReaderModel | null): OpenedSearchIndex {
  index = openSearchIndex(path.join(folder, 'index.sqlite'), undefined, model);
  return index;
}

it('encodes each sentence of each work once, and reports what is left', async () => {
  const model = createFakeModel(TOPICS);
  const opened = open(model);
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
  expect(model.encoded).toEqual(inPassages);
  await opened.encode();
  expect(model.encoded).toHaveLength(inPassages.length);
});

it('forgets the embeddings of a removed work, whose passage numbers are reused', async () => {
  const model = createFakeModel(TOPICS);
  const opened = open(model);
  await opened.add(essay);
  await opened.encode();
  await opened.remove(essay.id);
  await opened.add(harbour);
  expect(opened.unencoded()).toEqual([harbour.id]);
});

it('stops without an error when the model fails, and continues with the next one', async () => {
  const failing: ReaderModel = {
    encode: async () => null,
    read: async () => null,
    close: async () => undefined,
  };
  const opened = open(failing);
  await opened.add(essay);
  await opened.encode();
  expect(opened.unencoded()).toEqual([essay.id]);
  opened.close();
  const next = open(createFakeModel(TOPICS));
  await next.encode();
  expect(next.unencoded()).toEqual([]);
});

it('stores nothing of a work that is removed while it is being encoded', async () => {
  const fake = createFakeModel(TOPICS);
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
