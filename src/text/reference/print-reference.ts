import type { Reference, Run, SectionPath } from './reference.ts';

/** A reference in normal form, e.g. `Kesterwick chapter 3.2 ¶ 4-6, 8`; parsed again, it is the same place. */
export function printReference({
  words,
  sections,
  paragraphs,
  across,
  pages,
  percent,
}: Omit<Reference, 'typed'>): string {
  const parts = [
    words,
    sections ? printSections(sections, across) : '',
    across && paragraphs.length > 0 ? `, ${paragraphs.map(printRun).join(', ')}` : '',
    !across && paragraphs.length > 0 ? `¶ ${paragraphs.map(printRun).join(', ')}` : '',
    pages ? `p. ${pages.from === pages.to ? pages.from : `${pages.from}-${pages.to}`}` : '',
    percent ? `${printRun(percent)} %` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function printSections(
  { from, to }: NonNullable<Reference['sections']>,
  across: Reference['across'],
): string {
  if (across && to) return `${printPath(from)}:${across.from}-${to.at(-1)?.number ?? 0}:${across.to}`;
  const innermost = Math.max(
    0,
    from.findLastIndex(({ kind }) => kind !== null),
  );
  return to ? `${printPath(from)}-${printPath(to.slice(innermost))}` : printPath(from);
}

/** A path in words, e.g. `book 2 chapter 5` or `3.2`. */
export function printPath(path: SectionPath): string {
  return path
    .map(({ kind, number }) => (kind === null ? `.${number}` : ` ${kind} ${number}`))
    .join('')
    .replace(/^[. ]/, '');
}

/** A run of numbers, e.g. `4-6`. */
function printRun({ from, to }: Run): string {
  return from === to ? `${from}` : `${from}-${to}`;
}
