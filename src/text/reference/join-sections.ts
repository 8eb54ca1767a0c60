import { UserError } from '../../errors.ts';
import { SECTION_KINDS } from './markers.ts';
import type { NamedSections } from './read-sections.ts';
import type { Reference, SectionPath } from './reference.ts';

/**
 * One path from everything typed about the section: `book 2, chapter 5` and `chapter 5 of book 2` are the same.
 * UserError if it is unclear how the numbers combine.
 */
export function joinSections(named: readonly NamedSections[]): Reference['sections'] {
  if (named.length === 0) return null;
  const ordered = named.toSorted((a, b) => rankOf(a) - rankOf(b));
  const kinds = new Set(named.map(({ kind }) => kind));
  const outer = ordered.slice(0, -1);
  const inner = ordered.at(-1);
  if (!inner || kinds.size < named.length || outer.some(({ to }) => to !== null))
    throw new UserError(({ references }) => references.manyWays);
  const path = outer.flatMap((section) => toPath(section, section.from));
  return {
    from: [...path, ...toPath(inner, inner.from)],
    to: inner.to && [...path, ...toPath(inner, inner.to)],
  };
}

function rankOf({ kind }: NamedSections): number {
  return kind === null ? -1 : SECTION_KINDS.indexOf(kind);
}

function toPath({ kind }: NamedSections, numbers: readonly number[]): SectionPath {
  return numbers.map((number, at) => ({ kind: at === 0 ? kind : null, number }));
}
