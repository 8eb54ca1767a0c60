import type { Work } from '../../corpus/work.ts';
import { locate } from '../../text/quotation.ts';
import type { LinePlace } from './reading-line.ts';

/** A line in a reader's terms. Without the section's title if the reader's own line does not show it. */
export function describeLine(
  work: Work,
  title: string,
  line: number | null,
  readersLine: number | null,
): LinePlace {
  if (line === null) return { title, line, section: null, page: null, percent: 100 };
  if (line === 0) return { title, line, section: null, page: null, percent: 0 };
  const { section, page = null } = locate(work, line - 1);
  const { percent } = locate(work, line);
  const isSeen = readersLine === null || line <= readersLine;
  return {
    title,
    line,
    section: section && { ...section, title: isSeen ? section.title : null },
    page,
    percent,
  };
}
