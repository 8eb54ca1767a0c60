import type { Page, PageMark, Span } from '../corpus/layout.ts';
import type { Block, PageBreak } from './block.ts';
import { canonicalise } from './canonical.ts';

/**
 * The page breaks of a block as offsets into its canonical text. A page begins with its first character that is not
 * white space; a page without any is left out.
 */
export function placePageBreaks({ kind, text, pages = [] }: Block, canonical: string): readonly PageBreak[] {
  const placed = pages.map(({ at, ...page }) => {
    const before = canonicalise(text.slice(0, at), kind).join('\n\n').length;
    const space = /^\s*/.exec(canonical.slice(before))?.[0].length ?? 0;
    return { ...page, at: before + space };
  });
  return placed.filter(({ at }) => at < canonical.length);
}

/** The pages of all blocks in text order: one mark for each page change, none for a page without text. */
export function createPageMarks(
  blocks: readonly Pick<Block, 'pages'>[],
  spans: readonly Span[],
): readonly PageMark[] {
  const marks: PageMark[] = [];
  for (const [ordinal, { pages = [] }] of blocks.entries()) {
    const blockStart = spans[ordinal]?.start ?? 0;
    for (const { at, ...page } of pages) {
      const start = blockStart + at;
      if (marks.at(-1)?.start === start) marks.pop();
      const last = marks.at(-1);
      if (last?.label !== page.label || last.index !== page.index) marks.push({ start, ...page });
    }
  }
  return marks;
}

/** The page that an offset is on, by binary search; null before the first mark and without marks. */
export function pageAt(marks: readonly PageMark[], offset: number): Page | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low - 1];
  if (mark === undefined) return null;
  const { start: _, ...page } = mark;
  return page;
}
