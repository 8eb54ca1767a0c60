import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { oneLine, takeGraphemes, truncate } from '../../../src/discord/replies/limits.ts';

const graphemes = (text: string) => [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);

test('a shortened label obeys the limit and has whole graphemes', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text.map(oneLine), fc.integer({ min: 1, max: 40 }), (words, limit) => {
      const short = truncate(words, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      if (short === words) return;
      const kept = graphemes(short.slice(0, -1));
      expect(graphemes(words).slice(0, kept.length)).toEqual(kept);
    }),
  );
});

test('text that fits is not changed', () => {
  expect(truncate('short', 5)).toBe('short');
  expect(truncate('longer', 5)).toBe('long…');
});

test('a label is one line of whole characters', () => {
  expect(truncate(' a\n\n  b\u2028c\ud83d ', 20)).toBe('a b c\ufffd');
});

test('a family emoji is not split', () => {
  expect(takeGraphemes('a👩‍👩‍👧‍👦b', 5)).toBe('a');
  expect(takeGraphemes('a👩‍👩‍👧‍👦b', 12)).toBe('a👩‍👩‍👧‍👦');
});

test('a letter with more accents than the limit is left out', () => {
  expect(takeGraphemes(`a${'\u0301'.repeat(50)}`, 10)).toBe('');
});
