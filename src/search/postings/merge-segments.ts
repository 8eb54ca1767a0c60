import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { IdRange } from '../scope-ranges.ts';
import { createPostingBuffers, readPostings, type PostingPairs } from './encode-postings.ts';
import { pickMerge } from './pick-merge.ts';
import {
  giveUpBuilding,
  insertSegment,
  listSegments,
  readLengths,
  replaceParts,
  type Segment,
} from './segments.ts';
import { deleteDead, LIST_SLICE, writeLists } from './write-segment.ts';

/**
 * Deletes what is searched no more and merges neighbouring segments while that is worth it, in slices. What a crash
 * left of an earlier merge goes too.
 */
export async function tidySegments(database: Database): Promise<void> {
  await deleteDead(database);
  for (let parts = findMerge(database); parts; parts = findMerge(database)) {
    const isMerged = await mergeSegments(database, parts);
    await deleteDead(database);
    if (!isMerged) return;
  }
}

// Between segments on both sides of a work that is being written or removed there is still something to come or go.
function findMerge(database: Database): readonly Segment[] | null {
  const unfinished = database
    .prepare<[], IdRange>(
      'SELECT first_passage AS first, end_passage AS end FROM works WHERE NOT is_complete',
    )
    .all();
  const runs: Segment[][] = [[]];
  for (const segment of listSegments(database, { first: 0, end: Number.MAX_SAFE_INTEGER })) {
    const before = runs.at(-1)?.at(-1);
    if (before && unfinished.some(({ first, end }) => end > before.first && first < segment.end))
      runs.push([segment]);
    else runs.at(-1)?.push(segment);
  }
  return runs.map((run) => pickMerge(run)).find((parts) => parts !== null) ?? null;
}

/** Merges neighbouring segments. False if another process took this over. */
async function mergeSegments(database: Database, parts: readonly Segment[]): Promise<boolean> {
  const [first, end] = [parts[0]?.first ?? 0, parts.at(-1)?.end ?? 0];
  const begin = database.transaction(() => {
    giveUpBuilding(database, { first, end });
    return insertSegment(database, { first, end }, joinLengths(database, parts, { first, end }));
  });
  const merged = begin.immediate();
  const readSlice = prepareSlices(database, parts);
  const writeSlice = database.transaction((after: string) => {
    const { lists, last } = readSlice(after);
    return { isWritten: writeLists(database, merged, lists), last };
  });
  for (let after: string | null = ''; after !== null;) {
    const { isWritten, last }: { isWritten: boolean; last: string | null } = writeSlice.immediate(after);
    if (!isWritten) return false;
    after = last;
    await setImmediate();
  }
  return database.transaction(() => replaceParts(database, merged, parts)).immediate();
}

function joinLengths(database: Database, parts: readonly Segment[], { first, end }: IdRange): Uint16Array {
  const lengths = new Uint16Array(end - first);
  for (const part of parts) lengths.set(readLengths(database, part), part.first - first);
  return lengths;
}

interface Slice {
  readonly lists: readonly (readonly [string, PostingPairs])[];
  /** The last stem of the slice, or null if it is the last slice. */
  readonly last: string | null;
}

/** Prepares reading the lists of several segments as if they were one, from a stem on. */
function prepareSlices(database: Database, parts: readonly Segment[]): (after: string) => Slice {
  const findLast = database
    .prepare<[number, string, number], string>(
      'SELECT stem FROM postings WHERE segment = ? AND stem > ? ORDER BY stem LIMIT 1 OFFSET ?',
    )
    .pluck();
  const rest = database.prepare<[number, string], ListRow>(
    'SELECT stem, list FROM postings WHERE segment = ? AND stem > ? ORDER BY stem',
  );
  const upTo = database.prepare<[number, string, string], ListRow>(
    'SELECT stem, list FROM postings WHERE segment = ? AND stem > ? AND stem <= ? ORDER BY stem',
  );
  const rows = Math.ceil(LIST_SLICE / parts.length);
  const buffers = createPostingBuffers();
  return (after) => {
    const ends = parts.flatMap(({ id }) => findLast.get(id, after, rows) ?? []);
    const [last] = ends.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const lists = new Map<string, PostingPairs>();
    for (const { id, first } of parts) {
      const shift = first - (parts[0]?.first ?? 0);
      for (const { stem, list } of last === undefined ? rest.all(id, after) : upTo.all(id, after, last)) {
        const pairs = readPostings(list, buffers, shift);
        lists.set(stem, lists.get(stem)?.concat(pairs) ?? pairs);
      }
    }
    return { lists: [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1)), last: last ?? null };
  };
}

interface ListRow {
  readonly stem: string;
  readonly list: Buffer;
}
