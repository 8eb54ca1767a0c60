import { expect, it } from 'vitest';
import { compareMeanings, scoreSimilarity } from '../../../src/search/meaning/similarity.ts';

const like = Int8Array.of(100, 0);
const unlike = Int8Array.of(0, 100);

it('moves sentences with the same meaning up and others down', () => {
  const [first, second] = compareMeanings(like, [[like], [unlike]]);
  expect(scoreSimilarity(first?.[0])).toBeGreaterThan(0);
  expect(scoreSimilarity(second?.[0])).toBeLessThan(0);
});

it('does not change the rank of a passage that is not encoded', () => {
  const compared = compareMeanings(like, [[like], null, [unlike]]);
  expect(compared[1]).toBeNull();
  expect(scoreSimilarity(compared[1]?.[0])).toBe(0);
});

it('adds nothing if all have the same meaning, or none is encoded', () => {
  const same = compareMeanings(like, [[like, like], [like]]);
  expect(same.flatMap((each) => each ?? []).map(scoreSimilarity)).toEqual([0, 0, 0]);
  expect(compareMeanings(like, [null, null])).toEqual([null, null]);
});
