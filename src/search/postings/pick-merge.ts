import { MOST_PASSAGES } from './encode-postings.ts';

/** A half-open range of passage ids that a segment spans. */
interface Spanning {
  readonly first: number;
  readonly end: number;
}

/** A merged segment is at least this many times as long as its longest part, so that passages are rarely rewritten. */
const GROWTH = 8;
/** Enough growth for a segment of more than half the maximum length, which is hardly merged again. */
const LAST_GROWTH = 1.5;

/**
 * Picks neighbouring segments, given in the order of ids, that are worth merging; null if there are none. Merging
 * until there are none leaves few segments and writes each passage a logarithmic number of times (the log-structured
 * merge tree of P. O'Neil et al., 1996).
 */
export function pickMerge<Segment extends Spanning>(segments: readonly Segment[]): readonly Segment[] | null {
  for (let last = segments.length - 1; last > 0; last--) {
    let longest = 0;
    for (let from = last; from >= 0; from--) {
      const total = (segments[last]?.end ?? 0) - (segments[from]?.first ?? 0);
      if (total > MOST_PASSAGES) break;
      longest = Math.max(longest, (segments[from]?.end ?? 0) - (segments[from]?.first ?? 0));
      const growth = total > MOST_PASSAGES / 2 ? LAST_GROWTH : GROWTH;
      if (from < last && total >= growth * longest) return segments.slice(from, last + 1);
    }
  }
  return null;
}
