import { cosine } from './quantise.ts';
import type { Meaning } from './encoder.ts';

/** How much more similar to the question a sentence is in meaning than the average candidate sentence. */
export interface Likeness {
  /** The sentence itself. */
  readonly sentence: number;
  /** The sentences of its passage, on average. */
  readonly passage: number;
}

/**
 * Weights of likeness in addition to `RANKING_WEIGHTS`, which do not change, so that a work that is not encoded is
 * ranked as without an encoder. Chosen by grid search with cross-validation over the documents of a set of questions to
 * encyclopedia articles; the results hardly change near these values.
 */
const LIKENESS_WEIGHTS: Likeness = { sentence: 5, passage: 6 };

/** The value for a passage that is not encoded: average. */
const NEUTRAL: Likeness = { sentence: 0, passage: 0 };

/**
 * The likeness of each sentence of each passage to a question. The level of cosines differs between questions, so they
 * are centred on their mean: a passage without embeddings gains and loses nothing.
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
