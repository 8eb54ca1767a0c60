import type { PdfLine } from './pdf-lines.ts';

/** The typical measures of a text's lines, in points. */
export interface PdfMetrics {
  /** Font size of most of the text. */
  readonly size: number;
  /** Font of most of the text. */
  readonly font: string;
  /** From one baseline to the next. */
  readonly spacing: number;
  /** Whether paragraphs begin with an indent rather than after a gap. */
  readonly hasIndents: boolean;
  /** The margins of most lines in a line's column. */
  readonly marginsOf: (line: PdfLine) => Margins;
}

/** Left and right edge of a column. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

/** An indent is wider than this many font sizes. */
export const INDENT = 0.7;

/** The name with the most weight; the first one if equal. */
function mostUsed(names: readonly (readonly [name: string, weight: number])[]): string {
  const weights = new Map<string, number>();
  for (const [name, weight] of names) weights.set(name, (weights.get(name) ?? 0) + weight);
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The value with the most weight, rounded to `step`; the smaller one if equal. */
function mode(values: readonly (readonly [value: number, weight: number])[], step: number): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value / step) * step;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  const sorted = [...weights].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return sorted[0]?.[0] ?? 0;
}

/** True if two lines are consecutive in the same column of a page. */
export function areNeighbours(before: PdfLine, line: PdfLine): boolean {
  return before.page === line.page && before.column === line.column && line.y > before.y;
}

function columnOf({ page, column }: PdfLine): string {
  return `${page} ${column}`;
}

function measureMargins(lines: readonly PdfLine[], size: number): Margins {
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.1 * size);
  const some = body.length > 0 ? body : lines;
  const lefts = some.map(({ left }) => [left, 1] as const);
  // A few lines may all be indented; among many, some start at the margin.
  const left = some.length < 5 ? Math.min(...some.map((line) => line.left)) : mode(lefts, 2);
  return { left, right: Math.max(...some.map((line) => line.right)) };
}

/** Measures the lines of a text. */
export function measureLines(lines: readonly PdfLine[]): PdfMetrics {
  const size = mode(
    lines.map((line) => [line.size, line.text.length]),
    0.5,
  );
  const font = mostUsed(lines.map((line) => [line.font, line.text.length]));
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const isBody = before !== undefined && Math.abs(line.size - size) < 0.1 * size;
    return isBody && areNeighbours(before, line) ? [[line.y - before.y, 1] as const] : [];
  });
  const spacing = mode(
    steps.filter(([step]) => step < 3 * size),
    0.5,
  );
  const columns = Map.groupBy(lines, columnOf);
  const margins = new Map([...columns].map(([key, column]) => [key, measureMargins(column, size)]));
  const marginsOf = (line: PdfLine): Margins => margins.get(columnOf(line)) ?? line;
  const indented = lines.filter((line) => {
    const indent = line.left - marginsOf(line).left;
    return indent > INDENT * size && indent < 4 * size;
  });
  return {
    size,
    font,
    spacing: spacing || 1.2 * size,
    hasIndents: indented.length * 50 > lines.length,
    marginsOf,
  };
}
