import { collapse } from '../reading.ts';
import { composeAccents } from './pdf-accents.ts';
import { attachPoints, unshape, writesLeftwards } from './pdf-direction.ts';
import type { PdfRun } from './pdf-run.ts';

/** Runs of a page in one direction, in the order of the file, turned so that they are upright. */
export interface PagePart {
  readonly runs: readonly PdfRun[];
  /** True if most of the part is written from right to left. */
  readonly isLeftwards: boolean;
}

/** A page and its text. */
export interface PdfPage {
  /** 1-based. */
  readonly index: number;
  /** What runs in the direction of most of the page, then text in other directions, as if it came below. */
  readonly parts: readonly PagePart[];
  /** Short text in other directions, such as stamps at the edge. */
  readonly rotated: string;
}

/** A piece of text as the parser returns it: `transform` is a matrix of six numbers, `dir` is `ttb` for a column. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** The size of a page as displayed, and the matrix that leads there from the file's coordinates. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
}

/** Text in another direction than most of its page has at least this many lines and letters. */
const FEWEST_LINES = 3;
const FEWEST_LETTERS = 100;

/** How many quarter turns clockwise text is rotated. */
type Quarter = 0 | 1 | 2 | 3;

interface PlacedRun extends PdfRun {
  /** Null if the text is not parallel to an edge of the page. */
  readonly quarter: Quarter | null;
}

type Matrix = readonly [number, number, number, number, number, number];

function toMatrix(values: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = values.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** The direction of a text, if it is within about 18 degrees of an edge of the page. */
function quarterOf(x: number, y: number): Quarter | null {
  if (Math.min(Math.abs(x), Math.abs(y)) > Math.max(Math.abs(x), Math.abs(y)) / 3) return null;
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 0 : 2;
  return y > 0 ? 1 : 3;
}

/** Turns a point of the page so that text in direction `quarter` runs to the right. */
function turn(x: number, y: number, quarter: Quarter, { width, height }: Viewport): { x: number; y: number } {
  switch (quarter) {
    case 0:
      return { x, y };
    case 1:
      return { x: y, y: width - x };
    case 2:
      return { x: width - x, y: height - y };
    case 3:
      return { x: height - y, y: x };
  }
}

function place(item: TextItem, viewport: Viewport): PlacedRun {
  const [a, b, c, d, e, f] = toMatrix(item.transform);
  const [v0, v1, v2, v3, v4, v5] = toMatrix(viewport.transform);
  // Columns of Japanese and Chinese run down, from right to left, as lines do that are turned clockwise.
  const isColumn = item.dir === 'ttb';
  const quarter = isColumn ? 1 : quarterOf(v0 * a + v2 * b, v1 * a + v3 * b);
  const { x, y } = turn(v0 * e + v2 * f + v4, v1 * e + v3 * f + v5, quarter ?? 0, viewport);
  const text = unshape(item.str);
  return {
    text,
    left: x,
    right: x + (isColumn ? item.height : item.width),
    y,
    size: Math.hypot(c, d),
    font: item.fontName,
    quarter,
  };
}

function mirror(run: PdfRun, width: number): PdfRun {
  return { ...run, left: width - run.right, right: width - run.left };
}

function countLetters(runs: readonly PdfRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** A stamp or a label is shorter than text in another direction. */
function isText(runs: readonly PdfRun[]): boolean {
  const lines = new Set(runs.map(({ y, size }) => Math.round(y / Math.max(size, 1))));
  return lines.size >= FEWEST_LINES && countLetters(runs) >= FEWEST_LETTERS;
}

/** How far back a run is compared with others. */
const RECENT = 40;

/** Drops text that is drawn again almost in the same place, as programs do for bold type and shadows. */
function dropDoubles(runs: readonly PdfRun[]): PdfRun[] {
  const kept: PdfRun[] = [];
  for (const run of runs) {
    const near = 0.25 * run.size;
    const isDouble = kept
      .slice(-RECENT)
      .some(
        ({ text, left, y }) =>
          text === run.text && Math.abs(left - run.left) < near && Math.abs(y - run.y) < near,
      );
    if (!isDouble) kept.push(run);
  }
  return kept;
}

function toPart(placed: readonly PdfRun[], width: number, top: number): PagePart {
  const runs = attachPoints(composeAccents(dropDoubles(placed))).map((run) => ({ ...run, y: run.y + top }));
  const isLeftwards = writesLeftwards(runs.map(({ text }) => text).join(''));
  return { runs: isLeftwards ? runs.map((run) => mirror(run, width)) : runs, isLeftwards };
}

/** Places the pieces of text of page `index`, and turns them upright. */
export function placePage(index: number, items: readonly TextItem[], viewport: Viewport): PdfPage {
  const placed = items.map((item) => place(item, viewport)).filter(({ text }) => text.trim() !== '');
  const groups = [...Map.groupBy(placed, ({ quarter }) => quarter)].toSorted(
    ([one, runs], [other, others]) =>
      countLetters(others) - countLetters(runs) || (one ?? Infinity) - (other ?? Infinity),
  );
  const isRead = groups.map(([quarter, runs], at) => quarter !== null && (at === 0 || isText(runs)));
  const parts = groups
    .filter((_, at) => isRead[at])
    .map(([quarter, runs], at) => {
      const isSideways = quarter === 1 || quarter === 3;
      const top = at * Math.max(viewport.width, viewport.height);
      return toPart(runs, isSideways ? viewport.height : viewport.width, top);
    });
  const short = groups.filter((_, at) => isRead[at] !== true).flatMap(([, runs]) => runs);
  return { index, parts, rotated: collapse(short.map(({ text }) => text).join(' ')) };
}
