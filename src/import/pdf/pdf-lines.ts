import { collapse } from '../reading.ts';
import { orderColumns, type Segment } from './pdf-columns.ts';
import { inReadingOrder, turnBrackets } from './pdf-direction.ts';
import type { PagePart, PdfPage } from './pdf-page.ts';
import type { PdfRun } from './pdf-run.ts';

/** A line of a page, or the part of it in one column, with the size and font of most of it. */
export interface PdfLine extends PdfRun {
  /** Number of the page in the file, 1-based. */
  readonly page: number;
  /** Index of the column on its page, in reading order. */
  readonly column: number;
  /** The superscript note mark that it begins with, or null. */
  readonly mark: string | null;
}

/** A gap wider than this many font sizes may separate columns. */
const WIDE_GAP = 1.6;

/** A gap wider than this many font sizes separates words. */
const WORD_GAP = 0.17;

const NOTE_MARK = /^\s*(?:\d{1,3}|[*†‡§]{1,3})\s*$/;

/** The distance between the baselines of two runs, in sizes of the larger font. */
function rise(run: PdfRun, other: PdfRun): number {
  return Math.abs(run.y - other.y) / Math.max(run.size, other.size, 1);
}

/** The room between two runs, whichever comes first; negative if they overlap. */
function roomBetween(run: PdfRun, other: PdfRun): number {
  return Math.max(run.left - other.right, other.left - run.right);
}

/** Joins runs that are consecutive in the file and on the page. */
function toSegments({ runs, isLeftwards }: PagePart): Segment[] {
  const segments: PdfRun[][] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    // Files have lines from right to left in either order.
    const gap = before === undefined ? 0 : isLeftwards ? roomBetween(run, before) : run.left - before.right;
    const isSame =
      before !== undefined &&
      rise(run, before) < 0.5 &&
      gap > -before.size &&
      gap < WIDE_GAP * Math.max(run.size, before.size);
    if (isSame) last?.push(run);
    else segments.push([run]);
  }
  return segments;
}

/** Joins adjacent segments of a column, in reading order. */
function toRows(segments: readonly Segment[], isLeftwards: boolean): PdfRun[][] {
  const rows: PdfRun[][] = [];
  for (const segment of segments.toSorted((a, b) => yOf(a) - yOf(b))) {
    const row = rows.at(-1);
    const [last, first] = [row?.[0], segment[0]];
    if (last !== undefined && first !== undefined && rise(last, first) < 0.4) row?.push(...segment);
    else rows.push([...segment]);
  }
  return rows.map((row) => inReadingOrder(row, isLeftwards));
}

function yOf(segment: Segment): number {
  return mainRun(segment)?.y ?? 0;
}

/** The longest run in the largest size: note marks are smaller and superscript. */
function mainRun(runs: readonly PdfRun[]): PdfRun | undefined {
  return runs.toSorted((a, b) => b.size - a.size || b.text.length - a.text.length)[0];
}

function isRaisedMark(run: PdfRun, main: PdfRun): boolean {
  return NOTE_MARK.test(run.text) && run.size < 0.85 * main.size && main.y - run.y > 0.1 * main.size;
}

function toLine(row: readonly PdfRun[], page: number, column: number): PdfLine | null {
  const main = mainRun(row);
  if (main === undefined) return null;
  const words = row.filter((run) => !isRaisedMark(run, main));
  const [first] = words;
  if (first === undefined) return null;
  const mark = row[0] === first ? null : collapse(row[0]?.text ?? '');
  const pieces = words.map((run, at) => {
    const before = words[at - 1];
    const isApart = before !== undefined && roomBetween(run, before) > WORD_GAP * run.size;
    return isApart ? ` ${run.text}` : run.text;
  });
  const text = turnBrackets(collapse(pieces.join('')).replace(/[\u2010\u2011]$/, '-'));
  const left = Math.min(...words.map((run) => run.left));
  const right = Math.max(...words.map((run) => run.right));
  const { y, size, font } = main;
  return text === '' ? null : { text, left, right, y, size, font, page, column, mark };
}

/** The lines of a page in reading order, column by column. */
export function toLines({ index, parts }: PdfPage): PdfLine[] {
  const columns = parts.flatMap((part) =>
    orderColumns(toSegments(part)).map((segments) => toRows(segments, part.isLeftwards)),
  );
  return columns.flatMap((rows, column) =>
    rows.map((row) => toLine(row, index, column)).filter((line) => line !== null),
  );
}
