import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { NeedsOcr } from '../../../src/import/needs-ocr.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { readWork } from '../../../src/import/read-work.ts';
import { inEnglish } from '../../support/in-english.ts';
import { makePdf, type GreyPicture, type MadeLine } from '../../support/made-pdf.ts';
import { drawScan } from '../../support/scanned-page.ts';

const TYPED: readonly MadeLine[] = [
  [50, 80, 'Die erste Seite hat jemand getippt, und sie hat ihre eigenen Wörter.'],
  [50, 94, 'Von der Mühle steht hier nichts.'],
];

const SCANNED: readonly MadeLine[] = [
  [50, 80, 'Der Müller schrieb nicht, wie viel das Salz im Winter kostete,'],
  [50, 94, 'und niemand hat ihn danach gefragt. Die Leute wuss-'],
  [50, 108, 'ten es auch so.'],
  [62, 136, 'Über den Hügel ging der Weg in die Stadt, und er war lang.'],
];

/** A picture of nothing that could be read: bars, like those of a barcode. */
function drawBars(): GreyPicture {
  const [width, height] = [420, 600];
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => ((at % width) % 14 < 6 ? 0 : 255));
  return { width, height, pixels };
}

/** The same on a page that lay on the scanner the wrong way. */
function turn({ width, height, pixels }: GreyPicture): GreyPicture {
  return { width, height, pixels: pixels.toReversed() };
}

/** The same on its side: its top is at the right, or with `isLeft` at the left. */
function layOnSide({ width, height, pixels }: GreyPicture, isLeft = false): GreyPicture {
  const sideways = Uint8Array.from({ length: width * height }, (_, at) => {
    const [column, row] = [at % height, Math.floor(at / height)];
    return pixels[(height - 1 - column) * width + row] ?? 0;
  });
  const right = { width: height, height: width, pixels: sideways };
  return isLeft ? turn(right) : right;
}

const page = drawScan(SCANNED, 1);

function source(bytes: Buffer) {
  return { name: 'mills.pdf', bytes };
}

test(
  'scanned pages are read in their language, turned upright, with their numbers, and what could not be read is named',
  { timeout: 300_000 },
  async () => {
    const bytes = makePdf({ pages: [TYPED, [], [], []], pictures: [null, turn(page), drawBars(), null] });
    const { work, report } = await readWork(source(bytes), IMPORT_LIMITS, 'on');
    const { text, layout } = work;
    expect(text).toContain('wie viel das Salz im Winter kostete, und niemand hat ihn danach gefragt.');
    expect(text).toContain('Die Leute wussten es auch so.\n\nÜber den Hügel ging der Weg in die Stadt,');
    expect(layout.pages).toEqual([
      { start: 0, label: '1', index: 1 },
      { start: text.indexOf('Der Müller'), label: '2', index: 2, ocr: report.ocr },
    ]);
    expect(report.ocr).toBeGreaterThan(85);
    expect(inEnglish(report.remarks)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('1 of 4 pages was read from pictures by text recognition (OCR), which is'),
        'Text recognition (OCR) could read no words on one page, which was left out: PDF page 3.',
        '1 of 4 pages have no text; they are blank or pictures: PDF pages 4.',
      ]),
    );
  },
);

test('scans that lie on their side, either way, are turned upright', { timeout: 300_000 }, async () => {
  const lists = [
    ['Größe, Maße, Füße und Bälge', 'Bänke, Töpfe, Körbe, Hüte'],
    ['Mühlräder, Säcke, Öfen, Äxte', 'Schlösser, Türen, Stühle'],
  ];
  const scans = lists.map((lines) =>
    drawScan(lines.map((text, at): MadeLine => [50, 80 + 24 * at, text, 16])),
  );
  const pictures = scans.map((scan, at) => layOnSide(scan, at === 1));
  const bytes = makePdf({ pages: [[], []], pictures });
  const { work } = await readWork(source(bytes), IMPORT_LIMITS, 'on');
  for (const line of lists.flat()) expect(work.text).toContain(line);
});

test(
  'a scan of few words is read in the language that is said of the text',
  { timeout: 300_000 },
  async () => {
    const bytes = makePdf({ pages: [[]], pictures: [drawScan([[50, 80, 'Äxte, Maße', 16]])] });
    const said = { ...source(bytes), description: { language: 'de' } };
    expect((await readWork(said, IMPORT_LIMITS, 'on')).work.text).toBe('Äxte, Maße');
  },
);

describe('without OCR', () => {
  test('a scan is refused, with what would read it', async () => {
    const bytes = makePdf({ pages: [[]], pictures: [page] });
    await expect(readDocument(source(bytes), IMPORT_LIMITS)).rejects.toThrow(
      /^"mills\.pdf" has one page but no text: only pictures .* \(OCR\) can read them, but it is switched off here/,
    );
  });

  test('scanned pages among others are left out and named', async () => {
    const bytes = makePdf({ pages: [TYPED, []], pictures: [null, page] });
    const { report } = await readWork(source(bytes), IMPORT_LIMITS);
    expect(inEnglish(report.remarks)).toContain(
      '1 of 2 pages has no text and was left out; it is a picture or blank: PDF page 2. If it is scanned, text recognition (OCR) can read it, but it is switched off here (OCR=on).',
    );
    expect(report.ocr).toBeUndefined();
  });

  test('a stamp over each picture is not taken for the text', async () => {
    const stamp: readonly MadeLine[] = [[50, 590, 'Scanned in the reading room of the town, page 3']];
    const bytes = makePdf({ pages: [stamp, stamp, stamp], pictures: [page, page, page] });
    await expect(readDocument(source(bytes), IMPORT_LIMITS)).rejects.toThrow('only pictures');
  });

  test('slides with a picture behind their words keep their words', async () => {
    const slides = ['The mill stood.', 'The water rose.', 'The miller did not.'];
    const bytes = makePdf({ pages: slides.map((text) => [[50, 80, text]]), pictures: slides.map(drawBars) });
    const { blocks } = await readDocument(source(bytes), IMPORT_LIMITS);
    expect(blocks.map(({ text }) => text).join(' ')).toBe(slides.join(' '));
  });
});

describe('before OCR', () => {
  test('is asked for, if there is anything to read', async () => {
    const scan = makePdf({ pages: [TYPED, []], pictures: [null, page] });
    await expect(readDocument(source(scan), IMPORT_LIMITS, 'asked')).rejects.toBeInstanceOf(NeedsOcr);
    const blank = makePdf({ pages: [TYPED, []] });
    expect((await readDocument(source(blank), IMPORT_LIMITS, 'asked')).blocks).not.toEqual([]);
  });

  test('too many pages are refused', async () => {
    const bytes = makePdf({ pages: [[], []], pictures: [page, page] });
    const limits = { ...IMPORT_LIMITS, scannedPages: 1 };
    await expect(readDocument(source(bytes), limits, 'asked')).rejects.toThrow(
      '"mills.pdf" has 2 scanned pages; at most 1 are read',
    );
  });

  test('a scan that nothing is read from is refused', { timeout: 300_000 }, async () => {
    const bytes = makePdf({ pages: [[]], pictures: [drawBars()] });
    await expect(readDocument(source(bytes), IMPORT_LIMITS, 'on')).rejects.toThrow(
      '(OCR) could not read the pictures',
    );
  });
});
