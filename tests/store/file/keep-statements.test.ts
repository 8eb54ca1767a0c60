import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { keepStatements } from '../../../src/store/file/keep-statements.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';

function open() {
  const file = path.join(createTemporaryFolder(), 'kept.sqlite');
  const [sqlite, other] = [new Sqlite(file), new Sqlite(file)];
  const kept = keepStatements(sqlite);
  onTestFinished(() => {
    kept.close();
    other.close();
  });
  sqlite.exec('create table boats (name text); insert into boats values (1)');
  return { kept, other };
}

test('compiles a statement once', () => {
  const { kept } = open();
  expect(kept.prepare('select * from boats')).toBe(kept.prepare('select * from boats'));
});

test('a kept statement shows the columns that another process has added since', () => {
  const { kept, other } = open();
  const read = () => kept.prepare('select * from boats').all([]);
  expect(read()).toEqual([{ name: '1' }]);
  other.exec("alter table boats add column port text default 'Ulvik'");
  expect(read()).toEqual([{ name: '1', port: 'Ulvik' }]);
  other.exec('alter table boats rename column name to boat');
  expect(read()).toEqual([{ boat: '1', port: 'Ulvik' }]);
});

test('a pragma takes effect every time', () => {
  const { kept } = open();
  const waits = (milliseconds: number) =>
    kept
      .prepare(`pragma busy_timeout = ${milliseconds}`)
      .all([])
      .concat(kept.prepare('pragma busy_timeout').all([]));
  expect([waits(7), waits(9), waits(7)].map((each) => each.at(-1))).toEqual([
    { timeout: 7 },
    { timeout: 9 },
    { timeout: 7 },
  ]);
});
