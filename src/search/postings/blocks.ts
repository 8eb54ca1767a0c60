import { DamagedIndexError } from './damaged-index-error.ts';
import { boundOfList, writeNumber, writePostings, type PostingPairs } from './encode-postings.ts';
import type { IdRange } from '../scope-ranges.ts';

/** A stem with its list. */
export type StemList = readonly [stem: string, pairs: PostingPairs];

/** A stem with its encoded list. */
export interface EncodedList {
  readonly stem: string;
  readonly list: Uint8Array;
}

/** Passages of a segment for each of its blocks. */
const PASSAGES_PER_BLOCK = 16;

/**
 * The lists of a segment are divided into blocks of a few kilobytes by the first bits of their stems' hashes, so that a
 * segment is a few rows instead of one per stem, and a stem is found in exactly one. The number of blocks is a power of
 * two: a block of a shorter segment corresponds to whole blocks of a longer one.
 */
export function countBlocks({ first, end }: IdRange): number {
  const wanted = (end - first) / PASSAGES_PER_BLOCK;
  return wanted <= 1 ? 1 : 2 ** Math.ceil(Math.log2(wanted));
}

/** The block for a stem, given the number of blocks. */
export function blockOf(stem: string, blocks: number): number {
  return Math.floor((hashOf(stem) / 2 ** 32) * blocks);
}

/** Most bytes of a number. */
const LONGEST_NUMBER = 4;

/** Encodes a block: for each stem its length, its UTF-8, the length of its list, its list. */
export function encodeBlock(lists: readonly StemList[]): Uint8Array {
  let [bound, longest] = [0, 0];
  for (const [stem, pairs] of lists) {
    const ofList = boundOfList(pairs);
    bound += 2 * LONGEST_NUMBER + 3 * stem.length + ofList;
    longest = Math.max(longest, ofList);
  }
  const [block, list] = [Buffer.allocUnsafe(bound), new Uint8Array(longest)];
  let at = 0;
  for (const [stem, pairs] of lists) {
    at = writeStem(block, at, stem);
    const length = writePostings(list, 0, pairs);
    at = writeNumber(block, at, length);
    for (let i = 0; i < length; i++) block[at++] = list[i] ?? 0;
  }
  return block.subarray(0, at);
}

/** Decodes a block. Throws a DamagedIndexError if it is malformed. */
export function readBlock(block: Buffer): readonly EncodedList[] {
  const found: EncodedList[] = [];
  for (let at = 0; at < block.length;) {
    const stem = spanAt(block, at);
    const list = spanAt(block, stem.end);
    found.push({
      stem: block.toString('utf8', stem.start, stem.end),
      list: block.subarray(list.start, list.end),
    });
    at = list.end;
  }
  return found;
}

/** The list of a stem in its block, or null. Throws a DamagedIndexError if the block is malformed. */
export function findList(block: Buffer, stem: string): Uint8Array | null {
  const wanted = Buffer.from(stem);
  for (let at = 0; at < block.length;) {
    const { start, end } = spanAt(block, at);
    const list = spanAt(block, end);
    if (end - start === wanted.length && block.compare(wanted, 0, wanted.length, start, end) === 0)
      return block.subarray(list.start, list.end);
    at = list.end;
  }
  return null;
}

// Length-prefixed bytes.
function spanAt(block: Buffer, at: number): { readonly start: number; readonly end: number } {
  let length = 0;
  let start = at;
  for (let shift = 0; ; shift += 7) {
    const byte = block[start++] ?? 0;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const end = start + length;
  if (length < 0 || end > block.length) throw new DamagedIndexError('A block ends inside a list.');
  return { start, end };
}

function writeStem(block: Buffer, start: number, stem: string): number {
  const at = writeNumber(block, start, Buffer.byteLength(stem));
  return at + block.write(stem, at);
}

/** FNV-1a (G. Fowler, L. Noll, K.-P. Vo) on UTF-16 units, with a final mix so that the first bits are uniform. */
function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
