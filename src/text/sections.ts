import type { Paragraph, Section } from '../corpus/layout.ts';

/** A heading of the text and its level in the source. */
export interface Heading {
  /** Ordinal of its paragraph. */
  readonly paragraph: number;
  readonly level: number;
  readonly title: string;
}

type Outline = Omit<Section, 'start' | 'end'> & { readonly heading: number };

/**
 * The sections that headings start. The levels in use are compacted (2 and 4 become 1 and 2); a section ends with the
 * last paragraph before the next heading of the same or a higher level.
 */
export function createSections(
  headings: readonly Heading[],
  paragraphs: readonly Pick<Paragraph, 'start' | 'end'>[],
): readonly Section[] {
  const outline = nest(headings);
  const last = outline.map(() => paragraphs.length - 1);
  const open: Outline[] = [];
  for (const section of outline) {
    for (let top = open.at(-1); top !== undefined && top.level >= section.level; top = open.at(-1)) {
      last[top.ordinal] = section.heading - 1;
      open.pop();
    }
    open.push(section);
  }
  return outline.map(({ heading, ...section }) => ({
    ...section,
    start: paragraphs[heading]?.start ?? 0,
    end: paragraphs[last[section.ordinal] ?? heading]?.end ?? 0,
  }));
}

function nest(headings: readonly Heading[]): readonly Outline[] {
  const levels = [...new Set(headings.map(({ level }) => level))].toSorted((a, b) => a - b);
  const outline: Outline[] = [];
  const open: Outline[] = [];
  const children = new Map<number | null, number>();
  for (const { paragraph, level: sourceLevel, title } of headings) {
    const level = levels.indexOf(sourceLevel) + 1;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const holder = open.at(-1);
    const parent = holder?.ordinal ?? null;
    const place = (children.get(parent) ?? 0) + 1;
    children.set(parent, place);
    const number = holder === undefined ? `${place}` : `${holder.number}.${place}`;
    const section = { ordinal: outline.length, parent, level, title, number, heading: paragraph };
    outline.push(section);
    open.push(section);
  }
  return outline;
}
