import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_PASSAGES } from '../../../src/search/postings/encode-postings.ts';
import { pickMerge } from '../../../src/search/postings/pick-merge.ts';

interface Written {
  readonly first: number;
  readonly end: number;
}

/** Adds segments one by one and merges as picked; returns what is left and how many passages were written in all. */
function addAll(sizes: readonly number[]): { left: readonly Written[]; written: number } {
  const left: Written[] = [];
  let written = 0;
  for (const size of sizes) {
    const first = left.at(-1)?.end ?? 1;
    left.push({ first, end: first + size });
    written += size;
    for (let parts = pickMerge(left); parts; parts = pickMerge(left)) {
      const [start, end] = [parts[0]?.first ?? 0, parts.at(-1)?.end ?? 0];
      expect(end - start).toBeLessThanOrEqual(MOST_PASSAGES);
      expect(parts.length).toBeGreaterThan(1);
      left.splice(left.indexOf(parts[0] ?? { first, end }), parts.length, { first: start, end });
      written += end - start;
    }
  }
  return { left, written };
}

it.each([3, 50, 90, 700, 5000])('leaves few segments of works of %i passages', (size) => {
  const works = Math.ceil(100_000 / size);
  const { left, written } = addAll(Array.from({ length: works }, () => size));
  expect(left.length).toBeLessThan(30);
  expect(written / (works * size)).toBeLessThan(10);
});

/** No run of these is eight times as long as its longest. */
const HARDLY_MERGED = Array.from('111111211111131111411111511611117', Number);

it('leaves few segments for any sizes', () => {
  const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3000 })), {
    minLength: 20,
    maxLength: 200,
  });
  fc.assert(
    fc.property(sizes, (list) => {
      const { left, written } = addAll(list);
      const total = list.reduce((sum, size) => sum + size, 0);
      expect(left.length).toBeLessThan(16 + (4 * total) / MOST_PASSAGES + 6 * Math.log2(list.length));
      expect(written / total).toBeLessThan(12);
      expect((left.at(-1)?.end ?? 0) - 1).toBe(total);
    }),
    { examples: [[HARDLY_MERGED]] },
  );
});

it('leaves a single segment alone', () => {
  expect(pickMerge([{ first: 1, end: 9 }])).toBeNull();
  expect(pickMerge([])).toBeNull();
});
