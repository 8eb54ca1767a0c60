import { expect, test } from 'vitest';
import type { PdfLine } from '../../../src/import/pdf/pdf-lines.ts';
import { removeMargins } from '../../../src/import/pdf/pdf-margins.ts';

/** How far the scanner has pushed each page down, in points. */
const PUSHED = [0, 9, -11, 6, -8];

const TEXT = [
  'The mill stood.',
  'It had two wheels.',
  'Nobody asked it.',
  'The water rose.',
  'It fell again.',
];

function line(text: string, page: number, y: number): PdfLine {
  const size = 10;
  return { text, page, y, size, left: 50, right: 200, font: 'recognised', column: 0, mark: null };
}

/** Pages of a book with a running head, each with lines of its own. */
const pages = PUSHED.flatMap((pushed, at) => [
  line(`On Mills ${40 + at}`, at + 1, 40 + pushed),
  ...TEXT.map((text, row) => line(`${'x'.repeat(at + 1)} ${text}`, at + 1, 100 + 14 * row + pushed)),
]);

test('a running head is found on scanned pages that lie differently', () => {
  const { lines, printed } = removeMargins(pages, 'scanned');
  expect(lines.filter(({ text }) => text.startsWith('On Mills'))).toEqual([]);
  expect(printed.get(5)).toBe('44');
  expect(removeMargins(pages, 'printed').lines).toContainEqual(pages[0]);
});
