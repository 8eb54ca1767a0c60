import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepBest } from '../../../src/search/postings/keep-best.ts';

it('keeps what sorting would put first, and the earlier of equals', () => {
  const scores = fc.array(
    fc.oneof(fc.constantFrom(0.5, 1, 2), fc.double({ min: 0.01, max: 9, noNaN: true })),
    {
      maxLength: 200,
    },
  );
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 40 }), (list, limit) => {
      const best = keepBest(limit);
      list.forEach((bm25, id) => best.offer(id, bm25));
      const sorted = list
        .map((bm25, id) => ({ id, bm25 }))
        .toSorted((a, b) => b.bm25 - a.bm25 || a.id - b.id);
      expect(best.list()).toEqual(sorted.slice(0, limit));
    }),
  );
});
