import type { Paragraph, Span } from '../corpus/layout.ts';
import type { Locator, Quotation } from '../corpus/quotation.ts';
import type { Work } from '../corpus/work.ts';
import { noteAt } from './notes.ts';
import { pageAt } from './pages.ts';

/** Longest prefix and suffix of a quotation, in UTF-16 units. */
const SURROUNDING = 32;

/** A verbatim slice of a work with its context. Prefix and suffix never cut a surrogate pair. */
export function quote({ id, text }: Work, { start, end }: Span): Quotation {
  return {
    workId: id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - SURROUNDING), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + SURROUNDING).replace(/[\ud800-\udbff]$/, ''),
  };
}

/** Whether a quotation is from this work and still matches the work's text at its offsets. */
export function isVerbatim({ id, text }: Work, { workId, start, end, exact }: Quotation): boolean {
  return workId === id && start >= 0 && start < end && end <= text.length && text.slice(start, end) === exact;
}

/** An offset as a locator for readers; in a note, the place that refers to it. Between two paragraphs it belongs to the one before. */
export function locate(work: Work, offset: number): Locator {
  const note = noteAt(work.layout.notes ?? [], offset);
  return note === null ? locatePlace(work, offset) : { ...locatePlace(work, note.at), note: note.label };
}

function locatePlace({ text, layout, wholeLength = text.length }: Work, offset: number): Locator {
  const paragraph = findParagraph(layout.paragraphs, offset);
  const section = layout.sections[paragraph?.section ?? -1];
  const page = pageAt(layout.pages, offset);
  return {
    section: section === undefined ? null : { number: section.number, title: section.title },
    paragraph: paragraph?.number ?? 1,
    percent:
      wholeLength === 0 ? 0 : Math.floor((100 * Math.min(Math.max(offset, 0), wholeLength)) / wholeLength),
    ...(page !== null && { page }),
  };
}

/** The last paragraph that begins at or before an offset, by binary search. */
function findParagraph(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[Math.max(0, low - 1)];
}
