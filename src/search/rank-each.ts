import type { Gathered } from './gather.ts';
import { rank } from './rank.ts';
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
export function rankEach(gathered: readonly Gathered[], limit: number): Ranking {
  const rankings = gathered.map((each) => temper(rank(each, limit), each));
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

function temper(ranking: Ranking, { measure: { query } }: Gathered): Ranking {
  if (query.language === query.asked) return ranking;
  const { surer, most } = OTHER_LANGUAGE;
  return { ...ranking, confidence: Math.min(most, Math.max(0, ranking.confidence - surer)) };
}
