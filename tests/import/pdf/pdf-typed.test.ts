import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readPdf } from '../../../src/import/pdf/read-pdf.ts';
import { makePdf } from '../../support/made-pdf.ts';
import type { MadeLine, MadePdf } from '../../support/made-pdf.ts';

const read = (pdf: MadePdf) => readPdf('form.pdf', makePdf(pdf), IMPORT_LIMITS);

/** A field of a form; `rest` is added to its dictionary. */
const field = (type: string, value: string, rest = '') =>
  `<< /Type /Annot /Subtype /Widget /FT /${type} /T (${value}) /V (${value}) /Rect [110 436 300 452] /DA (/F1 10 Tf) ${rest} >>`;

describe('what was typed onto a page', () => {
  test('into the fields of a form is read where it stands', async () => {
    const label: MadeLine = [40, 160, 'Last name:'];
    const { blocks } = await read({
      pages: [[label, [40, 180, 'First name: Vera']]],
      annotations: [field('Tx', 'Thornquist'), field('Btn', 'Off')],
    });
    expect(blocks.map(({ text }) => text).join(' ')).toBe('Last name: Thornquist First name: Vera');
  });

  test('onto a picture is a text', async () => {
    const { blocks } = await read({
      pages: [[]],
      annotations: [field('Tx', 'Lower mill', '/F 2'), field('Ch', 'Upper mill')],
    });
    expect(blocks.map(({ text }) => text)).toEqual(['Upper mill']);
  });

  test('as a password is not read', async () => {
    await expect(read({ pages: [[]], annotations: [field('Tx', 'sesame', '/Ff 8192')] })).rejects.toThrow(
      'no text',
    );
  });
});
