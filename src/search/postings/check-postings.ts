import type { Database } from 'better-sqlite3';
import type { IdRange } from '../scope-ranges.ts';
import { readBlocks } from './block-rows.ts';
import { blockOf, countBlocks, readBlock } from './blocks.ts';
import { createPostingBuffers, decodePostings } from './encode-postings.ts';
import { listSegments, prepareLengths, type Segment } from './segments.ts';

/**
 * Problems of the posting lists: passages without lists, or words that were not counted. Throws a DamagedIndexError if
 * a list cannot be read.
 */
export function checkPostings(database: Database): readonly string[] {
  const segments = listSegments(database, { first: 0, end: Number.MAX_SAFE_INTEGER });
  return [
    ...segments.flatMap((segment) => checkSegment(database, segment)),
    ...findUncovered(database, segments),
  ];
}

function checkSegment(database: Database, segment: Segment): readonly string[] {
  const name = `posting lists of the passages ${segment.first} to ${segment.end - 1}`;
  const lengths = prepareLengths(database)(segment);
  const counted = new Uint32Array(lengths.length);
  const buffers = createPostingBuffers();
  for (const { number, block } of readBlocks(database, segment, 0, Infinity))
    for (const { stem, list } of readBlock(block)) {
      if (blockOf(stem, countBlocks(segment)) !== number) return [`${name}: a stem is in a wrong block`];
      const count = decodePostings(list, buffers);
      for (let i = 0; i < count; i++) {
        const offset = buffers.offsets[i] ?? 0;
        counted[offset] = (counted[offset] ?? 0) + (buffers.frequencies[i] ?? 0);
      }
    }
  const isSame = lengths.every((length, i) => length === Math.min(counted[i] ?? 0, 0xffff));
  return isSame ? [] : [`${name}: their words are not those that were counted`];
}

function findUncovered(database: Database, segments: readonly IdRange[]): readonly string[] {
  const works = database
    .prepare<[], IdRange & { workId: string }>(
      'SELECT work_id AS workId, first_passage AS first, end_passage AS end FROM works WHERE is_complete',
    )
    .all();
  const isCovered = ({ first, end }: IdRange): boolean => {
    let at = first;
    for (const segment of segments) if (segment.first <= at && at < segment.end) at = segment.end;
    return at >= end;
  };
  return works
    .filter((work) => !isCovered(work))
    .map(({ workId }) => `work ${workId} has passages without posting lists`);
}
