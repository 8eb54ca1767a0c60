import { expect, test } from 'vitest';
import { limitConcurrency } from '../../../src/import/child/limit-concurrency.ts';

test('runs a limited number of tasks at once, the others in turn, and continues after a failure', async () => {
  const enqueue = limitConcurrency(2);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const task = (number: number) => async (): Promise<number> => {
    begun.push(number);
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.push(resolve);
    await promise;
    if (number === 1) throw new Error('one failed');
    return number;
  };
  const runs = [0, 1, 2, 3].map((number) => enqueue(task(number)));
  const settled = Promise.allSettled(runs);
  expect(begun).toEqual([0, 1]);
  ends[1]?.();
  await expect(runs[1]).rejects.toThrow('one failed');
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.();
  await runs[0];
  ends[2]?.();
  await runs[2];
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[3]?.();
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});
