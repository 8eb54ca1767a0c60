import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
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

/** Bytes of the blocks that are kept for each connection. */
const KEPT_BYTES = 2 ** 21;

/** No block is as short. */
const ABSENT = Buffer.alloc(0);

const kept = new WeakMap<Database, LRUCache<string, Buffer>>();

/** Prepares list look-ups. Recent blocks are kept: questions have words in common, and a corrected one most of them. */
export function prepareLists(database: Database): FindList {
  const find = prepareOnce<[number, number], Buffer>(
    database,
    'SELECT block FROM postings WHERE segment = ? AND number = ?',
  ).pluck();
  const blocks =
    kept.get(database) ??
    new LRUCache<string, Buffer>({ maxSize: KEPT_BYTES, sizeCalculation: ({ length }) => length + 1 });
  kept.set(database, blocks);
  return (segment, stem) => {
    const number = blockOf(stem, countBlocks(segment));
    const key = `${segment.id} ${number}`;
    const block = blocks.get(key) ?? find.get(segment.id, number) ?? ABSENT;
    blocks.set(key, block);
    return findList(block, stem);
  };
}

/** Forgets the blocks that were kept, once works have been added or removed. */
export function forgetBlocks(database: Database): void {
  kept.get(database)?.clear();
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
