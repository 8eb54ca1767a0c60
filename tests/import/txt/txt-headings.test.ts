import { describe, expect, test } from 'vitest';
import { readTxt } from '../../../src/import/txt/read-txt.ts';

const LONG =
  'The mill stood by the water, and nobody had asked the water about it, which is how most mills are built and most waters used.';

const headingsOf = (text: string): string[] =>
  readTxt(text).blocks.flatMap(({ kind, text: words }) => (kind === 'heading' ? [words] : []));

describe('a division of a book is a heading:', () => {
  test.each([
    'CHAP. I.',
    'Chapter the First.',
    'CHAPTER TWENTY-ONE',
    'Chapter I. The Widow and her Child.',
    'ACT THE SECOND.',
    'THE SECOND ACT',
    'EPOCH THE FIRST, 1703.',
    'Letter XIV',
    'Erstes Kapitel.',
    'Dritter Aufzug',
    'CHAPITRE PREMIER',
    'Première Partie',
  ])('%s', (line) => {
    expect(headingsOf(`${LONG}\n\n${line}\n\n${LONG}`)).toEqual([line]);
  });

  test.each([
    'Chapter 1 was hard to write.',
    'Second act; what is the matter with it?',
    'Part of the water rose.',
    'Act one was dull, and so was the rest of it.',
    'Sixty.',
  ])('not %s', (line) => {
    expect(headingsOf(`${LONG}\n\n${line}\n\n${LONG}`)).toEqual([]);
  });
});

test('numbers in words are headings if they count', () => {
  const text = ['One', 'Two', 'Three'].map((word) => `${word}\n\n${LONG}`).join('\n\n');
  expect(headingsOf(`${LONG}\n\n${text}`)).toEqual(['One', 'Two', 'Three']);
});

test('single letters are no Roman numbers where no others are', () => {
  const text = ['A', 'B', 'C', 'D'].map((letter) => `${letter}.\n\n${LONG}`).join('\n\n');
  expect(headingsOf(`${LONG}\n\n${text}`)).toEqual([]);
});

test('a number and its title are one heading, on one line or two, with or without a gap', () => {
  const forms = ['CHAPTER I.\nTHE FROST', 'CHAPTER II.\n\nTHE HILL', 'III\n\nThe Salt'];
  expect(headingsOf(`${LONG}\n\n${forms.map((form) => `${form}\n\n${LONG}`).join('\n\n')}`)).toEqual([
    'CHAPTER I. THE FROST',
    'CHAPTER II. THE HILL',
    'III The Salt',
  ]);
});

test('a table of contents is left out and listed', () => {
  const entries = ['I. The Frost    1', 'II. The Hill    30'];
  const chapters = ['I. The Frost', 'II. The Hill'].map((title) => `${title}\n\n${LONG}`);
  for (const gap of ['\n', '\n\n']) {
    const { blocks, drops } = readTxt(
      ['THE SALT YEAR', 'CONTENTS', entries.join(gap), ...chapters].join('\n\n'),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'prose', 'heading', 'prose']);
    expect(drops.every(({ reason }) => reason === 'navigation')).toBe(true);
    expect(drops).toHaveLength(3);
  }
});

test('a table of contents without pages is left out, and the number of the first chapter is none', () => {
  const titles = ['The Frost', 'What the Hill Kept', 'The Last Salt'];
  const chapters = titles.map((title) => `${title.toUpperCase()}\n\n${LONG} ${title} was one.`);
  expect(headingsOf(['THE SALT YEAR', 'CONTENTS', titles.join('\n'), ...chapters].join('\n\n'))).toEqual(
    titles.map((title) => title.toUpperCase()),
  );
  const numbered = titles.map((title, at) => `Chapter ${at + 1}\n\n${title}\n\n${LONG} ${title} was one.`);
  const entries = titles.map((title, at) => `Chapter ${at + 1}  ${title}  ${at * 20 + 3}`);
  expect(headingsOf(['THE SALT YEAR', 'CONTENTS', entries.join('\n'), ...numbered].join('\n\n'))).toEqual(
    titles.map((title, at) => `Chapter ${at + 1} ${title}`),
  );
});

test('the lines of a title page are no headings', () => {
  const page = ['THE SALT YEAR', 'A CHRONICLE', 'LONDON', 'LANTERN PRESS', 'ALL RIGHTS RESERVED'];
  const text = [...page, 'PREFACE', `${LONG} ${LONG}`, 'CHAPTER I', LONG].join('\n\n');
  expect(headingsOf(text)).toEqual(['PREFACE', 'CHAPTER I']);
});

test('names below verse are no headings', () => {
  const verse = 'The water goes\npast the mill\nAnd does not ask';
  expect(headingsOf(`${LONG}\n\n${verse}\n\nJamrach Holobom\n\n${LONG}`)).toEqual([]);
});
