import { expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readPdf } from '../../../src/import/pdf/read-pdf.ts';
import { makePdf } from '../../support/made-pdf.ts';
import type { MadeLine } from '../../support/made-pdf.ts';

const FULL = 'The mill stood by the water and nobody had ever asked the water about it at all';

const BODY = Array.from({ length: 12 }, (_, at): MadeLine => [40, 200 + 14 * at, FULL, 10]);

/** Title and author of a page that begins with some lines. */
async function describe(info: string, ...top: readonly MadeLine[]) {
  const { description } = await readPdf(
    'x.pdf',
    makePdf({ pages: [[...top, ...BODY]], info }),
    IMPORT_LIMITS,
  );
  return [description.title ?? null, description.author];
}

const SHOWN: MadeLine = [40, 60, 'On the Price of Salt', 20];

test.each<[string, string, string, readonly MadeLine[]]>([
  ['a file name', '/Title (Microsoft Word - salt.doc)', 'On the Price of Salt', [SHOWN]],
  ['a code', '/Title (10_1177)', 'On the Price of Salt', [SHOWN]],
  ['another text', '/Title (Template for papers)', 'On the Price of Salt', [SHOWN]],
  ['a part of it', '/Title (Salt)', 'On the Price of Salt', [SHOWN]],
  [
    'the running head',
    '/Title (Journal of Mills)',
    'Journal of Mills',
    [[40, 40, 'Journal of Mills', 9], SHOWN],
  ],
  [
    'the same in small letters',
    '/Title (On the Price of Salt)',
    'On the Price of Salt',
    [[40, 60, 'ON THE PRICE OF SALT', 20]],
  ],
  [
    'nothing, and takes two lines',
    '',
    'On the Price of Salt and of Bread',
    [SHOWN, [40, 84, 'and of Bread', 20]],
  ],
  [
    'nothing, below a numbered part',
    '',
    'Salt and Mills',
    [
      [40, 40, 'Chapter 3', 28],
      [40, 80, 'Salt and Mills', 20],
    ],
  ],
])('the title is what the page shows where the record says %s', async (_, info, title, top) => {
  expect((await describe(info, ...top))[0]).toBe(title);
});

test('the record gives the title of a page that shows none', async () => {
  expect((await describe('/Title (On the Price of Salt)'))[0]).toBe('On the Price of Salt');
  expect((await describe('/Title (Microsoft Word - salt.doc)'))[0]).toBeNull();
});

test.each<[string, string, readonly MadeLine[], string | null]>([
  [
    'names over their university',
    '',
    [
      [40, 90, 'Ada B. Stone1, Bram van Dusk2', 11],
      [40, 104, '1 University of Salt', 9],
    ],
    'Ada B. Stone, Bram van Dusk',
  ],
  [
    'names on lines of their own',
    '',
    [
      [40, 90, 'Ada Stone', 11],
      [40, 104, 'Bram Dusk', 11],
      [40, 118, 'ada@mill.org', 9],
    ],
    'Ada Stone, Bram Dusk',
  ],
  ['a byline', '/Author (jstone)', [[40, 90, 'by Ada Stone', 11]], 'Ada Stone'],
  [
    'the record, if the page has the name',
    '/Author (Ada Stone)',
    [[40, 90, 'Mills Weekly, Ada Stone and others', 11]],
    'Ada Stone',
  ],
  ['the record, if the page has no name', '/Author (Ada Stone)', [], 'Ada Stone'],
  ['nobody, for a subtitle', '', [[40, 90, 'Early Salt Mills', 11]], null],
  ['nobody, for a user name', '/Author (e516160)', [], null],
  ['nobody, for initials of an office', '/Author (SE:W:CAR)', [], null],
])('the author is %s', async (_, info, lines, author) => {
  expect((await describe(info, SHOWN, ...lines))[1]).toBe(author);
});

test('text that is drawn twice in one place is read once', async () => {
  const page: MadeLine[] = [
    [40, 60, 'Bold words', 10],
    [40.3, 60, 'Bold words', 10],
    [40, 90, 'Other words', 10],
  ];
  const { blocks } = await readPdf('x.pdf', makePdf({ pages: [page] }), IMPORT_LIMITS);
  expect(blocks.map(({ text }) => text).join(' ')).toBe('Bold words Other words');
});
