import { expect, it } from 'vitest';
import { compareMeanings } from '../../../src/search/reader-model/similarity.ts';

const like = Int8Array.of(100, 0);
const unlike = Int8Array.of(0, 100);

it('finds sentences with the same meaning more similar than usual, and others less', () => {
  const [first, second] = compareMeanings(like, [[like], [unlike]]);
  expect(first?.[0]).toBeGreaterThan(0);
  expect(second?.[0]).toBeLessThan(0);
});

it('says nothing of a passage that is not encoded', () => {
  expect(compareMeanings(like, [[like], null, [unlike]])[1]).toBeNull();
  expect(compareMeanings(like, [null, null])).toEqual([null, null]);
});

it('prefers none if all have the same meaning', () => {
  const same = compareMeanings(like, [[like, like], [like]]);
  expect(same).toEqual([[0, 0], [0]]);
});
