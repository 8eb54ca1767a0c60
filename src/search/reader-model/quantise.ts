import type { Meaning } from './reader-model.ts';

const LARGEST = 127;

/** A vector with one byte per number, scaled to the full range: it loses its length and keeps its direction. */
export function quantise(vector: Float32Array): Meaning {
  const top = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => Math.round((value / (top || 1)) * LARGEST));
}

/** Cosine of the angle between two embeddings, -1 to 1; 0 if one of them is zero. */
export function cosine(a: Meaning, b: Meaning): number {
  let [product, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return product / (Math.sqrt(ofA * ofB) || 1);
}
