import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readPdf } from '../../../src/import/pdf/read-pdf.ts';
import { makePdf } from '../../support/made-pdf.ts';
import type { MadeLine } from '../../support/made-pdf.ts';

const FULL = 'The mill stood by the water and nobody had ever asked the water about it at all';

function body(top: number, count = 4): MadeLine[] {
  return Array.from({ length: count }, (_, at): MadeLine => [40, top + 14 * at, FULL, 10]);
}

/** The headings of a page, with their levels. */
async function headings(...lines: readonly MadeLine[]): Promise<string[]> {
  const { blocks } = await readPdf('x.pdf', makePdf({ pages: [lines] }), IMPORT_LIMITS);
  return blocks.filter(({ kind }) => kind === 'heading').map(({ level, text }) => `${level} ${text}`);
}

test('numbered sections are headings in the size of the text, by their capitals or their font', async () => {
  const lines: MadeLine[] = [
    [40, 50, 'On Salt', 20],
    ...body(80),
    [40, 160, '1 INTRODUCTION', 10],
    ...body(180),
    [40, 260, '2.1 OLDER MILLS', 10],
    ...body(280),
    [40, 360, 'III. ON WATER', 10],
    ...body(380),
  ];
  expect(await headings(...lines)).toEqual(['1 1 INTRODUCTION', '2 2.1 OLDER MILLS', '1 III. ON WATER']);
});

test('numbers alone make no heading', async () => {
  const lines: MadeLine[] = [
    ...body(80),
    [40, 160, '1 The first item of many', 10],
    ...body(180),
    [40, 260, '12 34 56', 10],
  ];
  expect(await headings(...lines)).toEqual([]);
});

test.each([
  'ada@mill.example.org',
  '{ada,bram}@mill.example.org',
  'See https://mill.example.org',
  'www.mill.example.org',
  'Chapter 2 On Water . . . . . . . . . . 17',
  'Chapter 2 On Water ............ 17',
])('a large line is no heading if it is an address or an entry of the contents: %s', async (text) => {
  expect(await headings([40, 50, 'On Salt', 20], ...body(80), [40, 160, text, 14], ...body(190))).toEqual([]);
});

/** A page of a form, with its number above. */
function formPage(at: number): MadeLine[] {
  return [
    [40, 50, `Mills Weekly ${at + 3}`, 8],
    [40, 100, 'Name of the miller', 10],
    [40, 130, 'Number of sacks', 10],
    [40, 160, 'Price of the salt', 10],
    [40, 190, `The sign of miller ${'abcdef'[at]}`, 10],
    [40, 220, 'Name of the carter', 10],
    [40, 250, 'Number of carts', 10],
    [40, 280, 'Price of the road', 10],
  ];
}

describe('pages that repeat each other', () => {
  test('lose no lines as running heads', async () => {
    const { blocks } = await readPdf(
      'x.pdf',
      makePdf({ pages: [0, 1, 2, 3, 4].map(formPage) }),
      IMPORT_LIMITS,
    );
    const text = blocks.map((block) => block.text).join('\n');
    for (const line of formPage(0)
      .slice(1)
      .filter(([, , words]) => !words.startsWith('The sign'))) {
      expect(text.split(line[2])).toHaveLength(6);
    }
  });
});
