import { expect, test } from 'vitest';
import {
  attachPoints,
  inReadingOrder,
  turnBrackets,
  unshape,
  writesLeftwards,
} from '../../../src/import/pdf/pdf-direction.ts';

/** Words side by side as a page shows them, each ten points wide. */
function lay(...words: readonly string[]) {
  return words.map((text, at) => ({ text, left: 12 * at, right: 12 * at + 10 }));
}

const textOf = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join(' ');

test.each([
  ['a line from right to left', ['גדול', 'מלח'], 'מלח גדול'],
  ['a phrase from left to right in it', ['גדול', 'Bram', 'Dusk', 'אל', 'מלח'], 'מלח אל Bram Dusk גדול'],
  ['numbers in it', ['שקל', '12', '-', '10', 'מחיר'], 'מחיר 10 - 12 שקל'],
  ['a number whose parts are apart', ['שקל', '3', '.', '50', 'מחיר'], 'מחיר 3 . 50 שקל'],
  ['a number with its full stop', ['.1911', 'בשנת'], 'בשנת 1911.'],
  ['a phrase with a number', ['מעניין', 'Windows', '10', 'ספר'], 'ספר Windows 10 מעניין'],
  ['a line from left to right', ['He', 'said', 'to', 'me'], 'He said to me'],
  [
    'a phrase from right to left in it',
    ['Everybody', 'said', 'עולם', 'שלום', 'yesterday'],
    'Everybody said שלום עולם yesterday',
  ],
])('reads %s', (_, shown, expected) => {
  expect(textOf(inReadingOrder(lay(...shown), false))).toBe(expected);
  const mirrored = lay(...shown).map(({ text, left, right }) => ({ text, left: -right, right: -left }));
  expect(textOf(inReadingOrder(mirrored, true))).toBe(expected);
});

test('turns brackets around only where they look turned', () => {
  expect(turnBrackets('מלח )גדול( וים')).toBe('מלח (גדול) וים');
  expect(turnBrackets('מלח (גדול) וים')).toBe('מלח (גדול) וים');
  expect(turnBrackets('a) salt (b)')).toBe('a) salt (b)');
});

test('replaces shaped letters, in order, and nothing else', () => {
  expect(unshape('ﻛﺘﺐ')).toBe('كتب');
  expect(unshape('\ufefb')).toBe('لا');
  expect(unshape('\ufe77')).toBe('\u064e');
  expect(unshape('塩︒')).toBe('塩。');
  expect(unshape('½ ﬁ ™')).toBe('½ ﬁ ™');
});

test('vowel points go to their letters, in files of either order', () => {
  const shown = [
    { text: 'ת', left: 0, right: 8 },
    { text: '\u05b5', left: 8, right: 8 },
    { text: 'א', left: 8, right: 16 },
  ];
  expect(textOf(attachPoints(shown))).toBe('ת א\u05b5');
  expect(textOf(attachPoints(shown.toReversed()))).toBe('א\u05b5 ת');
});

test('most letters decide the direction', () => {
  expect(writesLeftwards('مرحبا (a)')).toBe(true);
  expect(writesLeftwards('Salt שלום everywhere')).toBe(false);
  expect(writesLeftwards('1911')).toBe(false);
});
