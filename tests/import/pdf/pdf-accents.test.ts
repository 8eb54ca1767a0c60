import { expect, test } from 'vitest';
import { composeAccents } from '../../../src/import/pdf/pdf-accents.ts';
import type { PdfRun } from '../../../src/import/pdf/pdf-run.ts';

/** A run of text in 10 points: `[text, left, right, height above the line, font]`. */
type Piece = readonly [text: string, left: number, right: number, rise?: number, font?: string];

function toRun([text, left, right, rise = 0, font = 'roman']: Piece): PdfRun {
  return { text, left, right, y: 100 - rise, size: 10, font };
}

const read = (...pieces: readonly Piece[]): string =>
  composeAccents(pieces.map(toRun))
    .map(({ text }) => text)
    .join('|');

test.each<[string, string, Piece[]]>([
  [
    'before its letter',
    'M|éxico',
    [
      ['M´', 0, 13],
      ['exico', 8.5, 30],
    ],
  ],
  [
    'after its letter',
    'Mé|xico',
    [
      ['Me', 0, 13],
      ['´', 8.5, 11.5],
      ['xico', 13, 30],
    ],
  ],
  [
    'after its letter, with what follows',
    'Mé|xico',
    [
      ['Me', 0, 13],
      ['´xico', 8.5, 30],
    ],
  ],
  [
    'by itself',
    'M|éxico',
    [
      ['M', 0, 8.3],
      ['´', 8.5, 11.8],
      ['exico', 8.4, 30],
    ],
  ],
  [
    'raised over a capital',
    'É|cole',
    [
      ['´', 1, 4.3, 2],
      ['E', 0, 6.8],
      ['cole', 6.8, 25],
    ],
  ],
  [
    'over a dotless i',
    'na|ïve',
    [
      ['na¨', 0, 14.6],
      ['ıve', 10.7, 22],
    ],
  ],
  [
    'below',
    'gar|çon',
    [
      ['gar¸', 0, 17],
      ['con', 13, 28],
    ],
  ],
  [
    'as a ring',
    'st|ång',
    [
      ['st˚', 0, 11],
      ['ang', 7.5, 25],
    ],
  ],
  [
    'as a caron',
    'Dvo|řák',
    [
      ['Dvoˇ', 0, 21.6],
      ['r´', 17.9, 26],
      ['ak', 21.6, 32],
    ],
  ],
  [
    'as a combining mark before its letter',
    'M|éxico',
    [
      ['M\u0301', 0, 13],
      ['exico', 8.5, 30],
    ],
  ],
  [
    'as a combining mark after its letter',
    'caf|é',
    [
      ['caf', 0, 13],
      ['e', 13, 18],
      ['\u0301', 14, 17],
    ],
  ],
])('sets an accent %s', (_, expected, pieces) => {
  const composed = read(...pieces);
  expect(composed.replaceAll('|', '')).toBe(expected.replaceAll('|', ''));
});

test.each<[string, Piece[]]>([
  [
    'beside a letter, as in code',
    [
      ['x = a', 0, 25],
      ['`', 25, 28],
      ['b', 28, 33],
    ],
  ],
  [
    'before a letter that it does not cover',
    [
      ['the ´', 0, 20],
      ['e', 19.9, 25],
    ],
  ],
  [
    'over a letter of another font, as in maths',
    [
      ['ˆ', 0.5, 5.5],
      ['a', 0, 5.3, 0, 'italic'],
    ],
  ],
  [
    'over a letter that is never written so',
    [
      ['q´', 0, 10],
      ['x', 5, 10],
    ],
  ],
  [
    'on another line',
    [
      ['M´', 0, 13],
      ['exico', 8.5, 30, -12],
    ],
  ],
])('leaves an accent %s', (_, pieces) => {
  expect(read(...pieces)).toBe(pieces.map(([text]) => text).join('|'));
});
