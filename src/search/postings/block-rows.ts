import type { Database } from 'better-sqlite3';
import { prepareOnce } from '../prepare-once.ts';
import { blockOf, countBlocks, encodeBlock, findList, type StemList } from './blocks.ts';
import type { Segment } from './segments.ts';

/** Looks up the encoded list of a stem in a segment; null if no passage has it. */
export type FindList = (segment: Segment, stem: string) => Uint8Array | null;

/** A block with its number. */
export interface NumberedBlock {
  readonly number: number;
  readonly block: Buffer;
}

/** Prepares list look-ups. */
export function prepareLists(database: Database): FindList {
  const find = prepareOnce<[number, number], Buffer>(
    database,
    'SELECT block FROM postings WHERE segment = ? AND number = ?',
  ).pluck();
  return (segment, stem) => {
    const block = find.get(segment.id, blockOf(stem, countBlocks(segment)));
    return block ? findList(block, stem) : null;
  };
}

/** The blocks of a segment with these numbers, `[first, end)`. Empty blocks are not stored. */
export function readBlocks(
  database: Database,
  { id }: Segment,
  first: number,
  end: number,
): readonly NumberedBlock[] {
  return prepareOnce<[number, number, number], NumberedBlock>(
    database,
    'SELECT number, block FROM postings WHERE segment = ? AND number >= ? AND number < ? ORDER BY number',
  ).all(id, first, end);
}

/** Writes all lists for these blocks of a segment that is being built. */
export function writeLists(database: Database, segment: Segment, lists: Iterable<StemList>): void {
  const insert = prepareOnce(database, 'INSERT INTO postings (segment, number, block) VALUES (?, ?, ?)');
  const blocks = countBlocks(segment);
  const parted = Map.groupBy(lists, ([stem]) => blockOf(stem, blocks));
  for (const [number, inBlock] of [...parted].toSorted(([a], [b]) => a - b))
    insert.run(segment.id, number, encodeBlock(inBlock));
}
