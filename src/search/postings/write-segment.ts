import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { prepareOnce } from '../prepare-once.ts';
import { writeLists } from './block-rows.ts';
import { blockOf } from './blocks.ts';
import type { SegmentDraft } from './segment-draft.ts';
import { insertSegment, listDead, type Segment } from './segments.ts';

/** A segment of up to this many passages is written without a pause: about 50 ms. */
const SLICE = 1000;

/** In how many slices a segment is written. */
export function countSlices({ first, end }: Pick<Segment, 'first' | 'end'>): number {
  return end - first <= SLICE ? 1 : 2 ** Math.ceil(Math.log2((end - first) / SLICE));
}

/** Writes a segment in slices, with pauses between. It is not searched yet. */
export async function writeSegment(database: Database, draft: SegmentDraft): Promise<void> {
  const slices = countSlices(draft);
  const parted = Map.groupBy(draft.postings, ([stem]) => blockOf(stem, slices));
  const segment = insertSegment(database, draft, draft.lengths);
  for (const slice of parted.values()) {
    writeLists(database, segment, slice);
    await setImmediate();
  }
}

/** Deletes retired segments, in slices. */
export async function deleteDead(database: Database): Promise<void> {
  const deleteBlocks = prepareOnce(
    database,
    `DELETE FROM postings WHERE segment = ? AND number IN (SELECT number FROM postings WHERE segment = ? LIMIT ?)`,
  );
  const deleteSegment = prepareOnce(database, 'DELETE FROM segments WHERE id = ?');
  for (const { id } of listDead(database)) {
    while (deleteBlocks.run(id, id, SLICE).changes === SLICE) await setImmediate();
    deleteSegment.run(id);
    await setImmediate();
  }
}
