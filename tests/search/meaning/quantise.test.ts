import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosine, quantise } from '../../../src/search/meaning/quantise.ts';

const vectors = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 });

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function exactCosine(a: readonly number[], b: readonly number[]): number {
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}

it('keeps the angle between any two vectors with a byte per number', () => {
  fc.assert(
    fc.property(vectors, vectors, (a, b) => {
      expect(Math.abs(cosine(quantise(a), quantise(b)) - exactCosine(a, b))).toBeLessThan(0.04);
    }),
  );
});

it('gives a vector the highest similarity to itself at another length, and the lowest to its opposite', () => {
  const vector = [0.3, -0.2, 0.05];
  const longer = vector.map((value) => value * 7);
  expect(cosine(quantise(vector), quantise(longer))).toBeCloseTo(1);
  expect(cosine(quantise(vector), quantise(vector.map((value) => -value)))).toBeCloseTo(-1);
});

it('gives a zero vector no similarity to anything', () => {
  expect(cosine(quantise([0, 0]), quantise([1, 0]))).toBe(0);
});
