import { expect, test } from 'vitest';
import { findSentenceEnds } from '../../src/text/sentence-model.ts';

test('returns offsets into the text', () => {
  const text = 'It rained. We stayed.';
  expect(findSentenceEnds(text).map((end) => text.slice(0, end))).toEqual(['It rained.', text]);
});

test('returns correct offsets after endless words and in texts longer than one call takes', () => {
  const start = `${'x'.repeat(1000)} ${'It rained again all day. '.repeat(4000)}`;
  const text = `${start}We stayed. They went.`;
  const ends = findSentenceEnds(text);
  expect(ends.at(-1)).toBe(text.length);
  expect(ends).toContain(start.length + 'We stayed.'.length);
});

test.each(['a', '-', "a'", '#a', '.', '😀'])('reads an endless run of %j', (unit) => {
  expect(findSentenceEnds(unit.repeat(200_000 / unit.length)).at(-1)).toBeGreaterThan(0);
});
