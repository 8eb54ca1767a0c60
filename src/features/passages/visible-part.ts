import type { LinedEntry } from '../../corpus/corpus.ts';
import type { PageMark, Paragraph, Section } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import type { Scope } from '../../search/search.ts';

/** What an audience may see of a work. Ends are cut to the visible part; nothing else of the layout is used. */
export interface VisiblePart {
  readonly entry: LinedEntry;
  readonly work: Work;
  readonly sections: readonly Section[];
  /** All visible blocks, with title, byline and headings. */
  readonly blocks: readonly Paragraph[];
  /** The blocks that are counted. */
  readonly paragraphs: readonly Paragraph[];
  readonly pages: readonly PageMark[];
}

/** The part of a work that is in a scope. */
export function visiblePart(entry: LinedEntry, work: Work, scope: Scope): VisiblePart {
  const blocks = work.layout.paragraphs.filter((block) => isVisible(scope, work.id, block.start, block.end));
  const starts = new Set(blocks.map(({ start }) => start));
  const last = blocks.at(-1)?.end ?? 0;
  const sections = work.layout.sections
    .filter(({ start }) => starts.has(start))
    .map((section) => ({ ...section, end: Math.min(section.end, last) }));
  const pages = work.layout.pages.filter(({ start }) => start < last);
  const paragraphs = blocks.filter(({ number }) => number > 0);
  return { entry, work, sections, blocks, paragraphs, pages };
}

/** Whether a whole range of a work is in a scope. */
function isVisible(scope: Scope, workId: string, start: number, end: number): boolean {
  return scope.some((range) => range.workId === workId && range.start <= start && end <= range.end);
}
