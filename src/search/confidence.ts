import type { Language } from '../text/languages/language.ts';
import type { Measure, RankingFeatures } from './ranking-features.ts';

/** Signals for or against an answer being in scope. */
export interface ConfidenceSignals {
  /** For the top-ranked sentence, and for its passage; all weighted by the query's terms. */
  readonly coverage: number;
  readonly exact: number;
  readonly passageCoverage: number;
  readonly passageTerms: number;
  readonly passageBm25: number;
  readonly passageOrdered: number;
  /** The passage's coverage together with title and headings. */
  readonly toldCoverage: number;
  /** How far the work's share of the candidates' BM25 exceeds its share of the passages in scope. */
  readonly concentration: number;
  /** Share of the query's terms that no passage in scope has. */
  readonly missing: number;
  /** Share of the terms that are names or numbers, and are not in the first passage. */
  readonly absentNames: number;
  /** Logarithm of the number of terms. */
  readonly terms: number;
  /** 1 if the sentence says the contrary of what is asked, or its passage lacks a number; 0 otherwise. */
  readonly contrary: number;
}

/**
 * A logistic model of whether the texts answer at all. Fitted by `bench/fit.ts` on questions paired with a text that
 * has the answer, and with texts that do not. The works of those sets have different topics, those of a group often
 * one, so `concentration` is fixed at half of its best fit. `contrary` is set by hand: it tells near misses apart, of which
 * those questions have none.
 */
export const CONFIDENCE_WEIGHTS: ConfidenceSignals & { readonly constant: number } = {
  constant: -10.62,
  coverage: 0.71,
  exact: 3.93,
  passageCoverage: -6.45,
  passageTerms: 3.26,
  passageBm25: 9.47,
  passageOrdered: 0.79,
  toldCoverage: 6.77,
  concentration: 3,
  missing: -1.74,
  absentNames: -4.55,
  terms: 2.17,
  contrary: -2,
};

/**
 * How the log-odds by words and the reader model's count together, chosen from what `bench/reader/measure.ts` prints
 * (decision 61). The constant is set by hand, so that about as many questions which the texts answer are answered as by
 * words alone.
 */
const WITH_MODEL = { words: 0.5, model: 0.4, constant: 0.1 } as const;

const names = Object.keys(CONFIDENCE_WEIGHTS).filter(
  (name) => name !== 'constant',
) as (keyof ConfidenceSignals)[];

/** Reads the signals from a ranking: features of the first sentence, and what is missing. */
export function readSignals(
  { query: { terms }, weights }: Measure,
  frequencies: readonly number[],
  first: RankingFeatures,
  { concentration, isContrary }: { readonly concentration: number; readonly isContrary: boolean },
): ConfidenceSignals {
  const isMissing = (term: number): boolean => frequencies[term] === 0;
  const named = weights.reduce((sum, weight, i) => (terms[i]?.isProper ? sum + weight : sum), 0);
  return {
    coverage: first.coverage,
    exact: first.exact,
    passageCoverage: first.passageCoverage,
    passageTerms: first.passageTerms,
    passageBm25: first.passageBm25,
    passageOrdered: first.passageOrdered,
    toldCoverage: first.passageCoverage + first.told,
    concentration,
    missing: weights.reduce((sum, weight, i) => (isMissing(i) ? sum + weight : sum), 0),
    absentNames: named * (1 - first.passageProper),
    terms: Math.log(terms.length + 1),
    contrary: isContrary ? 1 : 0,
  };
}

/** The estimate for texts in a language, 0 to 1, by words and, if it has read the first sentence, the reader model. */
export function estimateConfidence(
  signals: ConfidenceSignals,
  language: Pick<Language, 'confidenceOffset'>,
  judged: number | null = null,
): number {
  const byWords = logOddsByWords(signals, language);
  const { words, model, constant } = WITH_MODEL;
  const logOdds = judged === null ? byWords : words * byWords + model * judged + constant;
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log-odds that texts in a language answer, by words alone. */
export function logOddsByWords(
  signals: ConfidenceSignals,
  { confidenceOffset }: Pick<Language, 'confidenceOffset'>,
): number {
  const sum = names.reduce((total, name) => total + CONFIDENCE_WEIGHTS[name] * signals[name], 0);
  return CONFIDENCE_WEIGHTS.constant + confidenceOffset + sum;
}
