import type { Drop, DropReason } from '../../corpus/import-report.ts';
import type { PdfLine } from './pdf-lines.ts';
import { createDrop } from '../reading.ts';

/** How many lines at the top and at the bottom of a page may be its header and footer. */
const EDGE = 2;

/** Running heads are at the same height on every page, within this many points; scanned pages lie differently. */
const WAVER = { printed: 4, scanned: 24 } as const;

/** A line on at least this many pages is part of the page, not of the text. */
const FEWEST_PAGES = 3;

const LONGEST_HEAD = 150;

const PAGE_NUMBER = /^\W*(?:(?:page|pg|p|seite|s)\W*)?#(?:\W*(?:of|von|sur|de|\/)?\W*#)?\W*$/;
const ROMAN = /^[ivxlc]{1,7}$/i;

/** What the page margins contain, and the lines without them. */
export interface Unframed {
  readonly lines: readonly PdfLine[];
  readonly drops: readonly Drop[];
  /** The number printed on each page by its index, where it is known. */
  readonly printed: ReadonlyMap<number, string>;
}

/** A line at the edge of its page. */
interface EdgeLine {
  readonly line: PdfLine;
  readonly isTop: boolean;
}

function findEdges(lines: readonly PdfLine[]): EdgeLine[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const foot = Math.max(EDGE, sorted.length - EDGE);
  return sorted.flatMap((line, at) => {
    if (line.text.length > LONGEST_HEAD || (at >= EDGE && at < foot)) return [];
    return [{ line, isTop: at < EDGE }];
  });
}

/** Numbers as `#`: `12 On Mills` and `13 On Mills` are the same running head. */
function shapeOf({ text }: PdfLine): string {
  if (ROMAN.test(text)) return '#';
  return text.toLowerCase().replaceAll(/\d+/g, '#');
}

/** The lines next to the edges of the pages. */
function findInner(lines: readonly PdfLine[]): EdgeLine[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const [top, bottom] = [sorted[EDGE], sorted[sorted.length - 1 - EDGE]];
  if (top === undefined || bottom === undefined || sorted.length <= 2 * EDGE) return [];
  return [
    { line: top, isTop: true },
    { line: bottom, isTop: false },
  ];
}

/** Whether the text itself repeats from page to page, at the top or bottom; a line that repeats is then no sign. */
function findRepetitive(pages: ReadonlyMap<number, readonly PdfLine[]>, waver: number): ReadonlySet<boolean> {
  const inner = [...pages.values()].flatMap(findInner).filter(({ line }) => /\p{L}{2}/u.test(line.text));
  const repeated = new Set(findRepeated(inner, pages.size, waver));
  const isRepetitive = (side: boolean): boolean =>
    inner.filter(({ line, isTop }) => isTop === side && repeated.has(line)).length * 2 > pages.size;
  return new Set([true, false].filter(isRepetitive));
}

/** Edge lines with the same shape at the same height on enough pages. */
function findRepeated(edges: readonly EdgeLine[], pages: number, waver: number): PdfLine[] {
  const fewest = Math.min(FEWEST_PAGES, Math.max(2, pages));
  const groups = Map.groupBy(edges, ({ line, isTop }) => `${isTop} ${shapeOf(line)}`);
  return [...groups.values()].flatMap((group) => {
    const heights = group.map(({ line }) => line.y).toSorted((a, b) => a - b);
    const usual = heights[heights.length >> 1] ?? 0;
    const same = group.map(({ line }) => line).filter((line) => Math.abs(line.y - usual) <= waver);
    return new Set(same.map((line) => line.page)).size >= fewest ? same : [];
  });
}

/** The number at the end of a header or footer, or else at its start. */
function numberOf({ text }: PdfLine): number | null {
  const found = /(?:^|[^\d.])(\d{1,5})\W*$/.exec(text) ?? /^\W*(\d{1,5})(?:[^\d.]|$)/.exec(text);
  return found === null ? null : Number(found[1]);
}

/** The offset of printed page numbers from page indexes, if most headers agree. */
function findOffset(heads: readonly PdfLine[]): number | null {
  const offsets = heads.flatMap((line) => {
    const number = numberOf(line);
    return number === null ? [] : [number - line.page];
  });
  const counts = [...Map.groupBy(offsets, (offset) => offset)].map(([offset, all]) => ({
    offset,
    count: all.length,
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count >= 2 && best.count * 2 > offsets.length ? best.offset : null;
}

function reasonOf(line: PdfLine): DropReason {
  return PAGE_NUMBER.test(shapeOf(line)) ? 'page number' : 'running head';
}

/** One entry for all page numbers, and one for each distinct running head. */
function toDrops(heads: readonly PdfLine[]): Drop[] {
  const byReason = Map.groupBy(heads, reasonOf);
  const numbers = (byReason.get('page number') ?? []).map(({ text }) => text).join(' ');
  const texts = new Map((byReason.get('running head') ?? []).map((line) => [shapeOf(line), line.text]));
  return [
    ...[...texts.values()].map((text) => createDrop('running head', text, null)),
    ...(numbers === '' ? [] : [createDrop('page number', numbers, null)]),
  ];
}

function readPrinted(
  pages: ReadonlyMap<number, readonly PdfLine[]>,
  heads: readonly PdfLine[],
  offset: number | null,
): ReadonlyMap<number, string> {
  if (offset === null) return new Map();
  const romans = new Map(heads.filter(({ text }) => ROMAN.test(text)).map((line) => [line.page, line.text]));
  return new Map(
    [...pages.keys()].map((index) => {
      const roman = romans.get(index);
      return [index, roman ?? (index + offset > 0 ? String(index + offset) : `[${index}]`)];
    }),
  );
}

/**
 * Removes running heads, footers and page numbers from a PDF's lines: lines at the same height at the edge of several
 * pages that are identical except for the number, and lines there that continue the page count.
 */
export function removeMargins(lines: readonly PdfLine[], origin: keyof typeof WAVER): Unframed {
  const waver = WAVER[origin];
  const pages = Map.groupBy(lines, ({ page }) => page);
  const edges = [...pages.values()].flatMap(findEdges);
  const repetitive = findRepetitive(pages, waver);
  const repeated = findRepeated(
    edges.filter(({ line, isTop }) => !repetitive.has(isTop) || PAGE_NUMBER.test(shapeOf(line))),
    pages.size,
    waver,
  );
  const offset = findOffset(repeated);
  const isCounted = (line: PdfLine): boolean =>
    offset !== null &&
    numberOf(line) === line.page + offset &&
    (PAGE_NUMBER.test(shapeOf(line)) || repeated.some((head) => Math.abs(head.y - line.y) <= waver));
  const counted = edges.map(({ line }) => line).filter(isCounted);
  const heads = new Set([...repeated, ...counted]);
  const inOrder = lines.filter((line) => heads.has(line));
  return {
    lines: lines.filter((line) => !heads.has(line)),
    drops: toDrops(inOrder),
    printed: readPrinted(pages, inOrder, offset),
  };
}
