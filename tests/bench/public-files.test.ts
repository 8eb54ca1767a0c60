import { expect, test } from 'vitest';
import { compareWords, listWords } from '../../bench/public/compare.ts';
import { readList } from '../../bench/public/public-file.ts';

const compare = (reference: string, text: string, ...dropped: readonly string[]) =>
  compareWords(
    reference,
    text,
    dropped.map((piece) => ({ reason: 'boilerplate', text: piece })),
  );

test('words are compared without case, joined at line ends, ideographs one by one', () => {
  expect(listWords('The riv-\ner rose: 河川が x²')).toEqual(['the', 'river', 'rose', '河', '川', 'が', 'x2']);
});

test('recall and precision count each word as often as both have it', () => {
  const { recall, precision, added } = compare('the mill and the dam', 'the mill and a dam');
  expect({ recall, precision, added }).toEqual({ recall: 0.8, precision: 0.8, added: 1 });
});

test('order is the longest common subsequence', () => {
  expect(compare('one two three four', 'four one two three').order).toBe(0.75);
  expect(compare('one two three four', 'one two three four').order).toBe(1);
});

test('a word that the report names is not lost', () => {
  expect(compare('page 1 the mill stood', 'the mill stood').lost).toBe(2);
  expect(compare('page 1 the mill stood', 'the mill stood', 'Page 1').lost).toBe(0);
});

test('a piece that the report cuts goes on until the text does', () => {
  const licence = Array.from({ length: 60 }, (_, at) => `clause${at}`).join(' ');
  const text = 'the mill stood by the water and nobody asked';
  expect(compare(`${text} ${licence} ${text}`, `${text} ${text}`, licence.slice(0, 200)).lost).toBe(0);
});

test('a head that is listed once is that of every page, and page numbers are all lines of numbers', () => {
  const pages = Array.from({ length: 90 }, (_, at) => `On Mills, part ${at}\nthe mill stood\n${at + 1}\f`);
  const numbers = pages
    .map((_, at) => at + 1)
    .join(' ')
    .slice(0, 200);
  const { lost, kept, recall } = compareWords(pages.join(''), pages.map(() => 'the mill').join(' '), [
    { reason: 'running head', text: 'On Mills, part 0' },
    { reason: 'page number', text: numbers },
  ]);
  expect({ lost, kept, recall }).toEqual({ lost: 90, kept: 2 / 3, recall: 180 / 720 });
});

test('each listed file has its place, its hash and, if its refusal is right, the reason', () => {
  const list = readList();
  expect(list.length).toBeGreaterThanOrEqual(200);
  expect(new Set(list.map(({ sha256 }) => sha256)).size).toBe(list.length);
  for (const { repository, commit, path, sha256, refusal, reason } of list) {
    expect(repository).toMatch(/^[^/]+\/[^/]+$/);
    expect(commit).toMatch(/^[\da-f]{40}$/);
    expect(sha256).toMatch(/^[\da-f]{64}$/);
    expect(path).not.toBe('');
    expect(reason === '-').toBe(refusal === '-');
  }
});
