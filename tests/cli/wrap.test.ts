import { expect, test } from 'vitest';
import { wrap } from '../../src/cli/wrap.ts';

const linesOf = (text: string, width: number): readonly string[] =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end));

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one\ntwo', 20, ['one', 'two']],
  ['immeasurably so', 5, ['immeasurably', 'so']],
  // Combining marks take no column, Chinese and Japanese characters two.
  ['e\u0301te\u0301 ici', 7, ['e\u0301te\u0301 ici']],
  ['渡し 船の 鐘', 9, ['渡し 船の', '鐘']],
])('%j fits %i columns', (text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines);
});
