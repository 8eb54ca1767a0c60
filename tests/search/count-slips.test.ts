import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareSlips } from '../../src/search/count-slips.ts';

/** By the recursive definition. */
function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  const isSwapped =
    a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.length > 1 && b.length > 1;
  const isSame = a.charAt(0) === b.charAt(0);
  return Math.min(
    slipsBetween(restOfA, b) + 1,
    slipsBetween(a, restOfB) + 1,
    slipsBetween(restOfA, restOfB) + (isSame ? 0 : 1),
    isSwapped ? slipsBetween(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 5 });

test('counts letters left out, added, replaced and swapped, one word after the other', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), fc.nat(3), (typed, others, most) => {
      const count = prepareSlips(typed);
      for (const other of others)
        expect(count(other, most)).toBe(Math.min(slipsBetween(typed, other), most + 1));
    }),
  );
});
