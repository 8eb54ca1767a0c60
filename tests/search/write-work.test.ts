import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import type { Ranking, Scope } from '../../src/search/search.ts';
import { composeEssay, harbour, railway } from '../support/essays.ts';

let folder: string;
let file: string;
let index: OpenedSearchIndex;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-write-'));
  file = path.join(folder, 'index.sqlite');
  index = openSearchIndex(file);
});

afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const whole = (...works: readonly Work[]): Scope =>
  works.map(({ id, text }) => ({ workId: id, start: 0, end: text.length }));
const paragraphs = (count: number, word: string): readonly string[] =>
  Array.from(
    { length: count },
    (_, i) => `Crate ${i} of ${word} ${'held good oil and no water '.repeat(20)}.`,
  );
const book = composeEssay('Book', { Crates: paragraphs(1100, 'amber') });
const shorts = Array.from({ length: 12 }, (_, i) =>
  composeEssay(`Short ${i}`, { One: paragraphs(i + 1, `s${i}`) }),
);
const ask = (of: OpenedSearchIndex, ...works: readonly Work[]): Ranking =>
  of.search('Who keeps the oil of crate 1?', whole(...works), 9);

/** Runs something after each slice of a task. */
async function between(task: Promise<void>, act: () => void): Promise<void> {
  const isDone = task.then(() => true);
  while (!(await Promise.race([isDone, setImmediate(false)]))) act();
}

/** What a crash would leave: a copy of the file and its log. */
function copyIndex(name: string): string {
  const copy = path.join(folder, name);
  for (const ending of ['', '-wal'])
    if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending);
  return copy;
}

describe('a crash', () => {
  it('while works are added leaves a sound index to which they can be added again', async () => {
    await index.add(harbour);
    await index.add(railway);
    const expected = ask(index, harbour, railway);
    const copies: string[] = [];
    const adding = [book, ...shorts].map((work) => index.add(work));
    await between(
      Promise.all(adding).then(() => undefined),
      () => copies.push(copyIndex(`copy-${copies.length}`)),
    );
    expect(copies.length).toBeGreaterThan(10);
    for (const copy of copies.filter((_, i) => i % Math.ceil(copies.length / 12) === 0)) {
      const left = openSearchIndex(copy);
      expect(left.integrity()).toEqual([]);
      expect(ask(left, harbour, railway)).toEqual(expected);
      for (const work of [book, ...shorts]) await left.add(work);
      expect(left.integrity()).toEqual([]);
      expect(countUnfinished(copy)).toBe(0);
      expect(ask(left, book, ...shorts)).toEqual(ask(index, book, ...shorts));
      left.close();
    }
  });

  it('while a work is removed leaves it hidden, and removing it again deletes the rest', async () => {
    for (const work of [harbour, ...shorts]) await index.add(work);
    const [, second = harbour] = shorts;
    const copies: string[] = [];
    await between(index.remove(second.id), () => copies.push(copyIndex(`copy-${copies.length}`)));
    for (const copy of copies) {
      const left = openSearchIndex(copy);
      expect(left.ids()).not.toContain(second.id);
      expect(ask(left, second).hits).toEqual([]);
      await left.remove(second.id);
      expect(left.integrity()).toEqual([]);
      expect(ask(left, harbour)).toEqual(ask(index, harbour));
      left.close();
    }
  });
});

describe('questions', () => {
  it('have the same answer between all slices of adding, merging and removing', async () => {
    for (const work of shorts) await index.add(work);
    const expected = ask(index, ...shorts);
    let asked = 0;
    const askAgain = (): void => {
      expect(ask(index, ...shorts)).toEqual(expected);
      asked += 1;
    };
    await between(index.add(book), askAgain);
    const more = Array.from({ length: 9 }, (_, i) =>
      composeEssay(`More ${i}`, { One: paragraphs(9, `m${i}`) }),
    );
    for (const work of more) await between(index.add(work), askAgain);
    await between(index.remove(more[3]?.id ?? ''), askAgain);
    await between(index.remove(book.id), askAgain);
    expect(asked).toBeGreaterThan(30);
  });
});

describe('a removed work', () => {
  it('is in no block, whether it shares a segment or not', async () => {
    const works = Array.from({ length: 9 }, (_, i) =>
      composeEssay(`Part ${i}`, { One: paragraphs(6, `zyzzyva${i}`) }),
    );
    for (const work of [...works, book]) await index.add(work);
    expect(holdsInBlocks('zyzzyva4')).toBe(true);
    expect(holdsInBlocks('amber')).toBe(true);
    await index.remove(works[4]?.id ?? '');
    await index.remove(book.id);
    expect(holdsInBlocks('zyzzyva4')).toBe(false);
    expect(holdsInBlocks('amber')).toBe(false);
    expect(holdsInBlocks('zyzzyva5')).toBe(true);
    expect(index.integrity()).toEqual([]);
  });
});

describe('two processes', () => {
  it('may write at the same time', async () => {
    const other = openSearchIndex(file);
    const half = Math.floor(shorts.length / 2);
    await Promise.all([
      ...shorts.slice(0, half).map((work) => index.add(work)),
      ...shorts.slice(half).map((work) => other.add(work)),
      index.add(book),
      other.add(harbour),
    ]);
    await Promise.all([
      index.remove(shorts[0]?.id ?? ''),
      other.add(railway),
      other.remove(shorts[7]?.id ?? ''),
    ]);
    expect(index.ids()).toHaveLength(shorts.length + 1);
    expect(index.integrity()).toEqual([]);
    const alone = openSearchIndex(path.join(folder, 'alone.sqlite'));
    await alone.add(railway);
    await alone.add(book);
    expect(ask(index, railway, book)).toEqual(ask(alone, railway, book));
    other.close();
    alone.close();
  });

  it('may add and remove the same works at the same time', async () => {
    const other = openSearchIndex(file);
    const works = [book, ...shorts];
    await Promise.all([
      ...works.map((work) => index.add(work)),
      ...works.map((work) => other.add(work)),
      ...works.toReversed().map((work) => other.add(work)),
    ]);
    expect(index.ids().toSorted()).toEqual(works.map(({ id }) => id).toSorted());
    expect(index.integrity()).toEqual([]);
    expect(ask(index, ...works)).toEqual(ask(other, ...works));
    expect(ask(index, ...works).hits.length).toBeGreaterThan(0);
    const [first = book, second = book] = shorts;
    await Promise.all([
      index.remove(first.id),
      other.remove(first.id),
      index.remove(second.id),
      other.add(second),
      index.add(second),
    ]);
    expect(other.ids()).not.toContain(first.id);
    expect(other.ids()).toContain(second.id);
    expect(index.integrity()).toEqual([]);
    expect(countUnfinished(file)).toBe(0);
    other.close();
  });
});

function holdsInBlocks(stem: string): boolean {
  const database = new Sqlite(file, { readonly: true });
  const blocks = database.prepare<[], Buffer>('SELECT block FROM postings').pluck().all();
  database.close();
  return blocks.some((block) => block.includes(stem));
}

/** Unpublished segments. */
function countUnfinished(of: string): number {
  const database = new Sqlite(of, { readonly: true });
  const count = database.prepare<[], number>('SELECT count(*) FROM segments WHERE state <> 1').pluck().get();
  database.close();
  return count ?? -1;
}
