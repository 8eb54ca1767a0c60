import type { Citation } from '../../corpus/quotation.ts';
import * as column from './column.ts';
import { orNull } from './column.ts';
import { ranges } from './shapes.ts';
import type { Row, TextOf } from './table.ts';

/** The columns of a citation, in any table. */
export const citationColumns = {
  // No foreign key: the work may be removed, the citation stays.
  work_id: column.work,
  start_offset: column.whole(),
  end_offset: column.whole(),
  exact: column.placed('quoted', column.text),
  prefix: column.text,
  suffix: column.text,
  title: column.text,
  author: orNull(column.text),
  section_number: orNull(column.text),
  section_title: orNull(column.text),
  paragraph: column.whole(),
  percent: column.whole(0, 100),
  // Label and PDF number of the page; both null if the work has no pages.
  page_label: orNull(column.text),
  page_index: orNull(column.whole()),
  // Null outside notes.
  note_label: orNull(column.text),
  url: orNull(column.address),
  matches: column.json(ranges),
};

/** A citation, wherever it is stored. */
export type CitationColumns = Row<typeof citationColumns>;

type Placed = Pick<
  CitationColumns,
  'work_id' | 'start_offset' | 'end_offset' | 'exact' | 'prefix' | 'suffix'
>;

/** The fault of a citation. If its work is not available, it is trusted: quotations outlive their works. */
export function findCitationFault(row: Placed, textOf: TextOf): string | null {
  const { work_id: workId, start_offset: start, end_offset: end, exact, prefix, suffix } = row;
  if (end - start !== exact.length || exact === '') return `"exact" is not as long as its offsets say`;
  const found = textOf(workId);
  if (found === null) return null;
  const stands = found.slice(start, end) === exact;
  const around = found.startsWith(prefix, start - prefix.length) && found.startsWith(suffix, end);
  return stands && around && prefix.length <= start
    ? null
    : `it quotes work ${workId} at ${start}-${end}, but the text there is another`;
}

/** {@link findCitationFault} for citations stored as JSON. */
export function findFaultAmong(
  citations: readonly Pick<Citation, 'quotation'>[],
  textOf: TextOf,
): string | null {
  for (const { quotation } of citations) {
    const { workId, start, end, exact, prefix, suffix } = quotation;
    const row = { work_id: workId, start_offset: start, end_offset: end, exact, prefix, suffix };
    const fault = findCitationFault(row, textOf);
    if (fault !== null) return fault;
  }
  return null;
}

/** The fault of a place in a work. */
export function findPlaceFault(
  { work_id: workId, start, end }: { work_id: string | null; start: number | null; end: number | null },
  textOf: TextOf,
): string | null {
  if (workId === null || start === null || end === null)
    return workId === start && start === end ? null : 'work and offsets stand together, or none of them';
  if (end <= start) return 'it ends before it begins';
  const length = textOf(workId)?.length ?? Infinity;
  return end <= length ? null : `it goes past the end of work ${workId}, which has ${length} characters`;
}
