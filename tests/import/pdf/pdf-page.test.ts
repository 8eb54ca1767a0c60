import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readPdf } from '../../../src/import/pdf/read-pdf.ts';
import { inEnglish } from '../../support/in-english.ts';
import { makePdf } from '../../support/made-pdf.ts';
import type { MadePdf } from '../../support/made-pdf.ts';

const read = (pdf: MadePdf) => readPdf('mills.pdf', makePdf(pdf), IMPORT_LIMITS);

function turned(matrix: string, x: number, y: number, step: readonly [number, number]): Uint8Array {
  return Buffer.from(
    ['The first line', 'The second line', 'The third line']
      .map((text, at) => `BT /F1 12 Tf ${matrix} ${x + at * step[0]} ${y + at * step[1]} Tm (${text}) Tj ET`)
      .join('\n'),
  );
}

describe('text that runs sideways or upside down', () => {
  test.each([
    ['up', turned('0 1 -1 0', 200, 60, [14, 0])],
    ['down', turned('0 -1 1 0', 200, 500, [-14, 0])],
    ['upside down', turned('-1 0 0 -1', 300, 60, [0, 14])],
  ])('is read: %s', async (_, content) => {
    const { blocks, drops } = await read({ pages: [[]], content });
    expect(blocks.map(({ text }) => text).join('|')).toMatch(
      /^The first line.The second line.The third line$/,
    );
    expect(drops).toEqual([]);
  });

  test('beside upright text is read if it is long, and dropped with a note if it is a stamp', async () => {
    const upright =
      'BT /F1 12 Tf 1 0 0 1 40 500 Tm (The mill stood by the water and nobody asked it about anything.) Tj ET\n';
    const stamp = 'BT /F1 12 Tf 0 1 -1 0 20 60 Tm (Received in May) Tj ET';
    const stamped = await read({ pages: [[]], content: Buffer.from(upright + stamp) });
    expect(stamped.drops).toEqual([{ reason: 'page furniture', text: 'Received in May', line: null }]);
    const table = Array.from(
      { length: 5 },
      (__, at) => `BT /F1 12 Tf 0 1 -1 0 ${200 + 14 * at} 60 Tm (${'abcde'[at]} row of the wide table) Tj ET`,
    ).join('\n');
    const text = (await read({ pages: [[]], content: Buffer.from(upright.repeat(2) + table) })).blocks;
    expect(text.map((block) => block.text).join(' ')).toMatch(
      /about anything.* a row .* e row of the wide table$/,
    );
  });
});

test('characters without a meaning are counted', async () => {
  const whole = makePdf({ pages: [[[40, 300, 'A zebra and a zoo in the valley']]] });
  // The file says only which of its own glyphs stands for z.
  const altered = whole
    .toString('latin1')
    .replace('/Encoding /WinAnsiEncoding', '/Encoding << /Differences [122 /uniE001] >>');
  const { remarks } = await readPdf('mills.pdf', Buffer.from(altered, 'latin1'), IMPORT_LIMITS);
  expect(inEnglish(remarks)).toEqual([
    '2 characters of the PDF cannot be read, because the file does not say which letters they are.',
  ]);
});
