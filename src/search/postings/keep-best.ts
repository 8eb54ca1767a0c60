/** A passage that has a word of the query, with its BM25 score (higher is better). */
export interface Candidate {
  readonly id: number;
  readonly bm25: number;
}

/** Keeps the best of many candidates, which arrive in the order of their ids; the earlier of equals is better. */
export interface BestCandidates {
  /** Adds a candidate, and returns the score that the next one must exceed to be kept. */
  offer(id: number, bm25: number): number;
  /** The score that a candidate must exceed to be kept. */
  readonly bar: number;
  /** Best first. */
  list(): readonly Candidate[];
}

/** Keeps this many, with the worst on top of a binary heap (J. Williams, 1964). */
export function keepBest(limit: number): BestCandidates {
  const [ids, scores] = [new Float64Array(limit), new Float64Array(limit)];
  let size = 0;

  const bar = (): number => (size === limit ? (scores[0] ?? 0) : 0);
  const isWorse = (a: number, b: number): boolean => {
    const [scoreA = 0, scoreB = 0] = [scores[a], scores[b]];
    return scoreA < scoreB || (scoreA === scoreB && (ids[a] ?? 0) > (ids[b] ?? 0));
  };
  const swap = (a: number, b: number): void => {
    [ids[a], ids[b]] = [ids[b] ?? 0, ids[a] ?? 0];
    [scores[a], scores[b]] = [scores[b] ?? 0, scores[a] ?? 0];
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!isWorse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      if (left >= size) return;
      const child = right < size && isWorse(right, left) ? right : left;
      if (!isWorse(child, at)) return;
      swap(at, child);
      at = child;
    }
  };

  return {
    get bar() {
      return bar();
    },
    offer(id, bm25) {
      if (bm25 <= bar()) return bar();
      const at = size < limit ? size++ : 0;
      ids[at] = id;
      scores[at] = bm25;
      if (at > 0) rise(at);
      else sink();
      return bar();
    },
    list: () =>
      Array.from({ length: size }, (_, i) => ({ id: ids[i] ?? 0, bm25: scores[i] ?? 0 })).toSorted(
        (a, b) => b.bm25 - a.bm25 || a.id - b.id,
      ),
  };
}
