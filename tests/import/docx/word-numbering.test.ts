import { expect, test } from 'vitest';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { makeDocx } from '../../support/made-books.ts';

interface MadeLevel {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
}

function numberingOf(levels: readonly MadeLevel[], restarts = ''): string {
  const made = levels.map(
    ({ format, text, start = 1 }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:numbering><w:abstractNum w:abstractNumId="7">${made.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>${restarts}</w:num></w:numbering>`;
}

async function read(
  levels: readonly MadeLevel[],
  items: readonly [id: number, level: number][],
  restarts = '',
) {
  const body = items.map(
    ([id, level], at) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>x${at}</w:t></w:r></w:p>`,
  );
  const entries = [{ name: 'word/numbering.xml', content: numberingOf(levels, restarts) }];
  const { blocks } = await readDocx('a.docx', makeDocx({ body: body.join(''), entries }), IMPORT_LIMITS);
  return blocks.map(({ text }) => text.replace(/ ?x\d$/, ''));
}

const LEGAL = [
  { format: 'decimal', text: 'Article %1.' },
  { format: 'decimal', text: '%1.%2' },
  { format: 'lowerLetter', text: '(%3)' },
];

test('the numbers that Word only shows are kept, also in words and over levels', async () => {
  const items = [0, 1, 1, 2, 2, 0, 1].map((level): [number, number] => [1, level]);
  expect(await read(LEGAL, items)).toEqual(['Article 1.', '1.1', '1.2', '(a)', '(b)', 'Article 2.', '2.1']);
});

test('a list goes on counting after a pause, and starts again where it says so', async () => {
  const items: [number, number][] = [
    [1, 0],
    [2, 0],
    [2, 0],
    [1, 0],
  ];
  const plain = [{ format: 'decimal', text: '%1.' }];
  expect(await read(plain, items)).toEqual(['1.', '2.', '3.', '4.']);
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  expect(await read(plain, items, restart)).toEqual(['1.', '1.', '2.', '3.']);
});

test.each([
  ['upperRoman', 1999, 'MCMXCIX'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 3, 'C'],
  ['decimalZero', 7, '07'],
  ['ideographTraditional', 5, '5'],
  ['bullet', 1, ''],
  ['none', 1, ''],
  ['lowerRoman', 123_456_789, '123456789'],
])('numbers are written as %s', async (format, start, expected) => {
  expect(await read([{ format, text: '%1', start }], [[1, 0]])).toEqual([expected]);
});

test('a paragraph outside of any list has no number', async () => {
  expect(await read([{ format: 'decimal', text: '%1.' }], [[0, 0]])).toEqual(['']);
});
