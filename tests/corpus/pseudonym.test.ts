import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { FORMER, isNobody, PSEUDONYM_GLOB, pseudonymOf } from '../../src/corpus/pseudonym.ts';

test('a pseudonym is known for one, in the store too, and an id of Discord is not', () => {
  const sqlite = new Sqlite(':memory:');
  onTestFinished(() => {
    sqlite.close();
  });
  const isLike = sqlite.prepare<[string, string], number>('select ? glob ?').pluck();
  for (const number of [1, 9999, 10_000]) {
    expect(isNobody(pseudonymOf(number))).toBe(true);
    expect(isLike.get(pseudonymOf(number), PSEUDONYM_GLOB)).toBe(1);
  }
  expect(pseudonymOf(1)).toBe('member-0001');
  expect(isNobody('300000000000000003')).toBe(false);
  expect(isLike.get('300000000000000003', PSEUDONYM_GLOB)).toBe(0);
  expect(isNobody(`${FORMER}5f`)).toBe(true);
});
