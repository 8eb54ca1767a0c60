import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { IdRange } from '../scope-ranges.ts';
import { prepareOnce } from '../prepare-once.ts';
import { readBlocks, writeLists } from './block-rows.ts';
import { blockOf, countBlocks, readBlock, type StemList } from './blocks.ts';
import { createPostingBuffers, readPostings, type PostingBuffers } from './encode-postings.ts';
import { pickMerge } from './pick-merge.ts';
import { insertSegment, listSegments, prepareLengths, replaceParts, type Segment } from './segments.ts';
import { countSlices, deleteDead } from './write-segment.ts';

/** Deletes retired segments and merges neighbouring ones while that is worth it, in slices, with pauses between. */
export async function tidySegments(database: Database): Promise<void> {
  await deleteDead(database);
  for (let parts = findMerge(database); parts; parts = findMerge(database)) {
    await mergeSegments(database, parts);
    await deleteDead(database);
  }
}

// Segments on both sides of a work that is being written or removed are not merged: they will change.
function findMerge(database: Database): readonly Segment[] | null {
  const unfinished = prepareOnce<[], IdRange>(
    database,
    'SELECT first_passage AS first, end_passage AS end FROM works WHERE NOT is_complete',
  ).all();
  const runs: Segment[][] = [[]];
  for (const segment of listSegments(database, { first: 0, end: Number.MAX_SAFE_INTEGER })) {
    const before = runs.at(-1)?.at(-1);
    if (before && unfinished.some(({ first, end }) => end > before.first && first < segment.end))
      runs.push([segment]);
    else runs.at(-1)?.push(segment);
  }
  return runs.map((run) => pickMerge(run)).find((parts) => parts !== null) ?? null;
}

async function mergeSegments(database: Database, parts: readonly Segment[]): Promise<void> {
  const range = { first: parts[0]?.first ?? 0, end: parts.at(-1)?.end ?? 0 };
  const merged = insertSegment(database, range, joinLengths(database, parts, range));
  const slices = countSlices(merged);
  const buffers = createPostingBuffers();
  for (let slice = 0; slice < slices; slice++) {
    writeLists(database, merged, joinLists(database, parts, { slice, slices }, buffers));
    await setImmediate();
  }
  replaceParts(database, merged, parts);
}

function joinLengths(database: Database, parts: readonly Segment[], { first, end }: IdRange): Uint16Array {
  const readLengths = prepareLengths(database);
  const lengths = new Uint16Array(end - first);
  for (const part of parts) lengths.set(readLengths(part), part.first - first);
  return lengths;
}

/** The merged lists of several segments, for the stems in one of `slices` slices. */
function joinLists(
  database: Database,
  parts: readonly Segment[],
  { slice, slices }: { readonly slice: number; readonly slices: number },
  buffers: PostingBuffers,
): Iterable<StemList> {
  const joined = new Map<string, number[]>();
  for (const part of parts) {
    const shift = part.first - (parts[0]?.first ?? 0);
    const share = countBlocks(part) / slices;
    // A short part has fewer blocks than there are slices, so it is read again for each.
    const [first, end] = [Math.floor(slice * share), Math.ceil((slice + 1) * share)];
    for (const { block } of readBlocks(database, part, first, end))
      for (const { stem, list } of readBlock(block)) {
        if (share < 1 && blockOf(stem, slices) !== slice) continue;
        const pairs = joined.get(stem) ?? [];
        if (pairs.length === 0) joined.set(stem, pairs);
        readPostings(list, buffers, shift, pairs);
      }
  }
  return joined;
}
