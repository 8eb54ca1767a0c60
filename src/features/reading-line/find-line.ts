import type { Work } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { ReadTo } from './reading-line.ts';

/**
 * The offset up to which a work has been read. Pages and percentages are cut back to the end of a passage, the unit of
 * retrieval, so that search and reading end at the same place; sections end with a passage anyway.
 * @throws UserError if the work has no such place.
 */
export function findLine(work: Work, title: string, to: ReadTo): number {
  if ('section' in to) {
    const section = work.layout.sections[to.section];
    if (!section) throw new UserError(({ readingLine }) => readingLine.noSection(title));
    return section.end;
  }
  return toPassageEnd(work, 'page' in to ? endOfPage(work, title, to.page) : endOfPercent(work, to.percent));
}

function endOfPage({ text, layout: { pages } }: Work, title: string, typed: string): number {
  const label = typed.trim().replace(/^p(?:p|age)?\.?\s*/iu, '');
  const last = pages.findLastIndex((page) => page.label.toLowerCase() === label.toLowerCase());
  if (last < 0)
    throw new UserError(({ readingLine }) =>
      pages.length === 0 ? readingLine.noPages(title) : readingLine.noPage(title, label),
    );
  return pages[last + 1]?.start ?? text.length;
}

function endOfPercent({ text }: Work, percent: number): number {
  if (!Number.isFinite(percent) || percent < 0 || percent > 100)
    throw new UserError(({ readingLine }) => readingLine.wrongPercent);
  return Math.floor((percent * text.length) / 100);
}

function toPassageEnd({ text, layout: { passages } }: Work, offset: number): number {
  if (offset >= text.length) return text.length;
  return passages.findLast(({ end }) => end <= offset)?.end ?? 0;
}
