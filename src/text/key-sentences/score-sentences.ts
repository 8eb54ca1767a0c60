import { standardise, type Column } from './columns.ts';
import { readKind, type KindOfText } from './kind-of-text.ts';
import { measureForQuery, measureGeneral } from './measure-sentences.ts';
import type { ReadText } from './read-text.ts';
import { KEY_SENTENCE_WEIGHTS, type Weights } from './weights.ts';

const KINDS = ['exposition', 'narration', 'talk'] as const;

/**
 * How well each sentence represents its text, or answers a query: the weighted sum of its measures, with the weights
 * for the text's kind, in standard deviations from the text's average.
 */
export function scoreSentences(text: ReadText, query: string | null): Column {
  const measures = { ...measureGeneral(text), ...(query === null ? {} : measureForQuery(text, query)) };
  const weights = mixWeights(KEY_SENTENCE_WEIGHTS[query === null ? 'general' : 'query'], readKind(text));
  const scores = new Float64Array(text.sentences.length);
  for (const [name, column] of Object.entries<Column>(measures)) {
    const weight = weights[name as keyof Weights] ?? 0;
    if (weight !== 0) column.forEach((value, i) => void (scores[i] = (scores[i] ?? 0) + weight * value));
  }
  return standardise(scores);
}

function mixWeights(byKind: Readonly<Record<keyof KindOfText, Weights>>, kind: KindOfText): Weights {
  const mixed: Partial<Record<keyof Weights, number>> = {};
  for (const name of KINDS) {
    for (const [feature, weight] of Object.entries(byKind[name]) as [keyof Weights, number][])
      mixed[feature] = (mixed[feature] ?? 0) + kind[name] * weight;
  }
  return mixed;
}
