import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTxt } from '../../../src/import/txt/read-txt.ts';

const PROSE =
  'The carters of the valley had a saying about salt, which was that it\nremembers the hill it came from, and that no wife could cook it out.';
const JOINED = PROSE.replace('\n', ' ');
const START = '*** START OF THIS PROJECT GUTENBERG EBOOK THE SALT YEAR ***';
const END = 'End of Project Gutenberg’s The Salt Year, by Bram Dusk';

/** A file with this header around one paragraph. */
const file = (header: string, start = START, above = ''): string =>
  [header, '', start, '', above, PROSE, '', END, '', 'THE FULL PROJECT GUTENBERG LICENSE'].join('\n');

const FIRST = 'The Project Gutenberg EBook of The Salt Year, by Bram Dusk\n\n';

test('a text of Project Gutenberg has title, author and chapters, and none of the notices', () => {
  const text = readFileSync(new URL('gutenberg-header.txt', import.meta.url), 'utf8');
  const { description, blocks, drops } = readTxt(text);
  expect(description).toMatchObject({ title: 'The Salt Year', author: 'Bram Dusk' });
  expect(blocks.slice(0, 5).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
    'title THE SALT YEAR',
    'byline BY',
    'byline BRAM DUSK',
    'heading CHAP. I.',
    `prose ${JOINED}`,
  ]);
  expect(blocks.at(-1)?.text).toBe(JOINED);
  expect(drops.every(({ reason }) => reason === 'boilerplate')).toBe(true);
});

describe('the header says', () => {
  test.each([
    ['Title: The Salt Year\n       A Chronicle\n\nAuthor: Bram Dusk\n', 'The Salt Year', 'Bram Dusk'],
    [
      'Title: The History of the Salt Year, Being\n       an Account\n\nAuthor: A. Stone\n        B. Dusk',
      'The History of the Salt Year, Being',
      'A. Stone, B. Dusk',
    ],
    [
      `Title: ${'Salt and '.repeat(7)}Frost\n       and Snow`,
      `${'Salt and '.repeat(7)}Frost and Snow`,
      undefined,
    ],
    [FIRST, 'The Salt Year', 'Bram Dusk'],
    ['Project Gutenberg’s The Salt Year, by Bram Dusk', 'The Salt Year', 'Bram Dusk'],
    [
      'The Project Gutenberg Etext of The Salt Year by Dusk\n\nTHE SALT YEAR\n\nby Bram Dusk',
      'The Salt Year',
      'Bram Dusk',
    ],
    ['**The Project Gutenberg Etext of The Salt Year**', 'The Salt Year', undefined],
  ])('%j', (header, title, author) => {
    const { description } = readTxt(file(header.includes('Gutenberg') ? header : FIRST + header));
    expect(description.title).toBe(title);
    expect(description.author).toBe(author);
  });

  test('the translator and the number, as the edition, and the language', () => {
    const fields =
      'Title: Salz\n\nAuthor: B. Dusk\n\nTranslator: Ada Stone\n\nRelease Date: May 1, 2007 [EBook #99999]\n\nLanguage: German\n';
    const { description } = readTxt(file(FIRST + fields));
    expect(description.edition).toBe('Project Gutenberg #99999, translated by Ada Stone');
    expect(description.language).toBe('de');
  });
});

describe('the text begins', () => {
  test.each([
    [
      'below a start that is wrapped',
      '*** START OF THE PROJECT GUTENBERG EBOOK THE SALT YEAR, A VERY LONG\nTITLE ***',
      '',
    ],
    [
      'below the old small print',
      '***START**THE SMALL PRINT!**\nWhy?\n*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*',
      '',
    ],
    ['below credits', START, 'Produced by Ada Stone and the Online\nDistributed Proofreading Team.\n\n\n\n'],
    [
      'below a note of the transcribers',
      START,
      'Transcriber’s Note: Words in italics are _so_.\n\nOther words are not.\n\n\n\n',
    ],
    [
      'below a note in brackets',
      START,
      '[Transcriber’s Note:\n\nItalics are _so_.\n\n\n\nOthers are not.]\n\n',
    ],
  ])('%s', (_, start, above) => {
    expect(readTxt(file(FIRST, start, above)).blocks.map(({ text }) => text)).toEqual([JOINED]);
  });
});

test('a text that speaks of Project Gutenberg is any text', () => {
  const text = `${PROSE}\n\nProject Gutenberg began in 1971 with one text.\n\n${PROSE}`;
  expect(readTxt(text).blocks).toHaveLength(3);
});
