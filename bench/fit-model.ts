/** Feature vectors of things to choose from, some of which are right. */
export interface Choice {
  readonly options: readonly Float64Array[];
  readonly isRight: readonly boolean[];
}

const RATE = 0.05;
const DECAY = [0.9, 0.999] as const;

/**
 * Weights that make a right option likely under a softmax over all options: L2-penalised maximum likelihood by Adam
 * (D. Kingma and J. Ba, 2015) on all choices at once. A binary logistic is the choice between a vector and zero.
 */
export function fitSoftmax(
  choices: readonly Choice[],
  start: readonly number[],
  { steps, penalty }: { steps: number; penalty: number },
): readonly number[] {
  const weights = Float64Array.from(start);
  const [first, second] = [new Float64Array(start.length), new Float64Array(start.length)];
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const choice of choices) addGradient(choice, weights, gradient, 1 / choices.length);
    gradient.forEach((g, i) => {
      first[i] = DECAY[0] * (first[i] ?? 0) + (1 - DECAY[0]) * g;
      second[i] = DECAY[1] * (second[i] ?? 0) + (1 - DECAY[1]) * g * g;
      const mean = (first[i] ?? 0) / (1 - DECAY[0] ** step);
      const spread = Math.sqrt((second[i] ?? 0) / (1 - DECAY[1] ** step));
      weights[i] = (weights[i] ?? 0) + (RATE * mean) / (spread + 1e-9);
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
