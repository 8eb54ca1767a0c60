/** A number for each sentence of a text, in text order. */
export type Column = Float64Array;

/** Columns by name. */
export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

/** Values are clipped at this many standard deviations. */
const FURTHEST = 4;

/** A column as distances from its mean in standard deviations, so that long and short texts are comparable. */
export function standardise(column: Column): Column {
  const mean = average(column);
  const deviation = Math.sqrt(average(column.map((value) => (value - mean) ** 2)));
  if (deviation < 1e-9) return column.map(() => 0);
  return column.map((value) => Math.max(-FURTHEST, Math.min(FURTHEST, (value - mean) / deviation)));
}

/** The mean of a column; 0 of an empty one. */
export function average(column: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] ?? 0;
  return column.length === 0 ? 0 : sum / column.length;
}
