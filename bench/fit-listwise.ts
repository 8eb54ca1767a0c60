/** The sentences of a text as columns of measures, and the target for each, as shares that sum to 1. */
export interface Listing {
  readonly columns: readonly Float64Array[];
  readonly wanted: Float64Array;
  /** Weight of the text. */
  readonly share: number;
}

const RATE = 0.03;
const STEPS = 150;
const PENALTY = 1e-3;
const DECAY = [0.9, 0.99] as const;

/**
 * Weights with which a softmax over a text's sentences approximates the targets (Z. Cao and others, 2007: ListNet), by
 * Adam (D. Kingma and J. Ba, 2015) on all texts at once, with an L2 penalty. This optimises the top of each list, while
 * least squares would fit the many sentences that nobody chooses.
 */
export function fitListwise(listings: readonly Listing[]): Float64Array {
  const features = listings[0]?.columns.length ?? 0;
  const weights = new Float64Array(features);
  const [first, second] = [new Float64Array(features), new Float64Array(features)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const listing of listings) addGradient(listing, weights, gradient);
    gradient.forEach((g, i) => {
      first[i] = DECAY[0] * (first[i] ?? 0) + (1 - DECAY[0]) * g;
      second[i] = DECAY[1] * (second[i] ?? 0) + (1 - DECAY[1]) * g * g;
      const mean = (first[i] ?? 0) / (1 - DECAY[0] ** step);
      const spread = Math.sqrt((second[i] ?? 0) / (1 - DECAY[1] ** step));
      weights[i] = (weights[i] ?? 0) + (RATE * mean) / (spread + 1e-8);
    });
  }
  return weights;
}

/** Softmax: values as shares that sum to 1. */
export function toShares(values: Float64Array): Float64Array {
  const top = values.reduce((best, value) => Math.max(best, value), -Infinity);
  const chances = values.map((value) => Math.exp(value - top));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / all);
}

function addGradient({ columns, wanted, share }: Listing, weights: Float64Array, into: Float64Array): void {
  const scores = new Float64Array(wanted.length);
  columns.forEach((column, feature) => {
    const weight = weights[feature] ?? 0;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weight * (column[i] ?? 0);
  });
  const chosen = toShares(scores);
  columns.forEach((column, feature) => {
    let pull = 0;
    for (let i = 0; i < chosen.length; i++) pull += (column[i] ?? 0) * ((wanted[i] ?? 0) - (chosen[i] ?? 0));
    into[feature] = (into[feature] ?? 0) + share * pull;
  });
}
