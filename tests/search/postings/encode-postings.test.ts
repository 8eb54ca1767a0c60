import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DamagedIndexError } from '../../../src/search/postings/damaged-index-error.ts';
import {
  boundOfList,
  countPostings,
  createPostingBuffers,
  MOST_PASSAGES,
  readPostings,
  writePostings,
} from '../../../src/search/postings/encode-postings.ts';

const lists = fc
  .uniqueArray(
    fc.tuple(
      fc.nat({ max: MOST_PASSAGES - 1 }),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 0xffff })),
    ),
    { selector: ([offset]) => offset, maxLength: 300 },
  )
  .map((postings) => postings.toSorted(([a], [b]) => a - b).flat());

const encode = (pairs: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(boundOfList(pairs));
  return bytes.subarray(0, writePostings(bytes, 0, pairs));
};
const decode = (bytes: Uint8Array, shift = 0): readonly number[] => {
  const pairs: number[] = [];
  readPostings(bytes, createPostingBuffers(), shift, pairs);
  return pairs;
};

it('decodes what was encoded, with the requested shift', () => {
  fc.assert(
    fc.property(lists, fc.nat({ max: 1e6 }), (pairs, shift) => {
      const bytes = encode(pairs);
      expect(countPostings(bytes)).toBe(pairs.length / 2);
      expect(decode(bytes)).toEqual(pairs);
      expect(decode(bytes, shift)).toEqual(pairs.map((number, i) => (i % 2 ? number : number + shift)));
    }),
  );
});

it('accepts the longest list, with a byte per passage', () => {
  const pairs = Array.from({ length: MOST_PASSAGES }, (_, i) => [i, 1]).flat();
  const bytes = encode(pairs);
  expect(bytes.length).toBe(MOST_PASSAGES + 3);
  expect(decode(bytes)).toEqual(pairs);
});

it('caps the frequency of a word at 65,535', () => {
  expect(decode(encode([3, 70_000]))).toEqual([3, 0xffff]);
});

it('decodes any bytes within bounds, or reports damage', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const offsets = orDamage(() => decode(bytes).filter((_, i) => i % 2 === 0));
      expect(offsets.every((offset) => offset < MOST_PASSAGES)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** The decoded list, or nothing if it is damaged. */
function orDamage(read: () => readonly number[]): readonly number[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedIndexError) return [];
    throw error;
  }
}
