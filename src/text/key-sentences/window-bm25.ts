import { average, type Column } from './columns.ts';
import type { ReadQuery } from './read-query.ts';
import type { ReadText } from './read-text.ts';

/** BM25's constants (S. Robertson and H. Zaragoza, 2009): term saturation and length normalisation. */
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.75;

/**
 * BM25 of each sentence together with `reach` sentences on either side, as a share of the query's maximum. The window
 * slides, so the time does not depend on the reach.
 */
export function measureWindow({ sentences }: ReadText, query: ReadQuery, reach: number): Column {
  const lengths = sentences.map(({ terms }) => terms.length);
  const usual = average(lengths) * (2 * reach + 1);
  const held = new Float64Array(query.stems.length);
  let length = 0;
  const slide = (i: number, sign: 1 | -1): void => {
    query.counts[i]?.forEach((count, stem) => {
      held[stem] = (held[stem] ?? 0) + sign * count;
    });
    length += sign * (lengths[i] ?? 0);
  };
  for (let i = 0; i < reach; i++) slide(i, 1);
  return Float64Array.from(sentences, (_, i) => {
    slide(i + reach, 1);
    slide(i - reach - 1, -1);
    const room = SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / (usual || 1));
    return query.weights.reduce((sum, weight, stem) => {
      const count = held[stem] ?? 0;
      return sum + (weight * count) / (count + room);
    }, 0);
  });
}
