/** One bar over its label. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** A row of two bars beside each other, now and before, under its label; null: too few to be counted. */
export interface PairOfBars {
  readonly label: string;
  readonly now: number | null;
  readonly before: number | null;
}

/** An image as SVG. Its own background makes it as readable in a dark client as in a light one. */
export type Svg = string;

const WIDTH = 720;
const MARGIN = 24;

/** Colours with at least 4.5:1 against the background, as WCAG 2.2 wants of text. What they say is also said in numbers. */
const COLOURS = { ground: '#fbfaf7', ink: '#1d2329', bar: '#28587b', line: '#5b6570' } as const;

/** The family of the font that is shipped along. */
export const FONT_FAMILY = 'Atkinson Hyperlegible';

const COLUMNS = { height: 300, top: 64, bottom: 44, mostLabels: 8, least: 2 } as const;
const ROWS = { height: 62, bar: 18, top: 36, labelSize: 17 } as const;

/** Columns over time: each with its number above, the first, the last and some labels between below. */
export function drawColumns(title: string, bars: readonly Bar[]): Svg {
  const { height, top, bottom, mostLabels, least } = COLUMNS;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, bars.length);
  const room = height - top - bottom;
  const every = Math.ceil(bars.length / mostLabels);
  const drawn = bars.flatMap(({ label, value }, i) => {
    const middle = MARGIN + step * (i + 0.5);
    const tall = value === 0 ? 0 : Math.max(least, (value / most) * room);
    const width = Math.max(2, step * 0.7);
    return [
      rect({ x: middle - width / 2, y: height - bottom - tall, width, height: tall }),
      ...(value > 0
        ? [text(String(value), middle, height - bottom - tall - 6, { size: step < 16 ? 11 : 15 })]
        : []),
      ...(i % every === 0 ? [text(label, middle, height - bottom + 24, { size: 14 })] : []),
    ];
  });
  const base = height - bottom;
  const line = `<line x1="${MARGIN}" y1="${base}" x2="${WIDTH - MARGIN}" y2="${base}" stroke="${COLOURS.line}" stroke-width="1.5"/>`;
  return svg(height, [text(title, MARGIN, 36, { size: 19, anchor: 'start' }), ...drawn, line]);
}

/** Rows of two bars, now filled and before hollow, each with its number in words of `name`. */
export function drawPairs(
  rows: readonly PairOfBars[],
  { now, before, tooFew }: { readonly now: string; readonly before: string; readonly tooFew: string },
): Svg {
  const most = Math.max(1, ...rows.flatMap((row) => [row.now ?? 0, row.before ?? 0]));
  const left = MARGIN + 120;
  const room = WIDTH - left - MARGIN - 90;
  const drawn = rows.flatMap((row, i) => {
    const y = ROWS.top + i * (ROWS.height + 22);
    const pair = [
      { name: now, value: row.now, isHollow: false, at: y + 10 },
      { name: before, value: row.before, isHollow: true, at: y + 10 + ROWS.bar + 6 },
    ];
    return [
      text(row.label, MARGIN, y, { size: ROWS.labelSize, anchor: 'start' }),
      ...pair.flatMap(({ name, value, isHollow, at }) => {
        const width = ((value ?? 0) / most) * room;
        const middle = at + ROWS.bar - 4;
        return [
          text(name, left - 10, middle, { size: 14, anchor: 'end' }),
          ...(width > 0 ? [rect({ x: left, y: at, width, height: ROWS.bar }, isHollow)] : []),
          text(value === null ? tooFew : String(value), left + width + 8, middle, {
            size: 15,
            anchor: 'start',
          }),
        ];
      }),
    ];
  });
  return svg(ROWS.top + rows.length * (ROWS.height + 22), drawn);
}

function svg(height: number, parts: readonly string[]): Svg {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.ground}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

function rect(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  isHollow = false,
): string {
  const paint = isHollow
    ? `fill="${COLOURS.ground}" stroke="${COLOURS.bar}" stroke-width="2"`
    : `fill="${COLOURS.bar}"`;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${paint}/>`;
}

function text(
  words: string,
  x: number,
  y: number,
  { size, anchor = 'middle' }: { size: number; anchor?: 'start' | 'middle' | 'end' },
): string {
  const place = `x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}"`;
  return `<text ${place} font-family="${FONT_FAMILY}" fill="${COLOURS.ink}">${escapeXml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(words: string): string {
  return words
    .replaceAll(/[^\P{C}\t\n]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
