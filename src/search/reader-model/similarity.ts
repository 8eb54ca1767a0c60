import { cosine } from './quantise.ts';
import type { Meaning } from './reader-model.ts';

/**
 * How similar each sentence of each passage is to a question in meaning; null for a passage without embeddings. The level
 * of cosines differs between questions, so they are centred on their mean.
 */
export function compareMeanings(
  question: Meaning,
  passages: readonly (readonly Meaning[] | null)[],
): readonly (readonly number[] | null)[] {
  const cosines = passages.map((meanings) => meanings?.map((meaning) => cosine(question, meaning)) ?? null);
  const usual = mean(cosines.flatMap((each) => each ?? []));
  return cosines.map((each) => each?.map((value) => value - usual) ?? null);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
