import { expect, test } from 'vitest';
import { looksMisread } from '../../../src/features/quotations/looks-misread.ts';
import { citation } from '../../support/fixtures.ts';

function whole(words: string) {
  return { start: 0, end: words.length };
}

function piece(quoted: string, text: string, ocr?: number) {
  const cited = citation(text);
  const page = { label: '3', index: 3, ...(ocr !== undefined && { ocr }) };
  return {
    quoted,
    citation: { ...cited, locator: { ...cited.locator, page } },
    typography: [],
    differences: [{ quoted: whole(quoted), text: whole(text), negations: [] }],
  };
}

test.each([
  ['modern', 'modem', true],
  ['Chapter II', 'Chapter I1', true],
  ['clear', 'dear', true],
  ['ſaid', 'faid', true],
  ['river', 'market', false],
  ['could', 'could not', false],
])('%s read as %s', (quoted, text, expected) => {
  expect(looksMisread(piece(quoted, text, 88))).toBe(expected);
  expect(looksMisread(piece(quoted, text))).toBe(false);
});
