import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  blockOf,
  countBlocks,
  encodeBlock,
  findList,
  readBlock,
  type StemList,
} from '../../../src/search/postings/blocks.ts';
import { DamagedIndexError } from '../../../src/search/postings/damaged-index-error.ts';
import { createPostingBuffers, readPostings } from '../../../src/search/postings/encode-postings.ts';

const stems = fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.string({ minLength: 1, unit: 'grapheme' }));
const blocks = fc.uniqueArray(
  fc.tuple(stems, fc.nat({ max: 9 })).map(([stem, offset]): StemList => [stem, [offset, 2]]),
  { selector: ([stem]) => stem, maxLength: 200 },
);

const pairsOf = (list: Uint8Array): readonly number[] => {
  const pairs: number[] = [];
  readPostings(list, createPostingBuffers(), 0, pairs);
  return pairs;
};

it('decodes every list, and finds each by its stem', () => {
  fc.assert(
    fc.property(blocks, stems, (lists, other) => {
      const block = Buffer.from(encodeBlock(lists));
      expect(readBlock(block).map(({ stem, list }) => [stem, pairsOf(list)])).toEqual(lists);
      for (const [stem, pairs] of lists) expect(pairsOf(findList(block, stem) ?? block)).toEqual(pairs);
      expect(findList(block, other) === null).toBe(lists.every(([stem]) => stem !== other));
    }),
  );
});

it('decodes any bytes, or reports damage', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(countLists(Buffer.from(bytes))).toBeLessThanOrEqual(bytes.length / 2);
    }),
    { numRuns: 2000 },
  );
});

/** How many lists a block has, or 0 if it is damaged. */
function countLists(block: Buffer): number {
  try {
    return readBlock(block).length;
  } catch (error) {
    if (error instanceof DamagedIndexError) return 0;
    throw error;
  }
}

it('divides a long segment into parts of the blocks of a short one', () => {
  fc.assert(
    fc.property(stems, fc.nat({ max: 9 }), (stem, power) => {
      const block = blockOf(stem, 2 ** power);
      expect(block).toBeLessThan(2 ** power);
      expect(blockOf(stem, 2 ** (power + 1)) >> 1).toBe(block);
    }),
  );
});

it('fills the blocks approximately evenly', () => {
  const counts = new Uint32Array(64);
  for (let i = 0; i < 6400; i++) {
    const block = blockOf(`word${i}`, 64);
    counts[block] = (counts[block] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(50);
  expect(Math.max(...counts)).toBeLessThan(200);
});

it.each([
  [1, 1],
  [16, 1],
  [17, 2],
  [800, 64],
  [16_384, 1024],
])('gives %i passages %i blocks', (passages, expected) => {
  expect(countBlocks({ first: 5, end: 5 + passages })).toBe(expected);
});
