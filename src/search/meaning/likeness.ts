import { cosine } from './quantise.ts';
import type { Meaning } from './encoder.ts';

/** How much more like the question in meaning a sentence is than the candidates' sentences are on average. */
export interface Likeness {
  /** The sentence itself. */
  readonly sentence: number;
  /** The sentences of its passage, on average. */
  readonly passage: number;
}

/**
 * Weights of likeness beside `RANKING_WEIGHTS`, which stay as they are, so that a work that is not encoded is ranked as
 * without an encoder. Chosen on a grid by folds of documents of a set of questions to encyclopedia articles; around
 * these the figures hardly change.
 */
const LIKENESS_WEIGHTS: Likeness = { sentence: 5, passage: 6 };

/** What stands for a passage that is not encoded: as like as the others. */
const NEUTRAL: Likeness = { sentence: 0, passage: 0 };

/**
 * The likeness of each sentence of each passage to a question. Cosines differ in level from question to question, so
 * they count from their mean: a passage without meanings is neither helped nor held back.
 */
export function compareMeanings(
  question: Meaning,
  passages: readonly (readonly Meaning[] | null)[],
): readonly (readonly Likeness[] | null)[] {
  const cosines = passages.map((meanings) => meanings?.map((meaning) => cosine(question, meaning)) ?? null);
  const usual = mean(cosines.flatMap((each) => each ?? []));
  return cosines.map((each) => {
    if (!each) return null;
    const passage = mean(each) - usual;
    return each.map((value) => ({ sentence: value - usual, passage }));
  });
}

/** What likeness adds to a sentence's score, by the weights of `LIKENESS_WEIGHTS`. */
export function scoreLikeness({ sentence, passage }: Likeness = NEUTRAL): number {
  return LIKENESS_WEIGHTS.sentence * sentence + LIKENESS_WEIGHTS.passage * passage;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
