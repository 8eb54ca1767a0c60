import type { PdfPage } from '../pdf-page.ts';
import type { PdfRun } from '../pdf-run.ts';
import type { PagePicture } from './draw-pages.ts';
import type { RecognisedLine } from './recognise.ts';

/** A recognised line of a page, in points, with the page turned straight. */
interface PlacedLine extends PdfRun {
  readonly confidence: number;
  readonly isSideways: boolean;
}

/** A page as recognition read it. */
export interface RecognisedPage {
  /** 1-based. */
  readonly index: number;
  readonly lines: readonly PlacedLine[];
  /** Whether nothing is on it. */
  readonly isBlank: boolean;
}

/** What a page's lines are in, for readers that tell headings by their font. */
const FONT = 'recognised';

/** How tall a line of type is, from descender to ascender, in font sizes. */
const TYPE_HEIGHT = 0.95;

/** Sizes that differ less than half a step are the same: the height of a line depends on its letters. */
const STEP = 1.2;

/** The middle one of values, each counted as often as its weight says. */
function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = values.toSorted(([one], [other]) => one - other);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  return sorted.find(([, weight]) => (sum += weight) >= half)?.[0] ?? 0;
}

/** How far the page is turned: the rise of its baselines, by the long lines. */
function slopeOf(lines: readonly RecognisedLine[]): number {
  return weightedMedian(
    lines.map(({ left, right, baseline: [start, end] }) => {
      const width = Math.max(1, right - left);
      return [(end - start) / width, width];
    }),
  );
}

/** Places the lines of a page in points, as if it had been scanned straight. */
export function placeLines(
  index: number,
  { scale, isBlank }: PagePicture,
  lines: readonly RecognisedLine[],
): RecognisedPage {
  const slope = slopeOf(lines);
  const placed = lines.map(({ text, confidence, isSideways, left, right, baseline: [start], height }) => ({
    text,
    confidence,
    isSideways,
    left: (left + slope * start) / scale,
    right: (right + slope * start) / scale,
    y: (start - slope * left) / scale,
    size: height / TYPE_HEIGHT / scale,
    font: FONT,
  }));
  return { index, lines: placed, isBlank };
}

/** The pages as text, with one size for all lines that are about as tall as most. */
export function toPdfPages(pages: readonly RecognisedPage[]): readonly PdfPage[] {
  const size = weightedMedian(
    pages.flatMap(({ lines }) => lines.map((line) => [line.size, line.text.length] as const)),
  );
  const even = (line: PlacedLine): PdfRun => ({
    ...line,
    size: size * STEP ** Math.round(Math.log(line.size / size) / Math.log(STEP)),
  });
  return pages.map(({ index, lines }) => ({
    index,
    parts: [{ runs: lines.map(even), isLeftwards: false }],
    rotated: '',
  }));
}
