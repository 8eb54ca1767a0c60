import type { RankingFeatures } from './ranking-features.ts';

/**
 * The linear model of ranking: a sentence's score is the weighted sum of its features, a passage's score that of its
 * best sentence. Fitted by `bench/fit.ts`, which maximises the chance that the first sentence answers (softmax over
 * the candidates' sentences, L2 of 1e-3) on several public sets of questions at once. Those sets hold next to no
 * headings and questions, so `heading` and `asks` are set by hand.
 */
export const RANKING_WEIGHTS: RankingFeatures = {
  coverage: 5.44,
  bm25: 1.41,
  exact: 2.49,
  similar: 2.03,
  ordered: 0.22,
  proper: -0.95,
  heaviest: 0.05,
  before: 3.44,
  after: 0.89,
  name: 0.69,
  date: 1.73,
  number: 2,
  place: 1.02,
  cause: 0.76,
  definition: 0.61,
  density: 1.8,
  length: 0.55,
  isFirst: 0.15,
  asks: -2,
  passageCoverage: 2.18,
  passageBm25: -0.12,
  passageExact: 2.12,
  passageSimilar: 2,
  passageOrdered: 1.4,
  passageProper: 0.38,
  passageLength: -1.49,
  relative: 2.7,
  neighbour: 0.88,
  work: 1.08,
  title: 0.62,
  heading: 0.3,
  told: 3.77,
};

const names = Object.keys(RANKING_WEIGHTS) as (keyof RankingFeatures)[];

/** A sentence's score. */
export function scoreFeatures(features: RankingFeatures): number {
  return names.reduce((sum, name) => sum + RANKING_WEIGHTS[name] * features[name], 0);
}
