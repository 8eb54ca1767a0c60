import type { AlignedPair, AlignedQuoteWord, AlignedWord } from './align-words.ts';
import type { QuotedWord, QuoteReading } from './read-quotation.ts';
import type { QuoteWord } from './quote-words.ts';

/** A quotation aligned with a text. The pairs are positions in the words. */
export interface Aligned {
  readonly reading: QuoteReading;
  readonly quotedWords: readonly QuotedWord[];
  readonly quotedNumbers: readonly AlignedQuoteWord[];
  /** The text of the work; the words are those of a part of it. */
  readonly source: string;
  readonly textWords: readonly QuoteWord[];
  readonly textNumbers: readonly AlignedWord[];
  readonly pairs: readonly AlignedPair[];
}

/** Two aligned words, or one that the other side lacks. */
export interface QuoteStep {
  /** `bracketed`: words of the text that a bracket stands for. */
  readonly kind: 'equal' | 'root' | 'different' | 'bracketed';
  readonly quoted: QuotedWord | null;
  readonly text: QuoteWord | null;
}

/** Steps without an omission. */
export interface QuotePart {
  readonly steps: readonly QuoteStep[];
  /** Whether words are left out before it without a mark. */
  readonly isHidden: boolean;
}

/** Sizes, in words, that distinguish an omission from a difference. */
const OMISSION_LIMITS = {
  /** Fewest words left out without a mark that count as an omission. */
  hidden: 4,
  /** Fewest equal words in a row on either side of it. */
  sides: 4,
  /** Most words of the text that a bracket may stand for. */
  bracket: 8,
} as const;

/** Splits an alignment where words are left out: at ellipses, and where a run of words is missing without a mark. */
export function divideSteps(aligned: Aligned): readonly QuotePart[] {
  const steps = aligned.pairs.map((pair) => readStep(aligned, pair));
  const parts: { steps: QuoteStep[]; isHidden: boolean }[] = [{ steps: [], isHidden: false }];
  for (let i = 0; i < steps.length;) {
    let next = i;
    while (next < steps.length && steps[next]?.quoted === null) next += 1;
    const left = steps.slice(i, next);
    const step = steps[next];
    if (step === undefined) break;
    const fate = fateOf(steps, i, next);
    if (fate === 'ellipsis' || fate === 'hidden') parts.push({ steps: [], isHidden: fate === 'hidden' });
    else if (fate === 'bracketed') parts.at(-1)?.steps.push(...left.map((each) => ({ ...each, kind: fate })));
    else parts.at(-1)?.steps.push(...left);
    parts.at(-1)?.steps.push(step);
    i = next + 1;
  }
  return parts.filter((part) => part.steps.length > 0);
}

function readStep(
  { quotedWords, quotedNumbers, textWords, textNumbers }: Aligned,
  { quoted: q, text: t }: AlignedPair,
): QuoteStep {
  const [quoted, text] = [quotedWords[q ?? -1] ?? null, textWords[t ?? -1] ?? null];
  if (quoted && quoted.folded === text?.folded) return { kind: 'equal', quoted, text };
  const sharesRoot = text !== null && quotedNumbers[q ?? -1]?.root === textNumbers[t ?? -1]?.root;
  return { kind: sharesRoot ? 'root' : 'different', quoted, text };
}

/** The steps for the words of the text from `start` to `end`, which the quotation lacks. */
function fateOf(
  steps: readonly QuoteStep[],
  start: number,
  end: number,
): 'ellipsis' | 'hidden' | 'bracketed' | 'different' {
  const gap = steps[end]?.quoted?.gap ?? null;
  if (gap === 'ellipsis') return start === 0 ? 'different' : 'ellipsis';
  if (gap === 'bracket') return end - start <= OMISSION_LIMITS.bracket ? 'bracketed' : 'different';
  const { hidden, sides } = OMISSION_LIMITS;
  const areEqual = (from: number): boolean =>
    from >= 0 && steps.slice(from, from + sides).filter(({ kind }) => kind === 'equal').length === sides;
  return end - start >= hidden && areEqual(start - sides) && areEqual(end) ? 'hidden' : 'different';
}
