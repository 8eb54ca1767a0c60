import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosine, quantise } from '../../../src/search/reader-model/quantise.ts';
import type { Meaning } from '../../../src/search/reader-model/reader-model.ts';

const vectors = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 });

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function toMeaning(vector: readonly number[]): Meaning {
  return quantise(Float32Array.from(vector));
}

function exactCosine(a: readonly number[], b: readonly number[]): number {
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}

it('keeps the angle between any two vectors with a byte per number', () => {
  fc.assert(
    fc.property(vectors, vectors, (a, b) => {
      expect(Math.abs(cosine(toMeaning(a), toMeaning(b)) - exactCosine(a, b))).toBeLessThan(0.04);
    }),
  );
});

it('gives a vector the highest similarity to itself at another length, and the lowest to its opposite', () => {
  const vector = [0.3, -0.2, 0.05];
  const longer = vector.map((value) => value * 7);
  expect(cosine(toMeaning(vector), toMeaning(longer))).toBeCloseTo(1);
  expect(cosine(toMeaning(vector), toMeaning(vector.map((value) => -value)))).toBeCloseTo(-1);
});

it('gives a zero vector no similarity to anything', () => {
  expect(cosine(toMeaning([0, 0]), toMeaning([1, 0]))).toBe(0);
});
