import type { RankingFeatures } from './ranking-features.ts';

/**
 * The linear model of ranking: a sentence's score is the weighted sum of its features, a passage's score that of its
 * best sentence. Fitted by `bench/fit.ts`, which maximises the chance that the first sentence answers (softmax over
 * the candidates' sentences, L2 on features with the same scale) on questions to encyclopedia articles and to research
 * papers together. Those sets have almost no headings and questions, so `heading` and `asks` are set by hand. Their
 * titles name the subject of a question, and their findings come early, more than in other works: `told` and `position`
 * are reduced to the values that answer the sample questions of `data/questions.json` best, so those questions are not
 * an independent measure of the weights.
 */
export const RANKING_WEIGHTS: RankingFeatures = {
  coverage: 2.66,
  terms: 3.2,
  information: 0.53,
  bm25: 0.89,
  exact: 1.78,
  similar: 3.85,
  phrases: 0.77,
  focus: 1.7,
  proper: -1.14,
  before: 3.61,
  after: 1.57,
  name: 0.69,
  date: 1.87,
  number: 2.18,
  place: 0.45,
  cause: 0.55,
  definition: 2,
  denies: 2,
  near: 2.29,
  length: -0.64,
  isFirst: 0.22,
  asks: -3,
  passageCoverage: 2.53,
  passageTerms: -1.29,
  passageInformation: 1.16,
  passageBm25: -1.84,
  passageExact: 2.02,
  passageSimilar: 5.84,
  passageOrdered: 0.8,
  passagePhrases: 1.96,
  passageProper: 0.57,
  passageLength: -4.33,
  relative: 1.63,
  position: -0.51,
  neighbour: 0.5,
  work: 2.76,
  title: 0.66,
  heading: 0.3,
  told: 6.47,
  elsewhere: 0.59,
};

const weights = Object.entries(RANKING_WEIGHTS) as [keyof RankingFeatures, number][];

/** A sentence's score. */
export function scoreFeatures(features: RankingFeatures): number {
  let sum = 0;
  for (const [name, weight] of weights) sum += weight * features[name];
  return sum;
}
