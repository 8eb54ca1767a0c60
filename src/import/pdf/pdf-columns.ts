import type { PdfRun } from './pdf-run.ts';

/** Runs on one baseline without a wide gap between. */
export type Segment = readonly PdfRun[];

/** Fewest lines in a column. */
const FEWEST_LINES = 6;

/** Smallest width of a column as a share of the page's; narrower ones are page numbers in a table of contents, say. */
const NARROWEST = 0.25;

/** Columns count only if at least this share of the lines fits into them. */
const KEEPS = 0.6;

interface Box {
  readonly segment: Segment;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function toBox(segment: Segment): Box {
  const left = Math.min(...segment.map((run) => run.left));
  const right = Math.max(...segment.map((run) => run.right));
  return { segment, left, right, y: segment[0]?.y ?? 0 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function isColumn(boxes: readonly Box[], width: number): boolean {
  return (
    boxes.length >= FEWEST_LINES && median(boxes.map(({ left, right }) => right - left)) >= NARROWEST * width
  );
}

/** The position of a gutter that most lines respect, or null. */
function findGutter(boxes: readonly Box[]): number | null {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const width = right - left;
  const candidates = new Set(boxes.map((box) => Math.round(box.left) - 2));
  let best: { x: number; crossing: number } | null = null;
  for (const x of candidates) {
    if (x < left + NARROWEST * width || x > right - NARROWEST * width) continue;
    const before = boxes.filter((box) => box.right <= x);
    const after = boxes.filter((box) => box.left >= x);
    const crossing = boxes.length - before.length - after.length;
    if (before.length + after.length < KEEPS * boxes.length) continue;
    if (!isColumn(before, width) || !isColumn(after, width)) continue;
    if (best === null || crossing < best.crossing) best = { x, crossing };
  }
  return best?.x ?? null;
}

/** Reads bands of two columns, separated by what spans both. */
function readBands(boxes: readonly Box[], gutter: number): Box[][] {
  const columns: Box[][] = [];
  let band: { before: Box[]; after: Box[] } = { before: [], after: [] };
  const close = (): void => {
    columns.push(...order(band.before), ...order(band.after));
    band = { before: [], after: [] };
  };
  let across: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    const isAcross = box.left < gutter && box.right > gutter;
    if (isAcross) {
      close();
      across.push(box);
      continue;
    }
    if (across.length > 0) columns.push(across);
    across = [];
    (box.right <= gutter ? band.before : band.after).push(box);
  }
  close();
  if (across.length > 0) columns.push(across);
  return columns;
}

function order(boxes: readonly Box[]): Box[][] {
  if (boxes.length === 0) return [];
  const gutter = findGutter(boxes);
  return gutter === null ? [[...boxes]] : readBands(boxes, gutter);
}

/**
 * Puts the segments of a page into columns, in reading order. What spans several columns, such as a title, is a column
 * of its own between those above and below.
 */
export function orderColumns(segments: readonly Segment[]): Segment[][] {
  return order(segments.map(toBox)).map((column) => column.map(({ segment }) => segment));
}
