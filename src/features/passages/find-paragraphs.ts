import type { Section, Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { locate } from '../../text/quotation.ts';
import type { Run } from '../../text/reference/reference.ts';
import { titleOf } from './describe-part.ts';
import type { VisiblePart } from './visible-part.ts';

/**
 * Ranges of a section's own paragraphs, or of the whole work's.
 * @throws UserError that says how many there are.
 */
export function findParagraphs(
  part: VisiblePart,
  section: Section | null,
  runs: readonly Run[],
): readonly Span[] {
  const counted = part.paragraphs.filter(
    (paragraph) => section === null || paragraph.section === section.ordinal,
  );
  return runs.map(({ from, to }) => {
    const [first, last] = [counted[from - 1], counted[to - 1]];
    if (!first || !last) throw refuse(part, section, counted.length, first ? to : from);
    return { start: first.start, end: last.end };
  });
}

function refuse(part: VisiblePart, section: Section | null, there: number, missing: number): UserError {
  const holder = { title: titleOf(part), section: section?.number ?? null };
  const inner = part.sections.filter(({ parent }) => section !== null && parent === section.ordinal);
  const [first, last] = [inner[0], inner.at(-1)];
  const inside = first && last ? { first: first.number, last: last.number } : null;
  return new UserError(({ references }) =>
    there === 0
      ? references.noParagraphs(holder, inside)
      : references.paragraphMissing(holder, there, missing, inside),
  );
}

/**
 * The paragraphs between two percentages of the work, counted in characters.
 * @throws UserError if the work is not visible that far.
 */
export function findPercent(part: VisiblePart, { from, to }: Run): Span {
  const { work, paragraphs } = part;
  const [start, end] = [offsetOf(work, from), offsetOf(work, to)];
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) throw new UserError(({ references }) => references.noSuchPlace(titleOf(part)));
  if (end > last.end)
    throw new UserError(({ references }) =>
      references.readUpTo(titleOf(part), locate(work, last.end - 1).percent),
    );
  const opening = paragraphs.findLast((paragraph) => paragraph.start <= start) ?? first;
  const closing = paragraphs.findLast((paragraph) => paragraph.start <= end) ?? first;
  return { start: opening.start, end: closing.end };
}

function offsetOf({ text, wholeLength = text.length }: Work, percent: number): number {
  return (percent * wholeLength) / 100;
}
