import type { Section, Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import { countWords } from '../../text/measure-work.ts';

/** A section of a part, as readers up to the line may know it. */
export interface PartSection {
  readonly number: string;
  /** Null: its heading has not been read, and would be a spoiler. */
  readonly title: string | null;
  /** First and last paragraph, if the part does not have the whole section; counted within it. */
  readonly paragraphs: { readonly first: number; readonly last: number } | null;
}

/** The reading for a meeting. */
export interface PartView {
  /** The outermost sections with text in it; empty for a work without sections. */
  readonly sections: readonly PartSection[];
  readonly words: number;
  /** Start and end in per cent of the work. */
  readonly percent: { readonly from: number; readonly to: number };
}

/**
 * Describes a part of a work, with nothing but numbers from `line` on: titles are spoilers. `line` is a UTF-16 offset,
 * Infinity if nothing needs to be hidden.
 */
export function describePart(work: Work, part: Span, line: number): PartView {
  const share = (offset: number) => Math.round((100 * offset) / work.text.length);
  return {
    sections: outermostIn(work, part).map((section) => ({
      number: section.number,
      title: section.start < line ? section.title : null,
      paragraphs: paragraphsOf(work, section, part),
    })),
    words: countWords(work.text.slice(part.start, part.end)),
    percent: { from: share(part.start), to: share(part.end) },
  };
}

/**
 * The outermost sections within a part; a section that the part cuts through is given as itself or by its subsections.
 */
function outermostIn({ layout: { sections } }: Work, part: Span): readonly Section[] {
  const has = ({ start, end }: Section) => start < part.end && end > part.start;
  const isWhole = ({ start, end }: Section) => start >= part.start && end <= part.end;
  const pick = (parent: number | null): readonly Section[] =>
    sections
      .filter((section) => section.parent === parent && has(section))
      .flatMap((section) => {
        if (isWhole(section)) return [section];
        const inner = pick(section.ordinal);
        return inner.length > 0 ? inner : [section];
      });
  return pick(null);
}

function paragraphsOf({ layout }: Work, section: Section, part: Span): PartSection['paragraphs'] {
  if (section.start >= part.start && section.end <= part.end) return null;
  const own = layout.paragraphs.filter(
    (paragraph) => paragraph.section === section.ordinal && paragraph.number > 0,
  );
  const inside = own.filter(({ start, end }) => start >= part.start && end <= part.end);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { first: first.number, last: last.number } : null;
}
