import type { Span } from '../corpus/layout.ts';
import type { QuoteDifference } from '../corpus/quote-check.ts';
import { findNegations } from './negation.ts';
import type { Aligned, QuotePart, QuoteStep } from './quote-steps.ts';
import type { QuoteWord } from './quote-words.ts';

/**
 * The differences between a part of a quotation and the text, in order; ranges count from the starts of both texts. A
 * bracket is a difference only if it reverses the sense, because it is marked as a change.
 */
export function findDifferences(aligned: Aligned, { steps }: QuotePart): readonly QuoteDifference[] {
  return [...differingWords(steps), ...turningBrackets(aligned, steps)].toSorted(
    (a, b) => a.quoted.start - b.quoted.start || a.text.start - b.text.start,
  );
}

function differingWords(steps: readonly QuoteStep[]): readonly QuoteDifference[] {
  const differences: QuoteDifference[] = [];
  for (let i = 0; i < steps.length;) {
    let end = i;
    while (end < steps.length && isDifferent(steps[end])) end += 1;
    const group = steps.slice(i, end);
    if (group.length > 0) {
      const [quoted, text] = [wordsOf(group, 'quoted'), wordsOf(group, 'text')];
      differences.push({
        quoted: spanOf(quoted, wordsOf(steps.slice(0, i), 'quoted'), wordsOf(steps.slice(end), 'quoted')),
        text: spanOf(text, wordsOf(steps.slice(0, i), 'text'), wordsOf(steps.slice(end), 'text')),
        negations: findNegations(fold(quoted), fold(text)),
      });
    }
    i = end + 1;
  }
  return differences;
}

function isDifferent(step: QuoteStep | undefined): boolean {
  return step?.kind === 'different' || step?.kind === 'root';
}

/** From the first word to the last; without words, the empty range after the preceding one. */
function spanOf(words: readonly Span[], before: readonly Span[], after: readonly Span[]): Span {
  const [first, last] = [words[0], words.at(-1)];
  if (first && last) return { start: first.start, end: last.end };
  const at = before.at(-1)?.end ?? after[0]?.start ?? 0;
  return { start: at, end: at };
}

function turningBrackets(
  { reading, textWords }: Aligned,
  steps: readonly QuoteStep[],
): readonly QuoteDifference[] {
  const found: QuoteDifference[] = [];
  const check = (bracket: readonly string[], text: readonly QuoteWord[], at: number): void => {
    const negations = findNegations(bracket, fold(text));
    if (negations.length === 0) return;
    found.push({ quoted: { start: at, end: at }, text: spanOf(text, [], wordsOf(steps, 'text')), negations });
  };
  for (const [i, { quoted, text }] of steps.entries()) {
    if (quoted?.gap !== 'bracket') continue;
    const from = steps.findLastIndex((step, j) => j < i && step.kind !== 'bracketed') + 1;
    const at = textWords.findIndex(({ start }) => start === text?.start);
    const before = textWords.slice(Math.max(0, at - quoted.bracket.length), Math.max(0, at));
    check(quoted.bracket, i === 0 ? before : wordsOf(steps.slice(from, i), 'text'), quoted.start);
  }
  const last = steps.findLast(({ quoted }) => quoted !== null)?.quoted;
  if (reading.lastBracket.length > 0 && last?.start === reading.words.at(-1)?.start) {
    const at = textWords.findIndex(({ start }) => start === steps.at(-1)?.text?.start) + 1;
    check(reading.lastBracket, textWords.slice(at, at + reading.lastBracket.length), last?.end ?? 0);
  }
  return found;
}

function wordsOf(steps: readonly QuoteStep[], side: 'quoted' | 'text'): readonly QuoteWord[] {
  return steps.flatMap((step) => step[side] ?? []);
}

function fold(words: readonly QuoteWord[]): readonly string[] {
  return words.map(({ folded }) => folded);
}
