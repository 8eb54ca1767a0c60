import type { Gathered } from './gather.ts';
import { rank, type WeighedPassage } from './rank.ts';
import type { Ranking } from './search.ts';

/**
 * How much surer an answer from texts in another language than the query's must be, to come before one from texts in
 * its own; and how sure one may be at most. Only names, numbers and words that look alike can be compared: they show
 * where to look, and not that the question is answered there.
 */
const OTHER_LANGUAGE = { surer: 0.2, most: 0.45 } as const;

const NOTHING: Ranking = { hits: [], confidence: 0, missing: [] };

/**
 * Ranks the candidates of each language, those of the query's language first, unless the texts in another one answer far
 * more surely. A word is missing if it is in no language's texts.
 */
export function rankEach(
  weighed: readonly (readonly [Gathered, readonly WeighedPassage[]])[],
  limit: number,
): Ranking {
  const rankings = weighed.map(([each, passages]) => temper(rank(each, passages, limit), each));
  const inOrder = rankings
    .filter(({ hits }) => hits.length > 0)
    .toSorted((a, b) => b.confidence - a.confidence);
  const [{ missing } = NOTHING, ...others] = rankings;
  return {
    hits: inOrder.flatMap(({ hits }) => hits).slice(0, limit),
    confidence: inOrder[0]?.confidence ?? 0,
    missing: missing.filter((word) => others.every((other) => other.missing.includes(word))),
  };
}

/** Texts whose language has no folder may be in the query's own, which is then taken for one that has. */
function temper(ranking: Ranking, { measure: { query }, isKnown }: Gathered): Ranking {
  if (query.language === query.asked) return ranking;
  const { surer, most } = OTHER_LANGUAGE;
  const confidence = Math.max(0, ranking.confidence - surer);
  return { ...ranking, confidence: isKnown ? Math.min(most, confidence) : confidence };
}
