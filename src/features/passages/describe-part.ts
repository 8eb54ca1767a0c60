import { findSections } from './find-sections.ts';
import type { VisiblePart } from './visible-part.ts';

/** A work's title. */
export function titleOf({ entry }: VisiblePart): string {
  return entry.description.title;
}

/** How many sections and paragraphs of a work are visible. */
export function sizeOf({ sections, paragraphs }: VisiblePart): { sections: number; paragraphs: number } {
  return { sections: sections.length, paragraphs: paragraphs.length };
}

/** Example references for this work, e.g. `3.2`, `3.2 ¶ 2`, `Of tides` and `40 %`. */
export function suggestReferences({ sections, paragraphs }: VisiblePart): readonly string[] {
  const filled = sections.filter((section) =>
    paragraphs.some((paragraph) => paragraph.section === section.ordinal),
  );
  const section = filled.at(Math.floor(filled.length / 2));
  if (section === undefined) return [`¶ ${Math.min(2, paragraphs.length)}`, '40 %'];
  const own = paragraphs.filter((paragraph) => paragraph.section === section.ordinal).length;
  const paragraph = `¶ ${Math.min(2, own)}`;
  const { number, title } = section;
  const path = number.split('.').map((step) => ({ kind: null, number: Number(step) }));
  const isClear = findSections(sections, path).every((found) => found === section);
  return isClear
    ? [number, `${number} ${paragraph}`, title, '40 %']
    : [title, `${title} ${paragraph}`, '40 %'];
}
