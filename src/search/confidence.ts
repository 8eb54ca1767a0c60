import type { Measure, RankingFeatures } from './ranking-features.ts';

/** What speaks for or against an answer being in scope. */
export interface ConfidenceSignals {
  /** Of the sentence ranked first; all by weight of the query's terms. */
  readonly coverage: number;
  readonly exact: number;
  readonly ordered: number;
  readonly bm25: number;
  readonly passageCoverage: number;
  readonly passageBm25: number;
  readonly passageOrdered: number;
  /** The passage's coverage with what title and headings tell. */
  readonly toldCoverage: number;
  /** Share of the query's terms that no passage in scope has. */
  readonly missing: number;
  /** Share of the terms that are names or numbers, and are not in the first passage. */
  readonly absentNames: number;
  /** Logarithm of the number of terms. */
  readonly terms: number;
}

/**
 * A logistic model of whether the texts answer at all. Fitted by `bench/fit.ts` on questions to the text that holds
 * their answer and the same questions to texts that do not.
 */
export const CONFIDENCE_WEIGHTS: ConfidenceSignals & { readonly constant: number } = {
  constant: -8.77,
  coverage: 2.19,
  exact: 1.69,
  ordered: -1.01,
  bm25: 1.5,
  passageCoverage: 1.25,
  passageBm25: 6.38,
  passageOrdered: 3.68,
  toldCoverage: 3.09,
  missing: -1.01,
  absentNames: -4.03,
  terms: 1.62,
};

const names = Object.keys(CONFIDENCE_WEIGHTS).filter(
  (name) => name !== 'constant',
) as (keyof ConfidenceSignals)[];

/** Reads the signals off a ranking: features of the first sentence, and what is missing. */
export function readSignals(
  { query: { terms }, weights }: Measure,
  frequencies: readonly number[],
  first: RankingFeatures,
): ConfidenceSignals {
  const isMissing = (term: number): boolean => frequencies[term] === 0;
  const named = weights.reduce((sum, weight, i) => (terms[i]?.isProper ? sum + weight : sum), 0);
  return {
    coverage: first.coverage,
    exact: first.exact,
    ordered: first.ordered,
    bm25: first.bm25,
    passageCoverage: first.passageCoverage,
    passageBm25: first.passageBm25,
    passageOrdered: first.passageOrdered,
    toldCoverage: first.passageCoverage + first.told,
    missing: weights.reduce((sum, weight, i) => (isMissing(i) ? sum + weight : sum), 0),
    absentNames: named * (1 - first.passageProper),
    terms: Math.log(terms.length + 1),
  };
}

/** The estimate, 0 to 1. */
export function estimateConfidence(signals: ConfidenceSignals): number {
  const sum = names.reduce((total, name) => total + CONFIDENCE_WEIGHTS[name] * signals[name], 0);
  return 1 / (1 + Math.exp(-CONFIDENCE_WEIGHTS.constant - sum));
}
