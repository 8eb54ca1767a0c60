import type { Section, Span } from '../../corpus/layout.ts';
import type { VisiblePart } from './visible-part.ts';

/** The passages before and after a passage, of the same extent; null at an end of the text. */
export interface Neighbours {
  readonly previous: Span | null;
  readonly next: Span | null;
}

/** The section that a passage consists of, or null; of several with the same text, the outermost. */
export function sectionOf({ sections }: VisiblePart, spans: readonly Span[]): Section | null {
  const [span, ...others] = spans;
  if (span === undefined || others.length > 0) return null;
  return sections.find(({ start, end }) => start === span.start && end === span.end) ?? null;
}

/** The innermost section that contains a whole passage, or null. */
export function sectionAround({ sections }: VisiblePart, spans: readonly Span[]): Section | null {
  const [first = 0, last = 0] = [spans[0]?.start, spans.at(-1)?.end];
  return sections.findLast(({ start, end }) => start <= first && end >= last) ?? null;
}

/** The neighbours of a passage: sections for a whole section, else as many paragraphs as it has. */
export function findNeighbours(part: VisiblePart, spans: readonly Span[]): Neighbours {
  const section = sectionOf(part, spans);
  return section ? neighbourSections(part, section) : neighbourParagraphs(part, spans);
}

/**
 * After a section comes the next heading; before it, the section that ends there, as close to its level as possible.
 */
function neighbourSections({ sections }: VisiblePart, section: Section): Neighbours {
  const before = sections.filter(({ end }) => end <= section.start);
  const end = Math.max(0, ...before.map((each) => each.end));
  const ending = before.filter((each) => each.end === end);
  return {
    previous: toSpan(ending.find(({ level }) => level >= section.level) ?? ending.at(-1)),
    next: toSpan(sections.find(({ start }) => start >= section.end)),
  };
}

function neighbourParagraphs({ paragraphs }: VisiblePart, spans: readonly Span[]): Neighbours {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const extent = Math.max(1, paragraphs.filter((paragraph) => isWithin(spans, paragraph)).length);
  const before = paragraphs.filter((paragraph) => paragraph.end <= start).slice(-extent);
  const behind = paragraphs.filter((paragraph) => paragraph.start >= end).slice(0, extent);
  return { previous: hull(before), next: hull(behind) };
}

/** Whether a block is in one of these spans. */
export function isWithin(spans: readonly Span[], block: Span): boolean {
  return spans.some(({ start, end }) => start <= block.start && block.end <= end);
}

function hull(blocks: readonly Span[]): Span | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function toSpan(section: Section | undefined): Span | null {
  return section ? { start: section.start, end: section.end } : null;
}
