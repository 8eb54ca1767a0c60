import { findTerms } from './terms.ts';

/** A sentence, or a run of sentences that stands alone, that may go into a summary. */
export interface SummaryCandidate {
  readonly text: string;
  /** How well it answers; on any scale on which differences count. */
  readonly relevance: number;
}

/** What bounds a summary, and how relevance is weighed against repetition. */
export const SUMMARY_LIMITS = {
  sentences: 3,
  characters: 600,
  /** Points of relevance that a wholly repeated sentence loses. */
  repetition: 4,
  /** A sentence this much less relevant than the best does not go in. */
  leastRelevance: 2,
} as const;

/**
 * Picks what goes into a summary, as positions in the list, the most worthy first: maximal marginal relevance
 * (J. Carbonell and J. Goldstein, 1998). The first candidate goes in whatever its length.
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

/** Share of the smaller set that the other has too. */
function overlap(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return a.intersection(b).size / (Math.min(a.size, b.size) || 1);
}
