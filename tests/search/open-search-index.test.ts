import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import type { Scope } from '../../src/search/search.ts';
import { composeEssay, harbour, railway } from '../support/essays.ts';

let folder: string;
let file: string;
let index: OpenedSearchIndex;

const whole = (...works: readonly Work[]): Scope =>
  works.map(({ id, text }) => ({ workId: id, start: 0, end: text.length }));
const sectionOf = (work: Work, ordinal: number): Scope => {
  const { start = 0, end = 0 } = work.layout.sections[ordinal] ?? {};
  return [{ workId: work.id, start, end }];
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-index-'));
  file = path.join(folder, 'index.sqlite');
  index = openSearchIndex(file);
});

afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

describe('search', () => {
  beforeEach(async () => {
    await index.add(harbour);
    await index.add(railway);
  });

  it('ranks the answering sentence first', () => {
    const { hits, confidence, missing } = index.search(
      'Who was elected warden of the pilots?',
      whole(harbour, railway),
      5,
    );
    const [sentence] = hits[0]?.sentences ?? [];
    expect(harbour.text.slice(sentence?.start, sentence?.end)).toContain('Ottoline Crane');
    expect(confidence).toBeGreaterThan(0.5);
    expect(missing).toEqual([]);
  });

  it('finds other forms of a word and returns what matched', () => {
    const { hits } = index.search('lighthouses', whole(harbour), 5);
    const [sentence] = hits[0]?.sentences ?? [];
    const [match] = sentence?.matches ?? [];
    const text = harbour.text.slice(sentence?.start, sentence?.end);
    expect(text.slice(match?.start, match?.end).toLowerCase()).toBe('lighthouse');
  });

  it.each([
    [
      'whose words stand together as asked',
      'Who guards the old harbour wall?',
      'The old harbour wall has a guard.',
      'A guard of the wall is old, and so is the harbour.',
    ],
    [
      'with an amount, for “how many”',
      'How many barrels did the fire take?',
      'The fire took forty barrels.',
      'The fire took those barrels.',
    ],
    [
      'with a share, for “what percentage”',
      'What percentage of the barrels burned?',
      'Of the barrels 12% burned that year.',
      'Of the barrels 12 burned that year.',
    ],
    [
      'that tells rather than asks',
      'Who keeps the gas key?',
      'Nuria keeps the gas key.',
      '“Who keeps the gas key?” asked Nuria.',
    ],
    [
      'with more of the letters of a word',
      'What did Nuria say of governmentality?',
      'Nuria spoke of the governments.',
      'Nuria spoke of the governors.',
    ],
  ])('prefers a sentence %s', async (_, question, better, worse) => {
    const work = composeEssay('Notes', { One: [worse, better], Two: [better.replace('the', 'no such')] });
    await index.add(work);
    const scope = sectionOf(work, 0);
    const texts = index
      .search(question, scope, 5)
      .hits.flatMap((hit) =>
        hit.sentences.map(({ start, end, score }) => ({ text: work.text.slice(start, end), score })),
      );
    const scoreOf = (text: string) => texts.find((each) => each.text === text)?.score ?? -Infinity;
    expect(scoreOf(better)).toBeGreaterThan(scoreOf(worse));
  });

  it('finds irregular forms and British and American spellings', () => {
    const { hits, missing } = index.search('Where was the harbor oil brought?', whole(harbour, railway), 5);
    expect(missing).toEqual([]);
    expect(hits).not.toEqual([]);
  });

  it('returns the words that no text in scope has, as written', () => {
    const query = 'What did the railway pay for Lisbon’s oil?';
    expect(index.search(query, whole(harbour, railway), 5).missing).toEqual(['pay', 'Lisbon’s']);
    expect(index.search(query, whole(railway), 5).confidence).toBeLessThan(0.5);
  });

  it('neither finds nor counts anything outside the scope', () => {
    const scope = sectionOf(harbour, 1);
    const { hits, missing } = index.search('Crane, the pilots and the lighthouse', scope, 20);
    expect(missing).toEqual(['Crane', 'pilots']);
    expect(hits.every(({ start }) => start >= (scope[0]?.start ?? 0))).toBe(true);
    expect(index.search('Crane', scope, 20).hits).toEqual([]);
  });

  it('ranks a part of the index as if it were alone', async () => {
    const alone = openSearchIndex(path.join(folder, 'alone.sqlite'));
    await alone.add(railway);
    const query = 'Who brings oil to a lighthouse without a keeper?';
    expect(index.search(query, whole(railway), 20)).toEqual(alone.search(query, whole(railway), 20));
    alone.close();
  });

  it('searches several separate parts', async () => {
    await index.add(composeEssay('Between', { One: ['The lighthouse has a ghost and a keeper.'] }));
    const scope = [...sectionOf(harbour, 1), ...whole(railway)];
    const { hits } = index.search('lighthouse keeper', scope, 20);
    expect(new Set(hits.map(({ workId }) => workId))).toEqual(new Set([harbour.id, railway.id]));
  });

  it('searches for function words if a query has nothing else', () => {
    expect(index.search('who is it', whole(harbour, railway), 5).hits).not.toEqual([]);
  });

  it('finds nothing for a query without words, or in an unknown work', () => {
    expect(index.search('?!', whole(harbour), 5).hits).toEqual([]);
    expect(index.search('pilots', [{ workId: 'gone', start: 0, end: 9 }], 5).hits).toEqual([]);
  });

  it('never throws, and only returns sentences of the work inside the scope', () => {
    const words = fc.constantFrom(
      'pilots',
      'lighthouse',
      'NEAR',
      'AND',
      '"',
      '*',
      '^',
      ':',
      '-a',
      '(',
      '\0',
      'stems:oil',
      'É',
    );
    const query = fc.oneof(
      fc
        .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 60 })
        .map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 500 }),
    );
    const bound = fc.nat({ max: harbour.text.length });
    fc.assert(
      fc.property(query, bound, bound, (text, a, b) => {
        const scoped = { workId: harbour.id, start: Math.min(a, b), end: Math.max(a, b) };
        const { hits, confidence } = index.search(text, [scoped], 10);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const hit of hits) {
          expect(hit.text).toBe(harbour.text.slice(hit.start, hit.end));
          expect(hit.start >= scoped.start && hit.end <= scoped.end).toBe(true);
          for (const { ordinal, start, end } of hit.sentences)
            expect(harbour.layout.sentences[ordinal]).toMatchObject({ start, end });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('works', () => {
  it('adds a work once, and removes it', async () => {
    await index.add(harbour);
    await index.add(harbour);
    await index.add(railway);
    expect(index.ids()).toEqual([harbour.id, railway.id]);
    await index.remove(harbour.id);
    await index.remove('gone');
    expect(index.ids()).toEqual([railway.id]);
    expect(index.search('pilots', whole(harbour), 5).hits).toEqual([]);
    await index.add(harbour);
    expect(index.search('warden', whole(harbour, railway), 5).hits).toHaveLength(1);
    expect(index.integrity()).toEqual([]);
  });

  it('reads nothing of a removed work in place of another that took its room', async () => {
    await index.add(harbour);
    expect(index.search('pilots', whole(harbour), 5).hits).not.toEqual([]);
    await index.remove(harbour.id);
    await index.add(railway);
    const passages = railway.layout.passages.map(({ start, end }) => railway.text.slice(start, end));
    const { hits } = index.search('railway', whole(railway), 5);
    expect(hits).not.toEqual([]);
    expect(passages).toEqual(expect.arrayContaining(hits.map(({ text }) => text)));
  });

  it('finds a work of many slices only once it is complete', async () => {
    const paragraphs = Array.from(
      { length: 1500 },
      (_, i) => `Barrel ${i} held ${'good oil and '.repeat(40)}no water.`,
    );
    const book = composeEssay('Ledger', { Barrels: paragraphs });
    const adding = index.add(book);
    expect(index.search('Barrel 7', whole(book), 5).hits).toEqual([]);
    await adding;
    expect(index.search('barrel 1499', whole(book), 5).hits[0]?.text).toContain('Barrel 1499 ');
  });

  it('finds sections by number or words of their title', async () => {
    await index.add(harbour);
    const titles = (typed: string): readonly string[] =>
      index.sections({ workId: harbour.id, start: 0, end: Infinity }, typed, 9).map(({ title }) => title);
    expect(titles('')).toEqual(['The pilots', 'The lighthouse']);
    expect(titles('2')).toEqual(['The lighthouse']);
    expect(titles('LIGHT')).toEqual(['The lighthouse']);
    expect(titles('ship')).toEqual([]);
  });
});
