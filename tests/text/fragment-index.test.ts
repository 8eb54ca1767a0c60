import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFragmentIndex, foldTerm, isWordBoundary } from '../../src/text/fragment-index.ts';
import { oneParagraph } from '../support/one-paragraph.ts';

describe('createFragmentIndex', () => {
  test('folds case, accents, quotation marks and single line breaks', () => {
    expect(createFragmentIndex(oneParagraph('“ÉTÉ”\nİt’s\n\nΣ')).folded).toBe('"ete" it\'s\n\nσ');
  });

  test('keeps offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(createFragmentIndex(oneParagraph(text)).folded).toHaveLength(text.length);
      }),
    );
  });
});

test('foldTerm folds white space', () => {
  expect(foldTerm(' One\n  TWO ')).toBe('one two');
});

test.each([
  ['one two', [0, 3, 4, 7]],
  ["don't", [0, 5]],
  ["'do'", [0, 1, 3, 4]],
  ['3.5.', [0, 3, 4]],
  ['a-b', [0, 1, 2, 3]],
  ['日本', [0, 1, 2]],
  ['𝐚𝐛', [0, 4]],
])('word boundaries of %s', (text, expected) => {
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter(
    (offset) => !/[\udc00-\udfff]/.test(text.charAt(offset)),
  );
  expect(offsets.filter((offset) => isWordBoundary(text, offset))).toEqual(expected);
});
