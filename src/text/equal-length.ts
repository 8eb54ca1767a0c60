import type { Span } from '../corpus/layout.ts';
import { startsDangling } from './dangling.ts';
import { countWords } from './measure-work.ts';

/** A sentence within its paragraph. */
export interface PlacedSentence {
  readonly text: string;
  /** The sentences of the paragraph, in order, as ranges of `text`. */
  readonly sentences: readonly Span[];
  /** Which of them it is. */
  readonly at: number;
}

/** Two runs of as many sentences each, as ranges of their texts, with how many words each has. */
export interface EqualRuns {
  readonly runs: readonly [Span, Span];
  readonly sentences: number;
  readonly words: readonly [number, number];
}

/** What counts as equal length: as many sentences, and so many words of the longer for one of the shorter at most. */
export const EQUAL_LENGTH = {
  sentences: 3,
  /** Fewer sentences that come so near are taken at once. */
  near: 1.25,
  most: 1.5,
} as const;

/** Worth of a run that only what stands before it explains, as a factor of how far the two lengths are apart. */
const DANGLING = 1.2;

/**
 * The runs around two sentences, each within its paragraph, that are most nearly of equal length: as few sentences as
 * come near enough. Null if no two of them are equal within the tolerance.
 */
export function equaliseLength(one: PlacedSentence, other: PlacedSentence): EqualRuns | null {
  const pairs: Pair[] = [];
  for (let sentences = 1; sentences <= EQUAL_LENGTH.sentences; sentences++) {
    pairs.push(...pairUp(runsOf(one, sentences), runsOf(other, sentences), sentences));
    if (pairs.some(({ apart }) => apart <= EQUAL_LENGTH.near)) break;
  }
  return pairs.toSorted((a, b) => a.apart - b.apart)[0]?.equal ?? null;
}

interface Pair {
  readonly equal: EqualRuns;
  readonly apart: number;
}

function pairUp(ones: readonly Run[], others: readonly Run[], sentences: number): readonly Pair[] {
  return ones.flatMap((a) =>
    others.flatMap((b) => {
      const ratio = Math.max(a.words, b.words) / Math.max(1, Math.min(a.words, b.words));
      if (ratio > EQUAL_LENGTH.most) return [];
      const apart = ratio * (a.isDangling ? DANGLING : 1) * (b.isDangling ? DANGLING : 1);
      return [{ equal: { runs: [a.run, b.run], sentences, words: [a.words, b.words] }, apart }];
    }),
  );
}

interface Run {
  readonly run: Span;
  readonly words: number;
  readonly isDangling: boolean;
}

/** The runs of so many sentences that have the one in question. */
function runsOf({ text, sentences, at }: PlacedSentence, length: number): readonly Run[] {
  return Array.from({ length }, (_, before) => at - before).flatMap((first) => {
    const [from, to] = [sentences[first], sentences[first + length - 1]];
    if (!from || !to) return [];
    const run = { start: from.start, end: to.end };
    const words = text.slice(run.start, run.end);
    return [{ run, words: countWords(words), isDangling: startsDangling(words) }];
  });
}
