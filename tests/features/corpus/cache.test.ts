import { expect, test } from 'vitest';
import { createCache } from '../../../src/features/corpus/cache.ts';

test('a cache drops the least recently used value first, and does not store null', async () => {
  const cache = createCache<string>(2);
  const made: string[] = [];
  const ask = async (key: string, value: string | null = key) =>
    cache(key, async () => {
      made.push(key);
      return value;
    });
  expect(await ask('none', null)).toBeNull();
  for (const key of ['none', 'a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toBe(key);
  expect(made).toEqual(['none', 'none', 'a', 'b', 'c', 'b']);
});
