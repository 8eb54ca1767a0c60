import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { encodePostings, type PostingPairs } from './encode-postings.ts';
import type { SegmentDraft } from './segment-draft.ts';
import { insertSegment, isBuilding, listDead, type Segment } from './segments.ts';

/** Lists written or deleted in one transaction: about 50 ms. */
export const LIST_SLICE = 5000;

/** Writes a segment in slices. It is not searched yet. */
export async function writeSegment(database: Database, draft: SegmentDraft): Promise<void> {
  const segment = database.transaction(() => insertSegment(database, draft, draft.lengths)).immediate();
  const lists = [...draft.postings].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const writeSlice = database.transaction((slice: readonly (readonly [string, PostingPairs])[]) =>
    writeLists(database, segment, slice),
  );
  for (let i = 0; i < lists.length; i += LIST_SLICE) {
    if (!writeSlice.immediate(lists.slice(i, i + LIST_SLICE)))
      throw new Error('The work was taken out while it was being added.');
    await setImmediate();
  }
}

/** Writes lists of a segment that is being built, in the order of their stems. False if it was given up. */
export function writeLists(
  database: Database,
  segment: Segment,
  lists: Iterable<readonly [string, PostingPairs]>,
): boolean {
  if (!isBuilding(database, segment)) return false;
  const insert = database.prepare('INSERT INTO postings (segment, stem, list) VALUES (?, ?, ?)');
  for (const [stem, pairs] of lists) insert.run(segment.id, stem, encodePostings(pairs));
  return true;
}

/** Deletes the segments that are searched no more, in slices. */
export async function deleteDead(database: Database): Promise<void> {
  const findSlice = database
    .prepare<[number, number], string>(
      'SELECT stem FROM postings WHERE segment = ? ORDER BY stem LIMIT 1 OFFSET ?',
    )
    .pluck();
  const deleteUpTo = database.prepare('DELETE FROM postings WHERE segment = ? AND stem < ?');
  const deleteSegment = database.transaction(({ id }: Segment) => {
    database.prepare('DELETE FROM postings WHERE segment = ?').run(id);
    database.prepare('DELETE FROM segments WHERE id = ?').run(id);
  });
  for (const segment of listDead(database)) {
    for (let end = findSlice.get(segment.id, LIST_SLICE); end; end = findSlice.get(segment.id, LIST_SLICE)) {
      deleteUpTo.run(segment.id, end);
      await setImmediate();
    }
    deleteSegment.immediate(segment);
    await setImmediate();
  }
}
