import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/corpus/layout.ts';
import { createFragmentIndex, foldTerm } from '../../src/text/fragment-index.ts';
import { isWordBoundary } from '../../src/text/word-boundary.ts';
import { oneParagraph } from '../support/one-paragraph.ts';

describe('createFragmentIndex', () => {
  test('folds case, accents, and quotation marks', () => {
    expect(createFragmentIndex(oneParagraph('“ÉTÉ” İt’s\n\nΣ')).strict.folded).toBe('"ete" it\'s\n\nσ');
  });

  test('finds each span on the page and back, but for line breaks at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one, other]
          .map((at) => at % (text.length + 1))
          .toSorted((a, b) => a - b);
        const { strict, others } = createFragmentIndex(oneParagraph(text));
        const visible = (span: Span | null) =>
          span === null ? '' : text.slice(span.start, span.end).replaceAll(/\s/g, '');
        for (const { text: shown, folded, toShown, toWork } of [strict, ...others]) {
          const place = toShown({ start, end });
          expect(folded).toHaveLength(shown.length);
          expect(visible(place && toWork(place))).toBe(visible({ start, end }));
        }
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
  ['日本語の本', [0, 3, 4, 5]],
  ['𝐚𝐛', [0, 4]],
])('word boundaries of %s', (text, expected) => {
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter(
    (offset) => !/[\udc00-\udfff]/.test(text.charAt(offset)),
  );
  expect(offsets.filter((offset) => isWordBoundary(text, offset))).toEqual(expected);
});
