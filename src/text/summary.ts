import { findTerms } from './terms.ts';

/** A candidate for a summary: a sentence, or a run of sentences that can be read alone. */
export interface SummaryCandidate {
  readonly text: string;
  /** How well it answers, on any interval scale. */
  readonly relevance: number;
}

/** Limits of a summary, and how relevance is weighed against repetition. */
export const SUMMARY_LIMITS = {
  sentences: 3,
  characters: 600,
  /** Penalty of a fully repeated sentence, in points of relevance. */
  repetition: 4,
  /** A sentence that is this much less relevant than the best is not used: a third of the odds. */
  leastRelevance: Math.log(3),
} as const;

/**
 * Picks the sentences of a summary, as indexes into the list, the best first: maximal marginal relevance
 * (J. Carbonell and J. Goldstein, 1998). The first candidate is always used, whatever its length.
 */
export function pickSummary(candidates: readonly SummaryCandidate[]): readonly number[] {
  const stems = candidates.map(({ text }) => contentStems(text));
  const best = candidates[0]?.relevance ?? 0;
  const picked: number[] = [];
  let characters = 0;
  while (picked.length < SUMMARY_LIMITS.sentences) {
    const room = SUMMARY_LIMITS.characters - characters;
    const next = mostWorthy();
    if (next === undefined) break;
    picked.push(next);
    characters += candidates[next]?.text.length ?? 0;

    function mostWorthy(): number | undefined {
      const open = candidates
        .map(({ text, relevance }, i) => ({
          i,
          text,
          worth: relevance - SUMMARY_LIMITS.repetition * repetition(i),
        }))
        .filter(({ i, text }) => !picked.includes(i) && (picked.length === 0 || text.length <= room))
        .filter(({ worth }) => worth >= best - SUMMARY_LIMITS.leastRelevance);
      return open.toSorted((a, b) => b.worth - a.worth)[0]?.i;
    }
  }
  return picked;

  function repetition(i: number): number {
    return Math.max(0, ...picked.map((other) => overlap(stems[i], stems[other])));
  }
}

function contentStems(text: string): ReadonlySet<string> {
  const words = findTerms(text).filter((term) => !term.lexeme.isStop);
  return new Set(words.map((term) => term.lexeme.stem));
}

/** Share of the smaller set that is also in the other. */
function overlap(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return a.intersection(b).size / (Math.min(a.size, b.size) || 1);
}
