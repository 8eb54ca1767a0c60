import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { IdRange } from '../scope-ranges.ts';
import { createPostingBuffers, encodePostings, readPostings } from './encode-postings.ts';
import {
  buryWithin,
  giveUpBuilding,
  listSegments,
  readLengths,
  writeLengths,
  type Segment,
} from './segments.ts';
import { deleteDead } from './write-segment.ts';

/** Lists rewritten in one transaction: about 50 ms. */
const SLICE = 500;

/**
 * Takes passages, which no scope holds any more, out of all segments, in slices. `stems` are all that they have.
 * A merge that was under way in another process is given up, so that it does not bring them back.
 */
export async function removePostings(
  database: Database,
  range: IdRange,
  stems: readonly string[],
): Promise<void> {
  const bury = database.transaction(() => {
    giveUpBuilding(database, range);
    buryWithin(database, range);
    return listSegments(database, range);
  });
  let cleaned: readonly Segment[] = [];
  for (let touched = bury.immediate(); touched.length > 0; touched = without(bury.immediate(), cleaned)) {
    for (const segment of touched) await removeFrom(database, segment, range, stems);
    cleaned = [...cleaned, ...touched];
  }
  await deleteDead(database);
}

function without(segments: readonly Segment[], known: readonly Segment[]): readonly Segment[] {
  return segments.filter(({ id }) => !known.some((each) => each.id === id));
}

async function removeFrom(
  database: Database,
  segment: Segment,
  { first, end }: IdRange,
  stems: readonly string[],
): Promise<void> {
  const find = database
    .prepare<[number, string], Buffer>('SELECT list FROM postings WHERE segment = ? AND stem = ?')
    .pluck();
  const update = database.prepare('UPDATE postings SET list = ? WHERE segment = ? AND stem = ?');
  const remove = database.prepare('DELETE FROM postings WHERE segment = ? AND stem = ?');
  const buffers = createPostingBuffers();
  const rewriteSlice = database.transaction((slice: readonly string[]) => {
    for (const stem of slice) {
      const list = find.get(segment.id, stem);
      if (!list) continue;
      const kept = dropPassages(readPostings(list, buffers, segment.first), first, end, segment.first);
      if (kept.length > 0) update.run(encodePostings(kept), segment.id, stem);
      else remove.run(segment.id, stem);
    }
  });
  for (let i = 0; i < stems.length; i += SLICE) {
    rewriteSlice.immediate(stems.slice(i, i + SLICE));
    await setImmediate();
  }
  const forgetLengths = database.transaction(() => {
    const lengths = readLengths(database, segment);
    writeLengths(database, segment, lengths.fill(0, Math.max(0, first - segment.first), end - segment.first));
  });
  forgetLengths.immediate();
}

function dropPassages(pairs: readonly number[], first: number, end: number, base: number): readonly number[] {
  const kept: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [id = 0, frequency = 1] = [pairs[i], pairs[i + 1]];
    if (id < first || id >= end) kept.push(id - base, frequency);
  }
  return kept;
}
