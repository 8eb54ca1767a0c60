import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DamagedIndexError } from '../../src/search/postings/damaged-index-error.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import type { Ranking } from '../../src/search/search.ts';
import { composeEssay, harbour, railway } from '../support/essays.ts';

let folder: string;
let file: string;
let index: OpenedSearchIndex;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-index-'));
  file = path.join(folder, 'index.sqlite');
  index = openSearchIndex(file);
});

afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

describe('the file', () => {
  it('keeps what was added', async () => {
    await index.add(harbour);
    index.close();
    index = openSearchIndex(file);
    expect(index.ids()).toEqual([harbour.id]);
  });

  it.each([
    ['a text', () => writeFileSync(file, 'no database at all '.repeat(500))],
    ['an empty file', () => writeFileSync(file, '')],
    ['a damaged index', () => writeFileSync(file, readFileSync(file).fill(0xff, 4096))],
    ['an older index', () => change(file, (database) => database.pragma('user_version = 0'))],
    [
      'another database',
      () => change(file, (database) => database.exec('PRAGMA application_id = 0; CREATE TABLE t (x)')),
    ],
  ])('with %s is replaced by an empty index', async (_, spoil) => {
    await index.add(harbour);
    index.close();
    spoil();
    index = openSearchIndex(file);
    expect(index.ids()).toEqual([]);
    await index.add(harbour);
    expect(
      index.search('warden', [{ workId: harbour.id, start: 0, end: harbour.text.length }], 5).hits,
    ).toHaveLength(1);
  });

  describe('that is found damaged in use', () => {
    it('fails the question that finds it, and is replaced and filled again', async () => {
      await index.add(harbour);
      index.close();
      const refills: Promise<void>[] = [];
      index = openSearchIndex(file, () => refills.push(index.add(harbour)));
      spoilPostings();
      expect(index.integrity()).toEqual([expect.stringContaining('posting lists')]);
      expect(() => askForWarden()).toThrow(DamagedIndexError);
      await Promise.all(refills);
      expect(refills).toHaveLength(1);
      expect(askForWarden().hits).toHaveLength(1);
      expect(index.integrity()).toEqual([]);
    });

    it('is replaced during a write, which is repeated', async () => {
      await index.add(harbour);
      const crowd = Array.from({ length: 12 }, (_, i) => composeEssay(`Essay ${i}`, { One: [`Word ${i}.`] }));
      for (const work of crowd.slice(0, 3)) await index.add(work);
      spoilPostings();
      for (const work of [...crowd, railway]) await index.add(work);
      expect(index.integrity()).toEqual([]);
      expect(index.ids()).not.toContain(harbour.id);
      expect(index.ids()).toContain(railway.id);
    });

    it('is replaced if its pages cannot be read', async () => {
      const paragraphs = Array.from({ length: 900 }, (_, i) => `Barrel ${i} ${'held oil '.repeat(80)}.`);
      await index.add(composeEssay('Ledger', { Barrels: paragraphs }));
      index.close();
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xff, Math.floor(bytes.length / 2)));
      index = openSearchIndex(file);
      await index.add(harbour);
      await index.add(railway);
      expect(index.ids()).toEqual(expect.arrayContaining([harbour.id, railway.id]));
      expect(askForWarden().hits).toHaveLength(1);
    });
  });

  it('is reopened when another file replaces it', async () => {
    await index.add(harbour);
    rmSync(file);
    expect(index.ids()).toEqual([]);
    await index.add(railway);
    expect(index.ids()).toEqual([railway.id]);
  });
});

function change(changed: string, alter: (database: InstanceType<typeof Sqlite>) => unknown): void {
  const database = new Sqlite(changed);
  alter(database);
  database.close();
}

function spoilPostings(): void {
  change(file, (database) => database.exec(`UPDATE postings SET block = x'05ff'`));
}

function askForWarden(): Ranking {
  return index.search(
    'Who was elected warden?',
    [{ workId: harbour.id, start: 0, end: harbour.text.length }],
    5,
  );
}
