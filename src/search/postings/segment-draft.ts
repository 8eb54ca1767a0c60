import type { PostingPairs } from './encode-postings.ts';

/** An inverted index of neighbouring passages: for each stem, the passages that have it. */
export interface SegmentDraft {
  /** Ids of its passages: `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Number of words in each passage, at most 65,535. */
  readonly lengths: Uint16Array;
  readonly postings: ReadonlyMap<string, PostingPairs>;
}

/** Collects passages in the order of their ids. */
export interface SegmentDrafter {
  /** Adds the next passage, by the stems of its words. */
  add(stems: readonly string[]): void;
  readonly passages: number;
  finish(): SegmentDraft;
}

/** Starts a segment at a passage. */
export function draftSegment(first: number): SegmentDrafter {
  const postings = new Map<string, number[]>();
  const lengths: number[] = [];
  return {
    add(stems) {
      const offset = lengths.length;
      lengths.push(Math.min(stems.length, 0xffff));
      for (const stem of stems) count(postings, stem, offset);
    },
    get passages() {
      return lengths.length;
    },
    finish: () => ({ first, end: first + lengths.length, lengths: Uint16Array.from(lengths), postings }),
  };
}

function count(postings: Map<string, number[]>, stem: string, offset: number): void {
  const pairs = postings.get(stem);
  if (!pairs) postings.set(stem, [offset, 1]);
  else if (pairs[pairs.length - 2] === offset) pairs[pairs.length - 1] = (pairs.at(-1) ?? 0) + 1;
  else pairs.push(offset, 1);
}
