import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { EQUAL_LENGTH, equaliseLength, type PlacedSentence } from '../../src/text/equal-length.ts';
import { countWords } from '../../src/text/measure-work.ts';

/** A paragraph of sentences with these numbers of words. */
function paragraph(lengths: readonly number[], at: number): PlacedSentence {
  const written = lengths.map((words) => `${Array.from({ length: words }, () => 'Word').join(' ')}.`);
  const text = written.join(' ');
  let start = 0;
  const sentences = written.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return { text, sentences, at };
}

test('leaves two sentences of nearly the same length alone', () => {
  const runs = equaliseLength(paragraph([5, 20, 5], 1), paragraph([9, 22], 1));
  expect(runs).toMatchObject({ sentences: 1, words: [20, 22] });
});

test('adds context to make two sentences equally long', () => {
  const runs = equaliseLength(paragraph([4, 8, 21], 1), paragraph([20, 9], 0));
  expect(runs).toMatchObject({ sentences: 2, words: [29, 29] });
});

test('returns null for sentences that cannot be made equal', () => {
  expect(equaliseLength(paragraph([4], 0), paragraph([40], 0))).toBeNull();
});

test('always returns runs with the same number of sentences and words within the tolerance', () => {
  const one = fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
    .chain((lengths) => fc.tuple(fc.constant(lengths), fc.nat(lengths.length - 1)));
  let found = 0;
  fc.assert(
    fc.property(one, one, ([a, i], [b, j]) => {
      const sides = [paragraph(a, i), paragraph(b, j)] as const;
      const equal = equaliseLength(...sides);
      if (!equal) return;
      found += 1;
      expect(Math.max(...equal.words)).toBeLessThanOrEqual(EQUAL_LENGTH.most * Math.min(...equal.words));
      equal.runs.forEach(({ start, end }, side) => {
        const { text, sentences, at } = sides[side === 0 ? 0 : 1];
        expect(countWords(text.slice(start, end))).toBe(equal.words[side === 0 ? 0 : 1]);
        const inside = sentences.filter((span) => span.start >= start && span.end <= end);
        expect(inside).toHaveLength(equal.sentences);
        expect(inside).toContain(sentences[at]);
      });
    }),
  );
  expect(found).toBeGreaterThan(20);
});
