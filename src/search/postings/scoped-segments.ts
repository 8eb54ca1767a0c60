import type { Database } from 'better-sqlite3';
import type { IdRange } from '../scope-ranges.ts';
import { prepareLists } from './block-rows.ts';
import {
  countPostings,
  createPostingBuffers,
  decodePostings,
  type PostingBuffers,
} from './encode-postings.ts';
import { listSegments, prepareLengths, type Segment } from './segments.ts';

/** One segment's data for a query within a scope. Ranges and lists are in offsets from its first passage. */
export interface ScopedSegment {
  readonly first: number;
  /** The parts of the segment that are in scope, in order; null if all of it is. */
  readonly inside: readonly IdRange[] | null;
  /** For each stem of the query, its encoded list, or null if no passage of the segment has it. */
  readonly lists: readonly (Uint8Array | null)[];
  /** For each stem, how many passages in scope have it. */
  readonly frequencies: readonly number[];
  /** Number of words in each passage. */
  readonly lengths: Uint16Array;
  /** Number of words in all passages in scope. */
  readonly words: number;
}

/** Opens the segments with passages in these ranges, for some stems. The ranges are in order and not adjacent. */
export function openScopedSegments(
  database: Database,
  stems: readonly string[],
  ranges: readonly IdRange[],
): readonly ScopedSegment[] {
  const bounds = { first: ranges[0]?.first ?? 0, end: ranges.at(-1)?.end ?? 0 };
  const findList = prepareLists(database);
  const readLengths = prepareLengths(database);
  const buffers = createPostingBuffers();
  let passed = 0;
  return listSegments(database, bounds).flatMap((segment) => {
    while ((ranges[passed]?.end ?? Infinity) <= segment.first) passed += 1;
    const inside = clip(segment, ranges, passed);
    if (inside.length === 0) return [];
    const lists = stems.map((stem) => findList(segment, stem));
    const lengths = readLengths(segment);
    const isWhole = inside[0]?.first === 0 && inside[0].end === segment.end - segment.first;
    const mask = isWhole ? null : maskOf(inside, lengths.length);
    return {
      first: segment.first,
      inside: isWhole ? null : inside,
      lists,
      frequencies: lists.map((list) => (list === null ? 0 : countInside(list, mask, buffers))),
      lengths,
      words: sumInside(lengths, inside),
    };
  });
}

function clip(segment: Segment, ranges: readonly IdRange[], from: number): readonly IdRange[] {
  const inside: IdRange[] = [];
  for (let i = from; i < ranges.length; i++) {
    const { first, end } = ranges[i] ?? segment;
    if (first >= segment.end) break;
    inside.push({
      first: Math.max(first, segment.first) - segment.first,
      end: Math.min(end, segment.end) - segment.first,
    });
  }
  return inside;
}

function maskOf(inside: readonly IdRange[], length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const { first, end } of inside) mask.fill(1, first, end);
  return mask;
}

function countInside(list: Uint8Array, mask: Uint8Array | null, buffers: PostingBuffers): number {
  if (mask === null) return countPostings(list);
  const length = decodePostings(list, buffers);
  let count = 0;
  for (let i = 0; i < length; i++) count += mask[buffers.offsets[i] ?? 0] ?? 0;
  return count;
}

function sumInside(lengths: Uint16Array, inside: readonly IdRange[]): number {
  let sum = 0;
  for (const { first, end } of inside) for (let i = first; i < end; i++) sum += lengths[i] ?? 0;
  return sum;
}
