import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readPdf } from '../../../src/import/pdf/read-pdf.ts';
import { composeWork } from '../../../src/text/compose-work.ts';
import { inEnglish } from '../../support/in-english.ts';
import { makePdf } from '../../support/made-pdf.ts';
import type { MadeLine, MadePdf } from '../../support/made-pdf.ts';

const read = (pdf: MadePdf) => readPdf('mills.pdf', makePdf(pdf), IMPORT_LIMITS);

/** Kind, level and text of every block. */
async function outline(...pages: readonly (readonly MadeLine[])[]): Promise<string[]> {
  const { blocks } = await read({ pages });
  return blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text.replaceAll('\n', '/')}`);
}

const FULL = 'The mill stood by the water and nobody had ever asked the water about it at all';

/** Lines below each other, 14 points apart, from `top` on. */
function column(texts: readonly string[], left = 40, top = 100, size = 10): MadeLine[] {
  return texts.map((text, at) => [left, top + 14 * at, text, size]);
}

/** A page of full lines, so that margins and the text's font are clear. */
function fullPage(count = 12, top = 100): MadeLine[] {
  return column(
    Array.from({ length: count }, () => FULL),
    40,
    top,
  );
}

const WORDS = 'abcdefghijklmnopqrst';

const TEXT = Array.from({ length: 12 }, () => FULL).join(' ');

describe('paragraphs', () => {
  test('are joined lines, split at indents', async () => {
    const lines: MadeLine[] = [...fullPage(3), [55, 142, `But ${FULL.slice(4, 69)}`], [40, 156, 'it fell.']];
    expect(await outline(lines)).toEqual([
      `prose ${[FULL, FULL, FULL].join(' ')}`,
      `prose But ${FULL.slice(4, 69)} it fell.`,
    ]);
  });

  test('are split at gaps', async () => {
    expect(await outline([...fullPage(3), ...fullPage(4, 170)])).toEqual([
      `prose ${[FULL, FULL, FULL].join(' ')}`,
      `prose ${[FULL, FULL, FULL, FULL].join(' ')}`,
    ]);
  });

  test('are split after a sentence that ends its line early', async () => {
    const lines = column([FULL, 'It rose.', 'Nobody had asked it.', FULL]);
    expect(await outline(lines)).toEqual([
      `prose ${FULL} It rose.`,
      'prose Nobody had asked it.',
      `prose ${FULL}`,
    ]);
  });

  test('continue on the next page', async () => {
    const first = [...fullPage(11), [40, 254, `${FULL.slice(0, 69)} until`]] as const;
    expect(await outline(first, column(['it fell.']))).toEqual([
      `prose ${Array.from({ length: 11 }, () => FULL).join(' ')} ${FULL.slice(0, 69)} until it fell.`,
    ]);
  });

  test('may be indented quotations, and lines of verse', async () => {
    const quoted = column([FULL.slice(0, 59), FULL.slice(0, 59)], 70, 290);
    const verse = column(['O mill,', 'O water,', 'O stone'], 40, 340);
    expect(await outline([...fullPage(), ...quoted, ...verse])).toEqual([
      `prose ${TEXT}`,
      `quote ${FULL.slice(0, 59)} ${FULL.slice(0, 59)}`,
      'verse O mill,/O water,/O stone',
    ]);
  });

  test('may be items of a list', async () => {
    const items: MadeLine[] = [
      ...column(['\x95 the first one', '\x95 the second one'], 40, 290),
      [40, 330, FULL],
    ];
    expect((await outline([...fullPage(), ...items])).slice(1, 3)).toEqual([
      'list the first one',
      'list the second one',
    ]);
  });
});

/** Reads a text with a word divided at the end of its second line. */
const divide = async (before: string, after: string, elsewhere: string) => {
  const { blocks, remarks } = await read({
    pages: [column([FULL, `${FULL.slice(0, 59)} ${before}`, `${after} ${FULL}`, `${elsewhere} ${FULL}`])],
  });
  const text = blocks.map((block) => block.text).join(' ');
  return { text, remarks };
};

describe('words divided at the ends of lines', () => {
  test.each([
    ['are joined where the text has them whole', 'contem-', 'plation', 'contemplation', 'contemplation', 0],
    ['keep a hyphen where the text has them so', 'mill-', 'stone', 'mill-stone', 'mill-stone', 0],
    ['are joined in doubt, as print divides words', 'contem-', 'plation', 'x', 'contemplation', 1],
    ['keep the hyphen of what is written with one', 'self-', 'aware', 'x', 'self-aware', 1],
    ['keep the hyphen before a capital', 'Anglo-', 'Saxon', 'x', 'Anglo-Saxon', 1],
  ])('%s', async (_, before, after, elsewhere, word, doubts) => {
    const { text, remarks } = await divide(before, after, elsewhere);
    expect(text).toContain(` ${word} ${FULL.slice(0, 8)}`);
    expect(remarks).toHaveLength(doubts);
  });
});

describe('running heads, footers and page numbers', () => {
  const pages = Array.from({ length: 5 }, (_, at): MadeLine[] => [
    [40, 50, at % 2 === 0 ? `On Mills ${at + 7}` : `${at + 7} Ada Stone`],
    ...column(Array.from({ length: 12 }, (__, line) => `${WORDS[at]}${WORDS[line]} ${FULL}`)),
    [200, 560, `- ${at + 7} -`],
  ]);

  test('are dropped and reported once', async () => {
    const { blocks, drops } = await read({ pages });
    expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/On Mills|Ada Stone|\d/);
    expect(drops).toEqual([
      { reason: 'running head', text: 'On Mills 11', line: null },
      { reason: 'running head', text: '10 Ada Stone', line: null },
      { reason: 'page number', text: '- 7 - - 8 - - 9 - - 10 - - 11 -', line: null },
    ]);
  });

  test('must repeat: a single last line is kept', async () => {
    const texts = await outline(fullPage(), [...fullPage(), [40, 290, 'The End']]);
    expect(texts.at(-1)).toBe('prose The End');
  });

  test('give the page numbers if the file does not', async () => {
    const { layout } = composeWork((await read({ pages })).blocks);
    expect(layout.pages.map(({ label, index }) => `${label}=${index}`)).toEqual([
      '7=1',
      '8=2',
      '9=3',
      '10=4',
      '11=5',
    ]);
  });
});

test('pages keep their labels, and begin at their first word', async () => {
  const pages = [fullPage(3), fullPage(3), [...fullPage(3)]];
  const labels = '0 << /S /r /St 11 >> 2 << /S /D /St 1 >>';
  const { text, layout } = composeWork((await read({ pages, labels })).blocks);
  expect(layout.pages.map(({ label, index }) => `${label}=${index}`)).toEqual(['xi=1', 'xii=2', '1=3']);
  for (const { start } of layout.pages) expect(text.slice(start)).toMatch(/^The mill/);
});

test('headings are larger, or named as such; bookmarks name others', async () => {
  const lines: MadeLine[] = [
    [40, 60, 'On Mills', 24],
    [40, 90, 'By Ada Stone', 10],
    [40, 120, 'The Water', 16],
    ...fullPage(3, 150),
    [40, 230, 'CHAPTER II', 10],
    ...fullPage(3, 260),
    [40, 340, 'Of stones', 10],
    ...fullPage(3, 370),
  ];
  const { blocks } = await read({ pages: [lines], bookmarks: ['The Water', 'Of Stones'] });
  const headings = blocks.filter(({ kind }) => kind !== 'prose').map(({ kind, text }) => `${kind} ${text}`);
  expect(headings).toEqual([
    'title On Mills',
    'byline By Ada Stone',
    'heading The Water',
    'heading CHAPTER II',
    'heading Of stones',
  ]);
});

test('two columns are read one after the other, below what spans both', async () => {
  const half = FULL.slice(0, 32);
  const left = column(
    Array.from({ length: 8 }, (_, at) => `L${at} ${half}`),
    40,
    100,
  );
  const right = column(
    Array.from({ length: 8 }, (_, at) => `R${at} ${half}`),
    230,
    100,
  );
  const rows = left.flatMap((line, at) => [line, right[at] ?? line]);
  const text = (await outline([[40, 70, FULL], ...rows])).join(' ');
  const order = [...text.matchAll(/[LR]\d/g)].map(([mark]) => mark).join(' ');
  expect(order).toBe('L0 L1 L2 L3 L4 L5 L6 L7 R0 R1 R2 R3 R4 R5 R6 R7');
});

test('footnotes come separately after their paragraph, without marks', async () => {
  const first: MadeLine[] = [
    ...fullPage(3),
    [40, 142, 'It rose'],
    [76, 138, '1', 6],
    [80, 142, 'and went on over the very end of this long and quite remarkable page of'],
    [40, 540, '1', 5],
    [44, 543, 'As mills will have it, in the month of May', 8],
    [40, 553, 'and in that of June.', 8],
    [40, 563, '2 Another note.', 8],
  ];
  const second: MadeLine[] = [
    [40, 100, 'stones.'],
    [55, 114, `Then ${FULL.slice(4, 69)}`],
    ...column([`b ${FULL}`, `c ${FULL}`], 40, 128),
  ];
  expect(await outline(first, second)).toEqual([
    `prose ${[FULL, FULL, FULL].join(' ')} It rose and went on over the very end of this long and quite remarkable page of stones.`,
    'note As mills will have it, in the month of May and in that of June.',
    'note Another note.',
    `prose Then ${FULL.slice(4, 69)} b ${FULL} c ${FULL}`,
  ]);
});

test.each([
  ['/Title (On Mills) /Author (Ada Stone)', { title: 'On Mills', author: 'Ada Stone' }],
  ['/Title (Microsoft Word - mills.doc)', { author: null }],
])('reads the description of a PDF: %s', async (info, expected) => {
  expect((await read({ pages: [fullPage()], info })).description).toEqual(expected);
});

test('pages without text are counted', async () => {
  const { remarks } = await read({ pages: [fullPage(), [], fullPage(), []] });
  expect(inEnglish(remarks)).toEqual([
    '2 of 4 pages have no text; they are blank or pictures: PDF pages 2, 4.',
  ]);
});

describe('rejects an unreadable PDF with a UserError', () => {
  const whole = makePdf({ pages: [fullPage()] });
  const secret = '<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>';
  test.each([
    [
      'no text',
      makePdf({ pages: [[], [], []] }),
      /^"mills\.pdf" has 3 pages but no text; they are blank, or an empty form/,
    ],
    [
      'a password',
      makePdf({
        pages: [fullPage()],
        encrypt: `<< /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`,
      }),
      /^"mills\.pdf" is protected with a password\. Save it without the password/,
    ],
    ['no PDF within', Buffer.from('%PDF-1.7\nnothing else'), /^"mills\.pdf" is damaged/],
    ['cut off', whole.subarray(0, 200), /^"mills\.pdf" (?:is damaged|has)/],
    [
      'pages that hold themselves',
      Buffer.from(whole.toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'), 'latin1'),
      /is damaged/,
    ],
  ])('%s', async (_, bytes, message) => {
    const error: unknown = await readPdf('mills.pdf', bytes, IMPORT_LIMITS).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(error instanceof UserError && error.message).toMatch(message);
  });

  test('too many pages', async () => {
    const limits = { ...IMPORT_LIMITS, pages: 2 };
    await expect(readPdf('mills.pdf', makePdf({ pages: [[], [], []] }), limits)).rejects.toThrow(
      '"mills.pdf" says that it has 3 pages; at most 2 are read.',
    );
  });
});
