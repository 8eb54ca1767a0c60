import path from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import type { Work } from '../../../src/corpus/work.ts';
import { UserError } from '../../../src/errors.ts';
import type { FoundPassage, Passages } from '../../../src/features/passages/found-passage.ts';
import { keepIndex } from '../../../src/features/corpus/indexing.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createPassages } from '../../../src/features/passages/passages.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { composeWork } from '../../../src/text/compose-work.ts';
import { composeEssay, entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { audienceIn } from '../../support/audience.ts';

const prose = (text: string) => ({ kind: 'prose' as const, text });
const heading = (level: number, text: string) => ({ kind: 'heading' as const, level, text });

const nested = composeWork([
  { kind: 'title', text: 'The Salt Roads' },
  prose('Before all headings, one. A note.'),
  heading(1, 'Coasts'),
  prose('Coasts, one.'),
  heading(2, 'Of tides'),
  ...Array.from({ length: 12 }, (_, at) => prose(`Tides, ${at + 1}.`)),
  heading(2, 'Of dunes'),
  prose('Dunes, one.'),
  heading(1, 'Hills'),
  heading(2, 'Of passes'),
  prose('Passes, one.'),
  heading(1, 'Before 2003'),
  prose('Before, one.'),
]);

const spaced = composeEssay('Odd Titles of the Plain', {
  '§ 7 Of salt': ['Salt, one.'],
  '20251121083000 A log': ['Log, one.'],
  'IV. Of sand': ['Sand, one.'],
  'I beg your pardon': ['Pardon, one.'],
});

const numbered = composeEssay('The Numbered Book', {
  Preface: ['Preface, one.'],
  'Chapter 1. Bread': ['Bread, one.', 'Bread, two.'],
  'Chapter 2. Salt': ['Salt, one.'],
});

const books = composeWork([
  { kind: 'title', text: 'Two Books' },
  ...['Book One', 'Book II'].flatMap((book) => [
    heading(1, book === 'Book One' ? 'Book 1' : book),
    heading(2, 'Chapter I'),
    prose(`${book}, first.`),
    heading(2, 'Chapter II'),
    prose(`${book}, second.`),
  ]),
]);

const plain = composeWork([prose('One.'), prose('Two.'), prose('Three.'), prose('Four.'), prose('Five.')]);

const works = [nested, numbered, books, plain, harbour, railway, spaced];
const titleOf = (work: Work) => (work === plain ? 'Plain' : entryOf(work).description.title);
const entries = works.map((work) => {
  const entry = entryOf(work, 'guild');
  const author = work === railway ? 'Ida Holt' : 'A. Writer';
  return { ...entry, description: { ...entry.description, title: titleOf(work), author } };
});
const audience = audienceIn('guild');

let folder: string;
let index: OpenedSearchIndex;
let passages: Passages;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-passages-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  const store = { works: shelve(entries, works) };
  await keepIndex({ store, index });
  passages = createPassages({ library: createLibrary({ store, linkTo: () => null }), index });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

async function find(work: Work | null, ref: string): Promise<FoundPassage> {
  const found = await passages.find({ audience, ref, workId: work?.id ?? null });
  if (found.kind !== 'passage') throw new Error(`Several works: ${found.entries.length}`);
  return found;
}

const textOf = ({ blocks }: FoundPassage) => blocks.map(({ quotation }) => quotation.exact);
const refusal = async (work: Work | null, ref: string) => {
  const error: unknown = await find(work, ref).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.message : '';
};

const step = async (from: FoundPassage, way: 'previous' | 'next') => {
  const span = from[way];
  return span && passages.at({ audience, workId: from.entry.workId, spans: [span] });
};

const names = async (ref: string) => {
  const found = await find(nested, ref);
  const around = await Promise.all([step(found, 'previous'), step(found, 'next')]);
  return around.map((each) => each?.section?.title ?? null);
};

const choice = async (ref: string) => {
  const found = await passages.find({ audience, ref, workId: null });
  return found.kind === 'which work' ? found.entries.map(({ workId }) => workId) : null;
};

describe('a reference within a work', () => {
  test.each([
    ['1.1 ¶ 2', ['Tides, 2.']],
    ['§ 1.1:2-3,5', ['Tides, 2.', 'Tides, 3.', 'Tides, 5.']],
    ['I.2', ['Of dunes', 'Dunes, one.']],
    ['2', ['Hills', 'Of passes', 'Passes, one.']],
    ['2-3', ['Hills', 'Of passes', 'Passes, one.', 'Before 2003', 'Before, one.']],
    ['Of dunes', ['Of dunes', 'Dunes, one.']],
    ['of TIDES ¶ 12', ['Tides, 12.']],
    ['tides ¶ 3', ['Tides, 3.']],
    ['dun', ['Of dunes', 'Dunes, one.']],
    ['1.2 Of dunes, ¶ 1 · 80 %', ['Dunes, one.']],
    ['Salt Roads 1.2', ['Of dunes', 'Dunes, one.']],
    ['Writer, 1.2 ¶ 1', ['Dunes, one.']],
    ['Before 2003', ['Before 2003', 'Before, one.']],
    ['3 Before 2003: 1', ['Before, one.']],
    ['¶ 1', ['Before all headings, one. A note.']],
    ['¶ 3-4', ['Tides, 1.', 'Tides, 2.']],
    ['0 %', ['Before all headings, one. A note.']],
    ['100 %', ['Before, one.']],
  ])('%j finds its paragraphs', async (ref, texts) => {
    expect(textOf(await find(nested, ref))).toEqual(texts);
  });

  test.each([
    ['ch. 1', 'Chapter 1. Bread'],
    ['1', 'Chapter 1. Bread'],
    ['chapter ii', 'Chapter 2. Salt'],
    ['section 2', 'Chapter 2. Salt'],
    ['Preface', 'Preface'],
    ['2 Chapter 1. Bread', 'Chapter 1. Bread'],
  ])('%j follows the numbers in titles', async (ref, title) => {
    expect((await find(numbered, ref)).section?.title).toBe(title);
  });

  test.each([
    ['§ 7', '§ 7 Of salt'],
    ['2', '20251121083000 A log'],
    ['I beg your pardon', 'I beg your pardon'],
    ['1', '§ 7 Of salt'],
  ])('%j finds a section despite its title', async (ref, title) => {
    expect((await find(spaced, ref)).section?.title).toBe(title);
  });

  test.each([
    ['book 2 chapter 2', 'Book II, second.'],
    ['Chapter I of Book II', 'Book II, first.'],
    ['2.1', 'Book II, first.'],
    ['II.1 ¶ 1', 'Book II, first.'],
  ])('%j finds a chapter within a book', async (ref, text) => {
    expect(textOf(await find(books, ref)).at(-1)).toBe(text);
  });

  test.each([
    [nested, '9', /^“The Salt Roads” has sections 1 to 3; section 9 is not there\. Try “/],
    [nested, '1.9', /^Section 1 of “The Salt Roads” has sections 1\.1 to 1\.2; section 1\.9 is not there\./],
    [nested, '3.1', /^Section 3 of “The Salt Roads” has no sections inside it\./],
    [nested, '1.1 ¶ 40', /^Section 1\.1 of .* has 12 paragraphs, so there is no ¶ 40\. The last is ¶ 12\./],
    [nested, '1.1:10-13', /so there is no ¶ 13/],
    [
      nested,
      '1 ¶ 2',
      /has 1 paragraph of its own, so there is no ¶ 2.* Sections 1\.1 to 1\.2 inside it start counting again\./,
    ],
    [nested, '2 ¶ 1', /has no paragraphs of its own/],
    [
      nested,
      'p. 217',
      /no page numbers here\. It has 6 sections and 17 paragraphs\. Try “1\.2”, “1\.2 ¶ 1”, “Of dunes” or “40 %”\.$/,
    ],
    [nested, 'camels', /^No section of “The Salt Roads” has “camels” in its title\./],
    [nested, '1.2 Of tides', /is “Of dunes”, and “tides” is not in its title/],
    [nested, 'of', /^No section|^2 sections|^3 sections|^Say which place/],
    [nested, '3-2', /^“3-2” cannot be read as a place in a text\. .* Try “1\.2”/],
    [nested, '3-1.1', /backwards|comes behind/],
    [
      numbered,
      'chapter 3',
      /has 3 sections, from “1 Preface” to “3 Chapter 2. Salt”; chapter 3 is not there\. Try “Chapter 1. Bread”, “Chapter 1. Bread ¶ 2” or/,
    ],
    [books, 'chapter 1', /^2 sections of “Two Books” can be meant: .* the number by counting: 1\.1, 2\.1\./],
    [plain, '3', /^“Plain” has no sections; it has 5 paragraphs\. Try “¶ 2” or “40 %”\.$/],
    [plain, '¶ 6', /^“Plain” has 5 paragraphs, so there is no ¶ 6\. The last is ¶ 5\./],
    [plain, '  ', /^Say which place\./],
  ])('what does not exist is rejected with what does (%#)', async (work, ref, message) => {
    expect(await refusal(work, ref)).toMatch(message);
  });

  test('returns slices of the text with their places', async () => {
    const { blocks, cite, entry, section } = await find(nested, '1.2');
    expect([entry.workId, section?.title]).toEqual([nested.id, 'Of dunes']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'prose']);
    const { quotation, locator, title } = blocks.flatMap((block) => cite(block))[1] ?? {};
    expect(title).toBe('The Salt Roads');
    expect(nested.text.slice(quotation?.start, quotation?.end)).toBe('Dunes, one.');
    expect(locator).toMatchObject({ section: { number: '1.2', title: 'Of dunes' }, paragraph: 1 });
  });
});

describe('neighbours', () => {
  test('have as many paragraphs, across sections', async () => {
    const found = await find(nested, '1.1:11-12');
    const next = await step(found, 'next');
    expect(next && textOf(next)).toEqual(['Dunes, one.', 'Hills', 'Of passes', 'Passes, one.']);
    const previous = await step(found, 'previous');
    expect(previous && textOf(previous)).toEqual(['Tides, 9.', 'Tides, 10.']);
    expect((await find(nested, '¶ 1')).previous).toBeNull();
    expect((await find(nested, '100 %')).next).toBeNull();
  });

  test('of a section are sections', async () => {
    expect(await names('2')).toEqual(['Coasts', 'Before 2003']);
    expect(await names('2.1')).toEqual(['Of dunes', 'Before 2003']);
    expect(await names('1')).toEqual([null, 'Hills']);
    expect(await names('1.2')).toEqual(['Of tides', 'Hills']);
  });

  test('lead from paragraph to paragraph through the whole work and back', async () => {
    let found: FoundPassage | null = await find(nested, '¶ 1');
    const seen: string[] = [];
    for (; found; found = await step(found, 'next')) seen.push(textOf(found)[0] ?? '');
    expect(seen).toHaveLength(17);
    found = await find(nested, '100 %');
    const back: string[] = [];
    for (; found; found = await step(found, 'previous')) back.push(textOf(found)[0] ?? '');
    expect(back.toReversed()).toEqual(seen);
  });

  test('a place that the audience may no longer see is rejected', async () => {
    const place = { workId: nested.id, spans: [{ start: 0, end: 40 }] };
    await expect(passages.at({ audience: audienceIn('elsewhere'), ...place })).rejects.toThrow(UserError);
    await expect(passages.at({ audience, workId: nested.id, spans: [{ start: 3, end: 4 }] })).rejects.toThrow(
      /no such place/,
    );
  });
});

describe('a reference among several works', () => {
  test.each([
    ['Salt Roads 1.2', nested],
    ['Holt 1', railway],
    ['Harbour ¶ 2', harbour],
    ['The lighthouse', harbour],
    ['lighthouse ¶ 1', harbour],
    ['Of dunes', nested],
    ['Numbered Book: Preface', numbered],
    ['43 % Plain', plain],
    ['Plain ¶ 1', plain],
  ])('%j chooses the work that it names', async (ref, work) => {
    expect((await find(null, ref)).entry.workId).toBe(work.id);
  });

  test('that matches none or several returns the choice', async () => {
    expect(await choice('3 ¶ 2')).toEqual(works.map(({ id }) => id));
    expect(await choice('Book 1')).toEqual(works.map(({ id }) => id));
    expect(await choice('Writer 1')).toHaveLength(6);
  });

  test('that matches nothing here is rejected', async () => {
    expect(await refusal(null, 'Macbeth 3')).toMatch(/^No text here has “Macbeth”/);
    expect(await refusal(harbour, 'Against the Pilots 1')).toMatch(/is not in its title/);
  });
});

test('anything typed gives slices of the text or an error for the member', async () => {
  const pieces = fc.constantFrom(...'1|2|12|.|:|-|¶|%|of|tides|Coasts|Salt|ch| | '.split('|'));
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(pieces).map((list) => list.join('')),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (ref) => {
      const found = await passages
        .find({ audience, ref, workId: nested.id })
        .catch((error: unknown) => error);
      const blocks = (found as Partial<FoundPassage>).blocks?.map(({ quotation }) => quotation) ?? [];
      expect(found instanceof UserError || blocks.length > 0).toBe(true);
      expect(blocks.map(({ start, end }) => nested.text.slice(start, end))).toEqual(
        blocks.map(({ exact }) => exact),
      );
    }),
    { numRuns: 300 },
  );
});
