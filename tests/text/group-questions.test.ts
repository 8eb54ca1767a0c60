import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { groupByLikeness } from '../../src/text/group-questions.ts';

test('merges groups that are similar on average, and leaves the rest alone', () => {
  const at = [1, 9, 1.2, 5, 9.1];
  const likeness = (a: number, b: number) => 1 - Math.abs((at[a] ?? 0) - (at[b] ?? 0)) / 10;
  expect(groupByLikeness(5, likeness, 0.9)).toEqual([[0, 2], [1, 4], [3]]);
  expect(groupByLikeness(5, likeness, 0)).toEqual([[0, 1, 2, 3, 4]]);
  expect(groupByLikeness(0, likeness, 0)).toEqual([]);
});

test('puts everything into exactly one group, and leaves no two groups similar enough to merge', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 14 }), (at) => {
      const likeness = (a: number, b: number) => 1 - Math.abs((at[a] ?? 0) - (at[b] ?? 0)) / 100;
      const groups = groupByLikeness(at.length, likeness, 0.8);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual(at.map((_, index) => index));
      for (const [i, one] of groups.entries())
        for (const other of groups.slice(i + 1)) {
          const between = one.flatMap((a) => other.map((b) => likeness(a, b)));
          const mean = between.reduce((sum, each) => sum + each, 0) / between.length;
          expect(mean).toBeLessThan(0.8 + 1e-9);
        }
    }),
  );
});
