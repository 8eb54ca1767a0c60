import type { Section } from '../../corpus/layout.ts';
import { UserError } from '../../errors.ts';
import { printPath } from '../../text/reference/print-reference.ts';
import type { SectionPath } from '../../text/reference/reference.ts';
import { nameSection } from '../corpus/name-section.ts';
import { titleOf } from './describe-part.ts';
import { findSections, kindsThere } from './find-sections.ts';
import { labelPaths } from './section-labels.ts';
import type { VisiblePart } from './visible-part.ts';

/** Says that there is no such section, and which ones there are instead. */
export function missingSection(part: VisiblePart, path: SectionPath): UserError {
  const title = titleOf(part);
  if (part.sections.length === 0)
    return new UserError(({ references }) => references.noSections(title, part.paragraphs.length));
  const kinds = kindsThere(part.sections);
  const absent = path.find(({ kind }) => kind !== null && kind !== 'section' && !kinds.includes(kind))?.kind;
  if (absent && (kinds.length > 0 || absent !== 'chapter'))
    return new UserError(({ references }) =>
      references.kindMissing(title, absent, kinds, part.sections.length),
    );
  const outer = path.slice(0, -1);
  const [around] = outer.length > 0 ? findSections(part.sections, outer) : [];
  if (outer.length > 0 && around === undefined) return missingSection(part, outer);
  const holder = { title, section: around?.number ?? null };
  const siblings = part.sections.filter(({ parent }) => parent === (around?.ordinal ?? null));
  const [first, last] = [siblings[0], siblings.at(-1)];
  if (!first || !last) return new UserError(({ references }) => references.nothingInside(holder));
  const areNames = !areCounted(part.sections, siblings);
  const name = areNames ? nameSection : ({ number }: Section) => number;
  const there = { number: siblings.length, first: name(first), last: name(last), areNames };
  return new UserError(({ references }) => references.sectionMissing(holder, there, printPath(path)));
}

/** Whether all numbers in titles agree with counting. */
function areCounted(sections: readonly Section[], siblings: readonly Section[]): boolean {
  const labels = labelPaths(sections);
  return siblings.every(({ ordinal, number }) => {
    const label = labels.get(ordinal);
    return label === undefined || label.map((step) => step.number).join('.') === number;
  });
}
