import { describe, expect, test } from 'vitest';
import { createSections } from '../../src/text/sections.ts';

const paragraphs = Array.from({ length: 8 }, (_, index) => ({ start: index * 10, end: index * 10 + 8 }));
const headings = (...levels: readonly number[]) =>
  levels.map((level, index) => ({ paragraph: index * 2, level, title: `T${index}` }));

describe('createSections', () => {
  test('compacts levels, nests and counts', () => {
    const sections = createSections(headings(2, 4, 4, 2), paragraphs);
    expect(sections.map(({ level, number, parent }) => [level, number, parent])).toEqual([
      [1, '1', null],
      [2, '1.1', 0],
      [2, '1.2', 0],
      [1, '2', null],
    ]);
    expect(sections.map(({ start, end }) => [start, end])).toEqual([
      [0, 58],
      [20, 38],
      [40, 58],
      [60, 78],
    ]);
  });

  test('accepts a deeper heading at the start of a work', () => {
    const sections = createSections(headings(3, 1, 2, 3), paragraphs);
    expect(sections.map(({ level, number, parent }) => [level, number, parent])).toEqual([
      [3, '1', null],
      [1, '2', null],
      [2, '2.1', 1],
      [3, '2.1.1', 2],
    ]);
  });

  test('returns none without headings', () => {
    expect(createSections([], paragraphs)).toEqual([]);
  });
});
