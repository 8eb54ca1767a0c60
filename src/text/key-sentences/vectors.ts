import type { Term } from '../terms.ts';

/** A sentence as weighted content stems, sparse: weights of the stems with these numbers. */
export interface SparseVector {
  readonly stems: Int32Array;
  readonly weights: Float64Array;
}

/** The sentences of a text as vectors of unit length over the stems of their content words. */
export interface Vectors {
  /** Term frequency times inverse document frequency, where each sentence is a document. */
  readonly sentences: readonly SparseVector[];
  readonly numbers: ReadonlyMap<string, number>;
  /** For each stem, its frequency in the text and how rare it is among the sentences. */
  readonly counts: Float64Array;
  readonly idf: Float64Array;
}

/** Vectors of the sentences' words. Function words are left out. */
export function createVectors(sentences: readonly (readonly Term[])[]): Vectors {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const holders: number[] = [];
  const bags = sentences.map((terms) => {
    const bag = new Map<number, number>();
    for (const { lexeme } of terms) {
      if (lexeme.isStop) continue;
      const stem = numbers.get(lexeme.stem) ?? numbers.size;
      numbers.set(lexeme.stem, stem);
      bag.set(stem, (bag.get(stem) ?? 0) + 1);
      counts[stem] = (counts[stem] ?? 0) + 1;
    }
    for (const stem of bag.keys()) holders[stem] = (holders[stem] ?? 0) + 1;
    return bag;
  });
  const idf = Float64Array.from(holders, (n) => Math.log(1 + (sentences.length - n + 0.5) / (n + 0.5)));
  return {
    sentences: bags.map((bag) => weigh(bag, idf)),
    numbers,
    counts: Float64Array.from(counts),
    idf,
  };
}

/** A bag of stems as a vector of unit length. */
function weigh(bag: ReadonlyMap<number, number>, idf: Float64Array): SparseVector {
  const stems = Int32Array.from(bag.keys());
  const weights = Float64Array.from(stems, (stem) => (bag.get(stem) ?? 0) * (idf[stem] ?? 0));
  const length = Math.hypot(...weights) || 1;
  return { stems, weights: weights.map((weight) => weight / length) };
}

/** Dot product of a vector with a dense one: their cosine if the dense one has unit length. */
export function project({ stems, weights }: SparseVector, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < stems.length; i++) sum += (weights[i] ?? 0) * (dense[stems[i] ?? 0] ?? 0);
  return sum;
}

/** Weighted sum of vectors, as a dense vector. */
export function addUp(
  vectors: readonly SparseVector[],
  shares: ArrayLike<number>,
  size: number,
): Float64Array {
  const sum = new Float64Array(size);
  vectors.forEach(({ stems, weights }, i) => {
    const share = shares[i] ?? 0;
    for (let j = 0; j < stems.length; j++) {
      const stem = stems[j] ?? 0;
      sum[stem] = (sum[stem] ?? 0) + share * (weights[j] ?? 0);
    }
  });
  return sum;
}

/** A dense vector scaled to unit length. */
export function normalise(dense: Float64Array): Float64Array {
  let square = 0;
  for (const weight of dense) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return dense.map((weight) => weight / length);
}
