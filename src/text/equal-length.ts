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

/** Two runs with the same number of sentences, as ranges of their texts, and the number of words in each. */
export interface EqualRuns {
  readonly runs: readonly [Span, Span];
  readonly sentences: number;
  readonly words: readonly [number, number];
}

/** Equal length: the same number of sentences, and at most this many words in the longer per word in the shorter. */
export const EQUAL_LENGTH = {
  sentences: 3,
  /** Once runs come this close, longer ones are not tried. */
  near: 1.25,
  most: 1.5,
} as const;

/** Penalty of a run that needs the text before it, as a factor on how far apart the two lengths are. */
const DANGLING = 1.2;

/**
 * The runs around two sentences, each within its paragraph, that are closest to equal length, with as few sentences
 * as come close enough. Null if no two of them are equal within the tolerance.
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

/** The runs of this many sentences that contain the given sentence. */
function runsOf({ text, sentences, at }: PlacedSentence, length: number): readonly Run[] {
  return Array.from({ length }, (_, before) => at - before).flatMap((first) => {
    const [from, to] = [sentences[first], sentences[first + length - 1]];
    if (!from || !to) return [];
    const run = { start: from.start, end: to.end };
    const words = text.slice(run.start, run.end);
    return [{ run, words: countWords(words), isDangling: startsDangling(words) }];
  });
}
