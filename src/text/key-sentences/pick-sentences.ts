import { standsAlone } from '../stand-alone.ts';
import type { Column } from './columns.ts';
import type { ReadText } from './read-text.ts';
import type { SparseVector } from './vectors.ts';

/** How much may be picked; at least one of the two limits is set. */
export interface Budget {
  readonly sentences?: number;
  /** Words as separated by spaces. */
  readonly words?: number;
}

/** Consecutive sentences by position, half-open; all but the last are included because it refers back to them. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** How candidates are weighed; scores are standard deviations. */
const PICKING = {
  /** Penalty of a sentence that repeats one already picked. */
  repetition: 1.5,
  /** Penalty of a sentence that does not stand alone: larger than score differences, so it ranks after all that do. */
  leaning: 10,
  /** Extra penalty if there is no room for the sentences that it refers back to. */
  cutOff: 2,
  /** How many of the highest-scoring sentences are considered. */
  candidates: 400,
  /** Most sentences that a run includes before the picked one. */
  before: 2,
} as const;

/**
 * Picks sentences by maximal marginal relevance (J. Carbonell and J. Goldstein, 1998) until the budget is used up:
 * first the best, then always the best after the penalty for repetition. A sentence that refers back comes with the
 * sentences of its paragraph that it needs, if there is room. Sentences that stand alone, with those or by themselves,
 * come before the others, and room too short for them stays unused. `favour` is added to a sentence's score; minus
 * infinity excludes it. The result is in text order, disjoint, and within the budget.
 */
export function pickSentences(
  text: ReadText,
  scores: Column,
  budget: Budget,
  favour: (i: number) => number = () => 0,
): readonly Run[] {
  const { sentences, vectors } = text;
  const shown = new Set<number>();
  const repeated = new Float64Array(sentences.length);
  const worths = scores.map((score, i) => score + favour(i));
  const open = [...worths.keys()]
    .filter((i) => worths[i] !== -Infinity)
    .toSorted((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0))
    .slice(0, PICKING.candidates);
  const standing = new Set(open.filter((i) => canBeReadInRun(text, i)));
  let left = { sentences: budget.sentences ?? Infinity, words: budget.words ?? Infinity };

  for (let next = findBest(); next !== undefined; next = findBest()) {
    for (const i of next.added) shown.add(i);
    left = {
      sentences: left.sentences - next.added.length,
      words: left.words - countWords(text, next.added),
    };
    noteRepetition(next.i);
  }
  return toRuns(text, shown);

  function findBest(): Pick | undefined {
    let best: Pick | undefined;
    let tooLong = -Infinity;
    for (const i of open) {
      if (shown.has(i)) continue;
      const whole = rangeOf(startOfRun(text, i), i + 1).filter((each) => !shown.has(each));
      const added = fits(whole) ? whole : [i];
      const isWhole = added === whole;
      const stands = standing.has(i) && (isWhole || sentences[i]?.isAlone === true);
      const loss = (stands ? 0 : PICKING.leaning) + (isWhole ? 0 : PICKING.cutOff);
      const worth = (worths[i] ?? 0) - PICKING.repetition * (repeated[i] ?? 0) - loss;
      if (!fits(added)) tooLong = Math.max(tooLong, stands ? worth : -Infinity);
      else if (worth > (best?.worth ?? -Infinity)) best = { i, worth, added, stands };
    }
    return best && !best.stands && shown.size > 0 && tooLong > best.worth ? undefined : best;
  }

  function fits(added: readonly number[]): boolean {
    return added.length <= left.sentences && countWords(text, added) <= left.words;
  }

  function noteRepetition(i: number): void {
    const lookUp = toLookUp(vectors.sentences[i]);
    for (const other of open)
      repeated[other] = Math.max(repeated[other] ?? 0, cosine(vectors.sentences[other], lookUp));
  }
}

interface Pick {
  readonly i: number;
  readonly worth: number;
  /** What would be shown: the sentence, preceded by those that it needs. */
  readonly added: readonly number[];
  /** Whether that can be read without its context. */
  readonly stands: boolean;
}

/** Shown sentences as runs: a sentence that refers back joins those before it. */
function toRuns(text: ReadText, shown: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (const i of [...shown].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.end === i && startOfRun(text, i) < i) runs[runs.length - 1] = { first: last.first, end: i + 1 };
    else runs.push({ first: i, end: i + 1 });
  }
  return runs;
}

/** The start of the run that a sentence needs to be understood. */
function startOfRun({ sentences }: ReadText, i: number): number {
  let first = i;
  while (first > 0 && i - first < PICKING.before && sentences[first]?.isDangling) {
    if (sentences[first - 1]?.paragraph !== sentences[i]?.paragraph) break;
    first -= 1;
  }
  return first;
}

/** Whether a sentence can be read by itself, or together with the sentences that it refers back to. */
function canBeReadInRun(text: ReadText, i: number): boolean {
  const { sentences, language } = text;
  const first = startOfRun(text, i);
  if (first === i) return sentences[i]?.isAlone ?? false;
  const run = sentences.slice(first, i + 1).map((sentence) => sentence.text);
  return standsAlone(run.join(' '), language);
}

/** Number of words in some sentences. */
function countWords({ sentences }: ReadText, positions: readonly number[]): number {
  return positions.reduce((sum, i) => sum + (sentences[i]?.words ?? 0), 0);
}

function rangeOf(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}

function toLookUp(vector: SparseVector | undefined): ReadonlyMap<number, number> {
  return new Map(
    vector === undefined ? [] : [...vector.stems].map((stem, j) => [stem, vector.weights[j] ?? 0]),
  );
}

function cosine(vector: SparseVector | undefined, other: ReadonlyMap<number, number>): number {
  if (vector === undefined) return 0;
  return vector.stems.reduce((sum, stem, i) => sum + (vector.weights[i] ?? 0) * (other.get(stem) ?? 0), 0);
}
