import { expect, test } from 'vitest';

import { createClock } from '../../src/playground/clock.ts';
import { createSnowflakes, shardOf } from '../../src/playground/snowflake.ts';

test('runs what is due in order, once, when the clock reaches it', () => {
  const clock = createClock(() => new Date(1000));
  const ran: string[] = [];
  clock.at(1020, () => ran.push('second'));
  clock.at(1010, () => ran.push('first'));
  const cancel = clock.at(1015, () => ran.push('never'));
  clock.advance(9);
  expect(ran).toEqual([]);
  cancel();
  clock.advance(20);
  clock.advance(20);
  expect(ran).toEqual(['first', 'second']);
  expect(clock.now()).toBe(1049);
});

test('makes increasing ids that contain their time, also while the clock stands still', () => {
  const time = Date.UTC(2026, 5, 1);
  const newId = createSnowflakes(() => time);
  const ids = Array.from({ length: 5000 }, newId).map(BigInt);
  expect(new Set(ids).size).toBe(5000);
  expect(ids.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ids);
  expect(Number((ids[0] ?? 0n) >> 22n) + 1_420_070_400_000).toBe(time);
  expect(shardOf(String(ids[0]), 1)).toBe(0);
});
