import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTokens } from '../../../src/features/reimport/align-tokens.ts';
import { createOffsetMap } from '../../../src/features/reimport/offset-map.ts';

const tokens = fc
  .array(fc.integer({ min: 0, max: 12 }), { maxLength: 120 })
  .map((list) => Int32Array.from(list));

test('tokens are aligned in order, each with an equal one, and equal sequences whole', () => {
  fc.assert(
    fc.property(tokens, tokens, (old, fresh) => {
      const pairs = alignTokens(old, fresh);
      for (const [at, [one, other]] of pairs.entries()) {
        expect(old[one]).toBe(fresh[other]);
        const [before, otherBefore] = pairs[at - 1] ?? [-1, -1];
        expect(one > before && other > otherBefore).toBe(true);
      }
      expect(alignTokens(old, old)).toHaveLength(old.length);
    }),
  );
});

test('an offset keeps its words: a start those that follow, an end those before', () => {
  const old = 'The tide has no owner. Boats sail at dawn. The bell is late.';
  const fresh = 'New heading. The tide has no owner. The bell is late, as always.';
  const map = createOffsetMap(old, fresh);
  const after = (offset: number | undefined) => fresh.slice(offset);
  expect(after(map.start(old.indexOf('The bell'))?.offset)).toBe('The bell is late, as always.');
  expect(after(map.end(old.indexOf(' Boats'))?.offset)).toBe(' The bell is late, as always.');
  expect(map.start(old.indexOf('Boats'))).toEqual({ offset: fresh.indexOf('The bell'), isExact: false });
  expect(map.end(old.indexOf(' The bell'))).toEqual({ offset: fresh.indexOf('The bell'), isExact: false });
});

test('an end takes the punctuation along, also where import has mended it', () => {
  const map = createOffsetMap('He said "yes". Then more.', 'He said “yes”. Then more.');
  expect(map.start(8)?.offset).toBe(8);
  expect(map.end(14)?.offset).toBe(14);
});

test('text without spaces is aligned by its characters', () => {
  const old = '道可道非常道名可名非常名';
  const map = createOffsetMap(old, `序言${old}`);
  expect(map.start(6)?.offset).toBe(8);
  expect(map.end(6)?.offset).toBe(8);
});

test('nothing has a place in a text that has none of its words', () => {
  const map = createOffsetMap('The tide has no owner.', 'Ganz andere Wörter.');
  expect([map.start(0), map.end(22)]).toEqual([null, null]);
});
