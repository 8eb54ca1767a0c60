import { expect, it } from 'vitest';
import { rankByCentrality } from '../../../src/text/key-sentences/lexrank.ts';
import { createVectors } from '../../../src/text/key-sentences/vectors.ts';
import { findTerms } from '../../../src/text/terms.ts';

const vectorsOf = (...sentences: readonly string[]) =>
  createVectors(sentences.map((sentence) => findTerms(sentence)));

it('ranks the sentence highest that shares words with most others', () => {
  const ranks = rankByCentrality(
    vectorsOf(
      'Keepers trim lamps.',
      'Keepers and pilots trim lamps at the harbour.',
      'Pilots guard the harbour.',
      'Bread rose.',
    ),
  );
  expect(ranks.indexOf(Math.max(...ranks))).toBe(1);
  expect(ranks.indexOf(Math.min(...ranks))).toBe(3);
});

it('agrees with an explicit cosine matrix', () => {
  const vectors = vectorsOf('red lamp oil', 'lamp oil burns', 'oil ships sail', 'ships sail red');
  const dense = vectors.sentences.map(({ stems, weights }) => {
    const row = Array.from(vectors.idf, () => 0);
    stems.forEach((stem, i) => (row[stem] = weights[i] ?? 0));
    return row;
  });
  const cosines = dense.map((a, i) =>
    dense.map((b, j) => (i === j ? 0 : a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0))),
  );
  const degrees = cosines.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = dense.map(() => 1);
  for (let step = 0; step < 200; step++)
    ranks = ranks.map(
      (_, j) =>
        0.15 +
        0.85 * ranks.reduce((sum, rank, i) => sum + (rank * (cosines[i]?.[j] ?? 0)) / (degrees[i] ?? 1), 0),
    );
  rankByCentrality(vectors).forEach((rank, i) => expect(rank).toBeCloseTo(ranks[i] ?? 0, 1));
});

it('favours the sentences that the walk is biased towards', () => {
  const vectors = vectorsOf('red lamp oil', 'lamp oil burns', 'oil ships sail', 'ships sail red');
  const biased = rankByCentrality(vectors, Float64Array.of(0, 0, 0, 1));
  expect(biased[3]).toBeGreaterThan(rankByCentrality(vectors)[3] ?? 0);
});
