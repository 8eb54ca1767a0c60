import { expect, test } from 'vitest';
import { nameLetters } from '../../../src/import/pdf/unnamed-letters.ts';

/** The text of a page whose one font has these characters. */
function decode(text: string): string {
  const run = { text, left: 0, right: 100, y: 0, size: 10, font: 'f1' };
  const [page] = nameLetters([{ index: 1, rotated: '', parts: [{ runs: [run], isLeftwards: false }] }]);
  return page?.parts[0]?.runs.map((each) => each.text).join('') ?? '';
}

const toNumbers = (text: string, space: number): string =>
  Array.from(text, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32 + space)).join('');

test.each([3, 2])('letters are read from the numbers of glyphs, with the space at %i', (space) => {
  const text = 'The mill stood by the cold water, and nobody had asked it.';
  expect(decode(toNumbers(text, space))).toBe(text);
  expect(decode(`${toNumbers(text, space)} ${toNumbers(text, space)}`)).toBe(`${text} ${text}`);
});

test('accents, signs and ligatures follow the usual order', () => {
  const glyphs = toNumbers('Le cin#ma va r*pondre & la lettre, l%homme de l$uvre !ge lui aussi', 3);
  const numbered = glyphs
    .replaceAll(/[\u0006\r]/g, '\u0070')
    .replaceAll('\t', '\u006a')
    .replaceAll('\u0008', '\u00b6')
    .replaceAll('\u0007', '\u00b0')
    .replaceAll('\u0004', '\u006b');
  expect(decode(numbered)).toBe('Le cinéma va répondre à la lettre, l’homme de lœuvre âge lui aussi');
});

test.each([
  ['letters', 'The\u0003mill\u0003stood\u0003by\u0003the cold water, and nobody had asked it.'],
  ['a text without control characters', 'Themillstoodbythecoldwater,andnobodyhadaskedit.'],
  ['too little', toNumbers('The mill stood.', 3)],
  ['numbers and signs', toNumbers('1 + 2 = 3; 4 + 5 = 9; 6 + 7 = 13; 8 + 9 = 17', 3)],
])('other fonts stay as they are: %s', (_, text) => {
  expect(decode(text)).toBe(text);
});

test.each([
  [
    'T1',
    'Di\u001berent pro\u001cles, a \u001dyer, the o\u001ece\u0015said \u0010no\u0011',
    'Different profiles, a flyer, the office–said “no”',
  ],
  ['OT1', 'Di\u000berent pro\u000cles, a \ryer, the o\u000ece', 'Different profiles, a flyer, the office'],
])('the ligatures of TeX fonts in the encoding %s are letters', (_, coded, text) => {
  expect(decode(coded)).toBe(text);
});

test('a control character that is no ligature stays', () => {
  expect(decode('un\u001bimpresa, \u0002 item \u0002 item \u0002')).toBe(
    'un\u001bimpresa, \u0002 item \u0002 item \u0002',
  );
});
