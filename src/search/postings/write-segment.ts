import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { prepareOnce } from '../prepare-once.ts';
import { writeLists } from './block-rows.ts';
import { blockOf } from './blocks.ts';
import type { SegmentDraft } from './segment-draft.ts';
import { insertSegment, listDead, type Segment } from './segments.ts';

/** A segment of up to this many passages is written in one transaction: about 50 ms. */
const SLICE = 1000;

/** How many transactions writing a segment takes. */
export function countSlices({ first, end }: Pick<Segment, 'first' | 'end'>): number {
  return end - first <= SLICE ? 1 : 2 ** Math.ceil(Math.log2((end - first) / SLICE));
}

/** Writes a segment in slices. It is not searched yet. */
export async function writeSegment(database: Database, draft: SegmentDraft): Promise<void> {
  const slices = countSlices(draft);
  const parted = Map.groupBy(draft.postings, ([stem]) => blockOf(stem, slices));
  let segment: Segment | null = null;
  for (const slice of parted.size > 0 ? parted.values() : [[]]) {
    const writeSlice = database.transaction(() => {
      segment ??= insertSegment(database, draft, draft.lengths);
      return writeLists(database, segment, slice);
    });
    if (!writeSlice.immediate()) throw new Error('The work was removed while it was being added.');
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
