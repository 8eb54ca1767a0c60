import type { Section } from '../../corpus/layout.ts';
import type { SectionKind } from '../../corpus/section-kind.ts';
import type { SectionPath, SectionStep } from '../../text/reference/reference.ts';
import { labelPaths } from './section-labels.ts';

/**
 * The sections that match a path of numbers. Numbers in titles (`Chapter 3`) take precedence over counting; several
 * sections match if a text restarts its numbers, as chapters do in each book.
 */
export function findSections(sections: readonly Section[], path: SectionPath): readonly Section[] {
  const labels = labelPaths(sections);
  const kinds = new Set([...labels.values()].flatMap((label) => label.map(({ kind }) => kind)));
  const wanted = kinds.has('section') ? path : path.map(withoutGeneralKind);
  const mayBeInside = (path[0]?.kind ?? null) !== null;
  const labelled = sections.filter(({ ordinal }) => {
    const label = labels.get(ordinal);
    return label !== undefined && isMeant(label, wanted, mayBeInside);
  });
  if (labelled.length > 0) return labelled;
  if (wanted.some(({ kind }) => kind !== null && !isCounted(kind, kinds))) return [];
  const number = path.map((step) => step.number).join('.');
  return sections.filter(
    (section) => section.number === number && !isNumberedOtherwise(section, sections, labels),
  );
}

/** Only where titles name no kinds can a chapter be any section; an act, an article or a letter cannot. */
function isCounted(kind: SectionKind, kinds: ReadonlySet<SectionKind | null>): boolean {
  return (kind === 'chapter' || kind === 'section') && kinds.values().every((each) => each === null);
}

/** The kinds of sections that titles name, as often as they do. */
export function kindsThere(sections: readonly Section[]): readonly SectionKind[] {
  const labels = [...labelPaths(sections).values()];
  return [...new Set(labels.flatMap((label) => label.map(({ kind }) => kind)))].filter(
    (kind) => kind !== null,
  );
}

/** What is called a section may be a chapter. */
function withoutGeneralKind({ kind, number }: SectionStep): SectionStep {
  return { kind: kind === 'section' ? null : kind, number };
}

function isMeant(label: SectionPath, wanted: SectionPath, mayBeInside: boolean): boolean {
  const end = mayBeInside ? label.slice(-wanted.length) : label;
  return (
    end.length === wanted.length &&
    wanted.every(({ kind, number }, at) => {
      const step = end[at];
      return step?.number === number && (kind === null || step.kind === null || step.kind === kind);
    })
  );
}

/** If most titles start with a number, those are the numbers that readers use. */
function isNumberedOtherwise(
  { ordinal }: Section,
  sections: readonly Section[],
  labels: ReadonlyMap<number, SectionPath>,
): boolean {
  const isNumbered = (at: number): boolean => labels.get(at)?.at(-1)?.kind === null;
  return (
    isNumbered(ordinal) &&
    sections.filter((section) => isNumbered(section.ordinal)).length * 2 > sections.length
  );
}
