import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import { findCandidates, type Candidates } from '../../src/search/candidates.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import { readQuery } from '../../src/search/query.ts';
import { mergeRanges, type IdRange } from '../../src/search/scope-ranges.ts';
import { findTerms } from '../../src/text/terms.ts';
import { composeEssay } from '../support/essays.ts';

let folder: string;
let file: string;
let index: OpenedSearchIndex;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-candidates-'));
  file = path.join(folder, 'index.sqlite');
  index = openSearchIndex(file);
});

afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const WORDS = ['amber', 'bell', 'cedar', 'dune', 'ember', 'fjord', 'grove', 'harbour'];

/** A work with this many paragraphs, each long enough to be its own passage, drawn from few words. */
function composeFrom(title: string, paragraphs: number, seed: number): Work {
  const words = (i: number): string =>
    Array.from({ length: 80 + ((i * 7 + seed) % 40) }, (_, j) => {
      const drawn = (seed * 31 + i * 17 + j * j * (i + 3)) % 64;
      return WORDS[Math.floor(drawn ** 1.6 / 110)] ?? 'harbour';
    }).join(' ');
  const texts = Array.from({ length: paragraphs }, (_, i) => `${title} ${words(i)}.`);
  return composeEssay(title, { All: texts });
}

/** BM25 of every passage within the ranges, computed from its text. */
function scoreAll(
  query: string,
  passages: ReadonlyMap<number, string>,
  ranges: readonly IdRange[],
): Candidates {
  const inside = [...passages].filter(([id]) => ranges.some(({ first, end }) => first <= id && id < end));
  const read = inside.map(([id, text]) => ({ id, stems: stemsOf(text) }));
  const average = read.reduce((sum, { stems }) => sum + stems.length, 0) / read.length;
  const terms = readQuery(query).terms.map(({ stem }) => stem);
  const frequencies = terms.map((term) => read.filter(({ stems }) => stems.includes(term)).length);
  const list = read
    .map(({ id, stems }) => {
      const parts = terms.map((term, i) => {
        const n = frequencies[i] ?? 0;
        const count = stems.filter((stem) => stem === term).length;
        const idf = Math.log(1 + (read.length - n + 0.5) / (n + 0.5));
        return (idf * 2.2 * count) / (count + 1.2 * (0.25 + (0.75 * stems.length) / average));
      });
      return { id, bm25: parts.reduce((sum, part) => sum + part, 0) };
    })
    .filter(({ bm25 }) => bm25 > 0)
    .toSorted((a, b) => b.bm25 - a.bm25 || a.id - b.id);
  return { list, frequencies };
}

it('scores and counts the scope by BM25, whatever was added and removed before', async () => {
  const works = Array.from({ length: 30 }, (_, i) => composeFrom(`Work ${i}`, 1 + ((i * 5) % 23), i));
  for (const work of works) await index.add(work, 'en');
  for (const gone of [2, 3, 11, 29]) await index.remove(works[gone]?.id ?? '');
  await index.add(composeFrom('Late', 9, 99), 'en');
  expect(index.integrity()).toEqual([]);
  const database = new Sqlite(file, { readonly: true });
  const rows = database.prepare<[], { id: number; text: string }>('SELECT id, text FROM passages').all();
  const passages = new Map(rows.map(({ id, text }) => [id, text]));
  const last = Math.max(...passages.keys());
  const range = fc
    .tuple(fc.integer({ min: 1, max: last }), fc.integer({ min: 1, max: 120 }))
    .map(([first, length]): IdRange => ({ first, end: first + length }));
  const query = fc
    .uniqueArray(fc.constantFrom(...WORDS, 'late', '17', 'absent'), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(query, fc.array(range, { minLength: 1, maxLength: 4 }), (text, drawn) => {
      const ranges = mergeRanges(onlyPassages(drawn, passages));
      const expected = scoreAll(text, passages, ranges);
      const found = findCandidates(database, readQuery(text).terms, ranges, 20);
      expect(found.frequencies).toEqual(expected.frequencies);
      expect(found.list.map(({ bm25 }) => bm25.toFixed(9))).toEqual(
        expected.list.slice(0, 20).map(({ bm25 }) => bm25.toFixed(9)),
      );
      const scores = new Map(expected.list.map(({ id, bm25 }) => [id, bm25]));
      for (const { id, bm25 } of found.list) expect(scores.get(id)).toBeCloseTo(bm25, 9);
    }),
    { numRuns: 200 },
  );
  database.close();
});

/** The ids of these ranges that are passages, in order, as in scopes. */
function onlyPassages(ranges: readonly IdRange[], passages: ReadonlyMap<number, string>): readonly IdRange[] {
  const ids = ranges.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i));
  const known = [...new Set(ids)].filter((id) => passages.has(id)).toSorted((a, b) => a - b);
  return known.map((id) => ({ first: id, end: id + 1 }));
}

it('finds nothing in an empty scope', async () => {
  await index.add(composeFrom('Work', 3, 1), 'en');
  const database = new Sqlite(file, { readonly: true });
  const { terms } = readQuery('amber bell');
  expect(findCandidates(database, terms, [], 20)).toEqual({ list: [], frequencies: [0, 0] });
  expect(findCandidates(database, terms, [{ first: 900, end: 950 }], 20).list).toEqual([]);
  database.close();
});

function stemsOf(text: string): readonly string[] {
  return findTerms(text).map(({ lexeme }) => lexeme.stem);
}
