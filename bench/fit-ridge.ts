/** Sums of products that a least-squares fit needs, for features of a fixed order. */
export interface NormalEquations {
  readonly products: readonly Float64Array[];
  readonly targets: Float64Array;
}

/** Empty sums for so many features. */
export function createEquations(features: number): NormalEquations {
  return {
    products: Array.from({ length: features }, () => new Float64Array(features)),
    targets: new Float64Array(features),
  };
}

/** Adds one text: a column a feature, and the value to be foretold of each sentence. Each text weighs `share`. */
export function addText(
  { products, targets }: NormalEquations,
  columns: readonly Float64Array[],
  wanted: Float64Array,
  share: number,
): void {
  const scale = share / (wanted.length || 1);
  columns.forEach((column, i) => {
    targets[i] = (targets[i] ?? 0) + scale * multiply(column, wanted);
    const row = products[i];
    if (row) columns.forEach((other, j) => void (row[j] = (row[j] ?? 0) + scale * multiply(column, other)));
  });
}

/** Ridge regression (A. Hoerl and R. Kennard, 1970): the weights with the least squares and a penalty on their size. */
export function solveRidge({ products, targets }: NormalEquations, penalty: number): readonly number[] {
  const rows = products.map((row, i) =>
    Float64Array.from([...row.map((value, j) => value + (i === j ? penalty : 0)), targets[i] ?? 0]),
  );
  rows.forEach((pivot, i) => {
    for (const [j, row] of rows.entries()) {
      const factor = j === i ? 0 : (row[i] ?? 0) / (pivot[i] ?? 1);
      if (factor !== 0) pivot.forEach((value, k) => void (row[k] = (row[k] ?? 0) - factor * value));
    }
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

function multiply(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
