import { expect, test } from 'vitest';
import { findListItems } from '../../src/text/list-markers.ts';

test.each([
  ['1. One 2. Two 3. Three', [0, 7, 14]],
  ['1) One 2) Two', [0, 7]],
  ['a. One b. Two', [0, 7]],
  ['• One • Two', [0, 6]],
  ['1. One 3. Three', []],
  ['In 1. One 2. Two', []],
  ['1. One alone', []],
  ['1. One 2) Two', []],
])('%s', (text, expected) => {
  expect(findListItems(text)).toEqual(expected);
});
