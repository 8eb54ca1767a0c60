import type { PdfLine } from './pdf-lines.ts';
import type { PdfMetrics } from './pdf-metrics.ts';

/** Notes have at most this share of the text's font size. */
const SMALLER = 0.94;

/** The mark at the start of a note, if it is not superscript. */
const MARK = /^(?:\[\d{1,3}\]|\d{1,3}[.)]?|[*†‡§]{1,3})\s+(?=\S)/;

/** The lines of the text, and separately the footnotes. */
export interface SeparatedNotes {
  readonly lines: readonly PdfLine[];
  /** Each note's lines without its mark, in order. */
  readonly notes: readonly (readonly PdfLine[])[];
}

function beginsNote(line: PdfLine): boolean {
  return line.mark !== null || MARK.test(line.text);
}

/** How many lines at the bottom of a column are notes: the smaller ones, from the first mark on. */
function countNoteLines(column: readonly PdfLine[], isContinued: boolean, { size }: PdfMetrics): number {
  const lastOfText = column.findLastIndex((line) => line.size >= SMALLER * size);
  const small = column.slice(lastOfText + 1);
  // A column in small type throughout is an index or the like.
  if (lastOfText === -1 || small.length === 0) return 0;
  if (isContinued) return small.length;
  const first = small.findIndex(beginsNote);
  return first === -1 ? 0 : small.length - first;
}

/** Separates footnotes from the text. A note that continues on the next page is one note. */
export function separateNotes(lines: readonly PdfLine[], metrics: PdfMetrics): SeparatedNotes {
  const text: PdfLine[] = [];
  const notes: PdfLine[][] = [];
  let isOpen = false;
  for (const column of Map.groupBy(lines, (line) => `${line.page} ${line.column}`).values()) {
    const count = countNoteLines(column, isOpen, metrics);
    text.push(...column.slice(0, column.length - count));
    for (const line of column.slice(column.length - count)) {
      const last = notes.at(-1);
      if (beginsNote(line) || last === undefined)
        notes.push([{ ...line, text: line.text.replace(MARK, '') }]);
      else last.push(line);
    }
    isOpen = count > 0 && !/[.!?)\]"”’]$/.test(column.at(-1)?.text ?? '');
  }
  return { lines: text, notes };
}
