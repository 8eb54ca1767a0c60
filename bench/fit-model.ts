/** Feature vectors of options, some of which are right. */
export interface Choice {
  readonly options: readonly Float64Array[];
  readonly isRight: readonly boolean[];
  /** Weight of the choice. */
  readonly importance: number;
}

/** Parameters of a fit. */
export interface FitOptions {
  readonly steps: number;
  /** L2 penalty by feature, on scaled features. */
  readonly penalties: readonly number[];
  /** Features with a fixed weight. */
  readonly isHeld: readonly boolean[];
}

const RATE = 0.05;
const DECAY = [0.9, 0.999] as const;

/**
 * Weights that make a right option likely under a softmax over all options: L2-penalised maximum likelihood by Adam
 * (D. Kingma and J. Ba, 2015) on all choices at once, on features scaled to the same spread within a choice. A binary
 * logistic model is the choice between a vector and zero.
 */
export function fitSoftmax(
  choices: readonly Choice[],
  start: readonly number[],
  { steps, penalties, isHeld }: FitOptions,
): readonly number[] {
  const spreads = measureSpreads(choices, start.length);
  const total = choices.reduce((sum, { importance }) => sum + importance, 0);
  const weights = Float64Array.from(start);
  const [first, second] = [new Float64Array(start.length), new Float64Array(start.length)];
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(start.length);
    for (const choice of choices) addGradient(choice, weights, gradient, choice.importance / total);
    gradient.forEach((raw, i) => {
      if (isHeld[i]) return;
      const spread = spreads[i] ?? 1;
      const g = raw / spread - (penalties[i] ?? 0) * (weights[i] ?? 0) * spread;
      first[i] = DECAY[0] * (first[i] ?? 0) + (1 - DECAY[0]) * g;
      second[i] = DECAY[1] * (second[i] ?? 0) + (1 - DECAY[1]) * g * g;
      const mean = (first[i] ?? 0) / (1 - DECAY[0] ** step);
      const power = Math.sqrt((second[i] ?? 0) / (1 - DECAY[1] ** step));
      weights[i] = (weights[i] ?? 0) + (RATE * mean) / (power + 1e-9) / spread;
    });
  }
  return [...weights];
}

/** Weighted sum of a vector. */
export function dot(weights: ArrayLike<number>, vector: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (weights[i] ?? 0) * (vector[i] ?? 0);
  return sum;
}

/** Standard deviation of each feature around its mean within a choice; at least a hundredth. */
function measureSpreads(choices: readonly Choice[], features: number): readonly number[] {
  const squares = new Float64Array(features);
  let count = 0;
  for (const { options } of choices) {
    count += options.length;
    for (let i = 0; i < features; i++) {
      const mean = options.reduce((sum, option) => sum + (option[i] ?? 0), 0) / options.length;
      for (const option of options) squares[i] = (squares[i] ?? 0) + ((option[i] ?? 0) - mean) ** 2;
    }
  }
  return [...squares].map((square) => Math.max(0.01, Math.sqrt(square / count)));
}

function addGradient(
  { options, isRight }: Choice,
  weights: Float64Array,
  into: Float64Array,
  scale: number,
): void {
  const scores = options.map((option) => dot(weights, option));
  const top = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - top));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const right = chances.reduce((sum, chance, i) => (isRight[i] ? sum + chance : sum), 0);
  options.forEach((option, i) => {
    const chance = chances[i] ?? 0;
    const pull = scale * ((isRight[i] ? chance / right : 0) - chance / all);
    if (Math.abs(pull) < 1e-9) return;
    for (let j = 0; j < option.length; j++) into[j] = (into[j] ?? 0) + pull * (option[j] ?? 0);
  });
}
