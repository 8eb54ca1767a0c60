import { DamagedIndexError } from './damaged-index-error.ts';

/**
 * The passages that have a stem: their offsets from the first passage of a segment, ascending, each followed by the
 * stem's frequency there. Flat pairs, because there are millions.
 */
export type PostingPairs = readonly number[];

/** Most passages in one segment; offsets are below this. */
export const MOST_PASSAGES = 16_384;

/** Highest frequency that is stored for a stem in a passage. */
const MOST_FREQUENT = 0xffff;

/** A decoded list, in reusable buffers: `offsets` ascend. */
export interface PostingBuffers {
  readonly offsets: Uint16Array;
  readonly frequencies: Uint16Array;
}

/** Buffers large enough for the longest list. */
export function createPostingBuffers(): PostingBuffers {
  return { offsets: new Uint16Array(MOST_PASSAGES), frequencies: new Uint16Array(MOST_PASSAGES) };
}

/** Most bytes of an encoded list: three for its length, and three for each number. */
export function boundOfList(pairs: PostingPairs): number {
  return 3 + 3 * pairs.length;
}

/**
 * Writes a list at a position and returns its end: its length and the gaps between offsets, in variable-byte code
 * (H. Williams and J. Zobel, 1999). The lowest bit of a gap means that a frequency above 1 follows, so most passages of
 * a list take one byte.
 */
export function writePostings(into: Uint8Array, start: number, pairs: PostingPairs): number {
  let at = writeNumber(into, start, pairs.length / 2);
  let next = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const [offset = 0, frequency = 1] = [pairs[i], pairs[i + 1]];
    const gap = (offset - next) * 2;
    next = offset + 1;
    if (frequency === 1) at = writeNumber(into, at, gap);
    else {
      at = writeNumber(into, at, gap + 1);
      at = writeNumber(into, at, Math.min(frequency, MOST_FREQUENT) - 2);
    }
  }
  return at;
}

/** Writes a number below 2^28 in variable-byte code at a position and returns its end. */
export function writeNumber(into: Uint8Array, start: number, number: number): number {
  let [at, rest] = [start, number];
  for (; rest > 0x7f; rest >>>= 7) into[at++] = (rest & 0x7f) | 0x80;
  into[at++] = rest;
  return at;
}

/** How many passages an encoded list has. Throws a DamagedIndexError if the number is impossible. */
export function countPostings(bytes: Uint8Array): number {
  const count = readCount(bytes);
  if (count > MOST_PASSAGES) throw new DamagedIndexError(`A list of ${count} passages is too long.`);
  return count;
}

/** Decodes a list into buffers and returns its length. Throws a DamagedIndexError if it is malformed. */
export function decodePostings(bytes: Uint8Array, { offsets, frequencies }: PostingBuffers): number {
  const count = countPostings(bytes);
  let at = sizeOf(count);
  let next = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    const offset = next + (gap >>> 1);
    offsets[i] = offset;
    next = offset + 1;
    let frequency = 1;
    if (gap & 1) {
      byte = bytes[at++] ?? 0;
      frequency = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0;
        frequency |= (byte & 0x7f) << shift;
      }
      frequency += 2;
    }
    frequencies[i] = frequency;
  }
  if (at !== bytes.length || next > MOST_PASSAGES)
    throw new DamagedIndexError('A list of passages does not have the encoded length.');
  return count;
}

/** Appends the pairs of an encoded list, with their offsets shifted by this many passages. */
export function readPostings(
  bytes: Uint8Array,
  buffers: PostingBuffers,
  shift: number,
  into: number[],
): void {
  const count = decodePostings(bytes, buffers);
  for (let i = 0; i < count; i++) into.push((buffers.offsets[i] ?? 0) + shift, buffers.frequencies[i] ?? 1);
}

// A count has at most three bytes.
function readCount(bytes: Uint8Array): number {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a < 0x80) return a;
  return b < 0x80 ? (a & 0x7f) | (b << 7) : (a & 0x7f) | ((b & 0x7f) << 7) | (c << 14);
}

function sizeOf(number: number): number {
  return number < 0x80 ? 1 : number < 0x4000 ? 2 : 3;
}
