import { cosine } from './quantise.ts';
import type { Meaning } from './encoder.ts';

/** How much more similar to the question a sentence is in meaning than the average candidate sentence. */
export interface Similarity {
  /** The sentence itself. */
  readonly sentence: number;
  /** The sentences of its passage, on average. */
  readonly passage: number;
}

/**
 * Weights of similarity in addition to `RANKING_WEIGHTS`, which do not change, so that a work that is not encoded is
 * ranked as without an encoder. Chosen by grid search with cross-validation over the documents of a set of questions to
 * encyclopedia articles; the results hardly change near these values.
 */
const SIMILARITY_WEIGHTS: Similarity = { sentence: 5, passage: 6 };

/** The value for a passage that is not encoded: average. */
const NEUTRAL: Similarity = { sentence: 0, passage: 0 };

/**
 * The similarity of each sentence of each passage to a question. The level of cosines differs between questions, so
 * they are centred on their mean: a passage without embeddings gains and loses nothing.
 */
export function compareMeanings(
  question: Meaning,
  passages: readonly (readonly Meaning[] | null)[],
): readonly (readonly Similarity[] | null)[] {
  const cosines = passages.map((meanings) => meanings?.map((meaning) => cosine(question, meaning)) ?? null);
  const usual = mean(cosines.flatMap((each) => each ?? []));
  return cosines.map((each) => {
    if (!each) return null;
    const passage = mean(each) - usual;
    return each.map((value) => ({ sentence: value - usual, passage }));
  });
}

/** What similarity adds to a sentence's score, by the weights of `SIMILARITY_WEIGHTS`. */
export function scoreSimilarity({ sentence, passage }: Similarity = NEUTRAL): number {
  return SIMILARITY_WEIGHTS.sentence * sentence + SIMILARITY_WEIGHTS.passage * passage;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
