import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/corpus/layout.ts';
import type { Work } from '../../../src/corpus/work.ts';
import { splitBySections, splitEvenly } from '../../../src/features/schedule/split-work.ts';
import type { Block } from '../../../src/text/block.ts';
import { composeWork } from '../../../src/text/compose-work.ts';
import { countWords } from '../../../src/text/measure-work.ts';

const prose = (words: number, of = 'tide'): Block => ({
  kind: 'prose',
  text: `${Array.from({ length: words }, () => of).join(' ')}.`,
});
const heading = (text: string, level = 1): Block => ({ kind: 'heading', level, text });

/** A work whose chapters have these numbers of ten-word paragraphs. */
const chapters = (...paragraphs: readonly number[]): Work =>
  composeWork([
    { kind: 'title', text: 'A Book' },
    ...paragraphs.flatMap((count, i) => [
      heading(`Chapter ${i + 1}`),
      ...Array.from({ length: count }, (_, j) => prose(10, `w${i}x${j}`)),
    ]),
  ]);

const wordsOf = ({ text }: Work, parts: readonly Span[] | null): readonly number[] =>
  (parts ?? []).map(({ start, end }) => countWords(text.slice(start, end)));

const startsOf = ({ text }: Work, parts: readonly Span[] | null): readonly string[] =>
  (parts ?? []).map(({ start }) => text.slice(start, start + 9));

const join = ({ text }: Work, parts: readonly Span[]): string =>
  parts.map(({ start, end }) => text.slice(start, end)).join('');

const isRead = ({ layout }: Work, { start, end }: Span): boolean =>
  layout.paragraphs.some(
    (paragraph) => paragraph.kind === 'prose' && paragraph.start >= start && paragraph.end <= end,
  );

const work = fc
  .array(
    fc.oneof(
      fc.record({ level: fc.integer({ min: 1, max: 3 }), text: fc.constantFrom('One', 'Of tides', 'IV') }),
      fc.integer({ min: 1, max: 60 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((blocks) =>
    composeWork([
      ...blocks.map((block): Block =>
        typeof block === 'number' ? prose(block) : heading(block.text, block.level),
      ),
      prose(3, 'end'),
    ]),
  );

describe('by number of parts', () => {
  test('covers any work completely, once and in order, with no empty part', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 20 }), (any, count) => {
        const parts = splitEvenly(any, count);
        const paragraphs = any.layout.paragraphs.filter(({ kind }) => kind === 'prose').length;
        expect(parts?.length).toBe(paragraphs < count ? undefined : count);
        const all = parts ?? [{ start: 0, end: any.text.length }];
        expect(join(any, all)).toBe(any.text);
        expect(all.filter((part) => !isRead(any, part))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps chapters whole and balances their lengths', () => {
    const book = chapters(4, 4, 2, 2, 4, 4);
    expect(startsOf(book, splitEvenly(book, 5)).slice(1)).toEqual([
      'Chapter 2',
      'Chapter 3',
      'Chapter 5',
      'Chapter 6',
    ]);
  });

  test('divides a chapter that is longer than 1.8 parts at a paragraph', () => {
    const book = chapters(2, 20, 2);
    expect(wordsOf(book, splitEvenly(book, 4)).every((words) => words >= 40 && words <= 80)).toBe(true);
  });

  test('keeps a heading with what follows it', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 2, max: 8 }), (any, count) => {
        for (const { end } of splitEvenly(any, count)?.slice(0, -1) ?? []) {
          const last = any.layout.paragraphs.findLast((paragraph) => paragraph.end <= end);
          const next = any.layout.paragraphs.find((paragraph) => paragraph.start >= end);
          expect(last?.kind !== 'heading' || next?.kind === 'heading').toBe(true);
        }
      }),
    );
  });

  test('divides an essay without sections at paragraphs', () => {
    const essay = composeWork([10, 10, 10, 10, 10, 10].map((words) => prose(words)));
    expect(wordsOf(essay, splitEvenly(essay, 3))).toEqual([20, 20, 20]);
  });

  test('can’t make more parts than there are paragraphs', () => {
    expect(splitEvenly(chapters(1, 1), 3)).toBeNull();
  });
});

describe('by number of sections', () => {
  test('counts chapters, even if one title contains them all', () => {
    const book = composeWork([
      heading('The Book', 1),
      ...[1, 2, 3, 4, 5].flatMap((i) => [heading(`Chapter ${i}`, 2), heading('Inner', 3), prose(10 * i)]),
    ]);
    const parts = splitBySections(book, 2) ?? [];
    expect(startsOf(book, parts)).toEqual(['The Book\n', 'Chapter 3', 'Chapter 5']);
    expect(join(book, parts)).toBe(book.text);
  });

  test('covers any work with sections completely', () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 5 }), (any, count) => {
        const parts = splitBySections(any, count);
        expect(parts === null).toBe(any.layout.sections.length === 0);
        const all = parts ?? [{ start: 0, end: any.text.length }];
        expect(join(any, all)).toBe(any.text);
        expect(all.filter((part) => !isRead(any, part))).toEqual([]);
      }),
    );
  });

  test('can’t divide an essay without sections', () => {
    expect(splitBySections(composeWork([prose(10)]), 1)).toBeNull();
  });
});
