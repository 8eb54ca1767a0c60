import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { pageAt } from '../../src/text/pages.ts';

const page = (at: number, number: number) => ({ at, label: String(number), index: number });

/** Which words are on which page. */
function byPage({ text, layout: { pages } }: Work): string[] {
  return pages.map(({ start, label }, at) => `${label}: ${text.slice(start, pages[at + 1]?.start)}`);
}

describe('the pages of a work', () => {
  test('begin at their first word in the canonical text', () => {
    const work = composeWork([
      { kind: 'title', text: 'On  rain', pages: [page(0, 1)] },
      { kind: 'prose', text: ' It\u00ad  rained e\u0301t  poured.', pages: [page(0, 1), page(13, 2)] },
      { kind: 'note', text: 'A note.', pages: [page(0, 1)] },
      { kind: 'verse', text: 'one\ntwo\n\nthree', pages: [page(0, 2), page(8, 3)] },
    ]);
    expect(byPage(work)).toEqual([
      '1: On rain\n\nIt rained ',
      '2: ét poured.\n\n',
      '1: A note.\n\n',
      '2: one\ntwo\n\n',
      '3: three',
    ]);
  });

  test('without text are left out', () => {
    const pages = [page(0, 1), page(0, 2), page(4, 3), page(4, 4), page(7, 5)];
    expect(byPage(composeWork([{ kind: 'prose', text: 'one two', pages }]))).toEqual(['2: one ', '4: two']);
  });

  test('may begin later than the work', () => {
    const work = composeWork([
      { kind: 'title', text: 'On rain' },
      { kind: 'prose', text: 'It rained.', pages: [{ at: 0, label: 'iv', index: null }] },
    ]);
    expect(pageAt(work.layout.pages, 0)).toBeNull();
    expect(pageAt(work.layout.pages, 9)).toEqual({ label: 'iv', index: null });
  });

  test('are found at every offset', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const blocks = lengths.map((length, at) => ({
          kind: 'prose' as const,
          text: 'x'.repeat(length),
          pages: [page(0, at)],
        }));
        const { text, layout } = composeWork(blocks);
        for (const { start, end, ordinal } of layout.paragraphs) {
          expect(pageAt(layout.pages, start)?.index).toBe(ordinal);
          expect(pageAt(layout.pages, end)?.index).toBe(ordinal);
        }
        expect(pageAt(layout.pages, text.length)?.index).toBe(lengths.length - 1);
      }),
    );
  });
});
