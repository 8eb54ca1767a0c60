import { addUp, project, type Vectors } from './vectors.ts';

const DAMPING = 0.15;
const STEPS = 30;

/**
 * How central each sentence is: continuous LexRank (G. Erkan and D. Radev, 2004, section 3.3), the stationary
 * distribution of a random walk between sentences, weighted by the cosine of their vectors; with a bias, the walk
 * sometimes jumps to the favoured sentences (J. Otterbacher, G. Erkan and D. Radev, 2005). Multiplied by the number of
 * sentences, so that 1 is the average. The cosine matrix is never built: it is the vectors' product with their own
 * transpose, so a step of the walk is two passes over the words, and time is linear in the text's length.
 */
export function rankByCentrality(vectors: Vectors, bias?: Float64Array): Float64Array {
  const { sentences, idf } = vectors;
  const n = sentences.length;
  const total = bias?.reduce((sum, share) => sum + share, 0) ?? 0;
  const leap = sentences.map((_, i) => (total > 0 ? ((bias?.[i] ?? 0) * n) / total : 1));
  const degrees = spread(new Float64Array(n).fill(1));
  let ranks = Float64Array.from(leap);
  for (let step = 0; step < STEPS; step++) {
    const walked = spread(ranks.map((rank, i) => ((degrees[i] ?? 0) > 1e-9 ? rank / (degrees[i] ?? 1) : 0)));
    ranks = walked.map((rank, i) => DAMPING * (leap[i] ?? 0) + (1 - DAMPING) * rank);
  }
  return ranks;

  /** The matrix of cosines without its diagonal, times a vector. */
  function spread(shares: Float64Array): Float64Array {
    const sum = addUp(sentences, shares, idf.length);
    return Float64Array.from(sentences, (sentence, i) =>
      sentence.stems.length === 0 ? 0 : Math.max(0, project(sentence, sum) - (shares[i] ?? 0)),
    );
  }
}
