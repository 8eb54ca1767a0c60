import type { Gathered } from './gather.ts';
import { rank } from './rank.ts';
import type { Ranking } from './search.ts';

/**
 * How much surer an answer from texts in another language than the query's must be, to come before one from texts in
 * its own.
 */
const OTHER_LANGUAGE = 0.2;

const NOTHING: Ranking = { hits: [], confidence: 0, missing: [] };

/**
 * Ranks the candidates of each language, those of the query's language first, unless the texts in another one answer far
 * more surely. A word is missing if it is in no language's texts.
 */
export function rankEach(gathered: readonly Gathered[], limit: number): Ranking {
  const [own = NOTHING, ...others] = gathered.map((each) => rank(each, limit));
  if (others.length === 0) return own;
  const inOrder = [own, ...others.map((each) => ({ ...each, confidence: each.confidence - OTHER_LANGUAGE }))]
    .filter(({ hits }) => hits.length > 0)
    .toSorted((a, b) => b.confidence - a.confidence);
  return {
    hits: inOrder.flatMap(({ hits }) => hits).slice(0, limit),
    confidence: inOrder[0]?.confidence ?? 0,
    missing: own.missing.filter((word) => others.every(({ missing }) => missing.includes(word))),
  };
}
