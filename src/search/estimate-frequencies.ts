import type { Database } from 'better-sqlite3';
import { openScopedSegments } from './postings/scoped-segments.ts';
import type { IdRange } from './scope-ranges.ts';

/** Passages of a sample, and the parts of the scope that it is taken from: each is in one or two segments. */
const SAMPLE = { passages: 1000, parts: 2 } as const;

/**
 * About how many passages within some ranges have each of these stems: counted, or in a large scope estimated from an
 * even sample. The ranges are in order and not adjacent.
 */
export function estimateFrequencies(
  database: Database,
  stems: readonly string[],
  ranges: readonly IdRange[],
): ReadonlyMap<string, number> {
  const passages = ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  const sample = passages <= SAMPLE.passages ? ranges : takeSample(ranges, passages);
  const taken = sample.reduce((sum, { first, end }) => sum + end - first, 0);
  const segments = openScopedSegments(database, stems, sample);
  return new Map(
    stems.map((stem, i) => {
      const counted = segments.reduce((sum, { frequencies }) => sum + (frequencies[i] ?? 0), 0);
      return [stem, (counted * passages) / (taken || 1)];
    }),
  );
}

/** Parts of the same size, at the same distances. */
function takeSample(ranges: readonly IdRange[], passages: number): readonly IdRange[] {
  const [size, step] = [SAMPLE.passages / SAMPLE.parts, passages / SAMPLE.parts];
  let before = 0;
  return ranges.flatMap(({ first, end }) => {
    const from = before;
    before += end - first;
    const parts = Array.from({ length: SAMPLE.parts }, (_, i) => Math.floor(i * step) - from + first);
    return parts
      .map((start) => ({ first: Math.max(first, start), end: Math.min(end, start + size) }))
      .filter((part) => part.first < part.end);
  });
}
