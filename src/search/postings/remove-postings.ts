import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { IdRange } from '../scope-ranges.ts';
import { readBlocks } from './block-rows.ts';
import { countBlocks, encodeBlock, readBlock, type StemList } from './blocks.ts';
import {
  createPostingBuffers,
  readPostings,
  type PostingBuffers,
  type PostingPairs,
} from './encode-postings.ts';
import { buryWithin, listSegments, prepareLengths, writeLengths, type Segment } from './segments.ts';
import { deleteDead } from './write-segment.ts';

/** Blocks rewritten without a pause: about 50 ms. */
const SLICE = 64;

/** Removes passages that are no longer in any scope from all segments, in slices, with pauses between. */
export async function removePostings(database: Database, range: IdRange): Promise<void> {
  buryWithin(database, range);
  for (const segment of listSegments(database, range)) await removeFrom(database, segment, range);
  await deleteDead(database);
}

async function removeFrom(database: Database, segment: Segment, range: IdRange): Promise<void> {
  const update = database.prepare('UPDATE postings SET block = ? WHERE segment = ? AND number = ?');
  const inside = { first: range.first - segment.first, end: range.end - segment.first };
  const buffers = createPostingBuffers();
  for (let first = 0; first < countBlocks(segment); first += SLICE) {
    for (const { number, block } of readBlocks(database, segment, first, first + SLICE))
      update.run(encodeBlock(without(block, inside, buffers)), segment.id, number);
    await setImmediate();
  }
  const lengths = prepareLengths(database)(segment).fill(0, Math.max(0, inside.first), inside.end);
  writeLengths(database, segment, lengths);
}

function without(block: Buffer, inside: IdRange, buffers: PostingBuffers): readonly StemList[] {
  return readBlock(block)
    .map(({ stem, list }): StemList => {
      const pairs: number[] = [];
      readPostings(list, buffers, 0, pairs);
      return [stem, dropPassages(pairs, inside)];
    })
    .filter(([, pairs]) => pairs.length > 0);
}

function dropPassages(pairs: PostingPairs, { first, end }: IdRange): PostingPairs {
  const kept: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [offset = 0, frequency = 1] = [pairs[i], pairs[i + 1]];
    if (offset < first || offset >= end) kept.push(offset, frequency);
  }
  return kept;
}
