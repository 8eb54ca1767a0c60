import type { Span } from '../corpus/layout.ts';
import type { QuoteDifference } from '../corpus/quote-check.ts';
import { findReversals, findTurnedWords, type Version } from './negation.ts';
import type { Aligned, QuotePart, QuoteStep } from './quote-steps.ts';
import type { QuoteWord } from './quote-words.ts';

/** How many words of the text around a quotation are read with it: "plus" denies only if "ne" is near. */
const CONTEXT = 12;

/**
 * The differences between a part of a quotation and the text, in order; ranges count from the starts of both texts. A
 * bracket is a difference only if it reverses the sense, because it is marked as a change.
 */
export function findDifferences(aligned: Aligned, { steps }: QuotePart): readonly QuoteDifference[] {
  return [...differingWords(aligned, steps), ...turningBrackets(aligned, steps)].toSorted(
    (a, b) => a.quoted.start - b.quoted.start || a.text.start - b.text.start,
  );
}

function differingWords(aligned: Aligned, steps: readonly QuoteStep[]): readonly QuoteDifference[] {
  const groups = groupDifferent(steps);
  const context = contextOf(aligned, steps);
  const turned = findTurnedWords(versionOf(steps, 'quoted', context), versionOf(steps, 'text', context));
  const around = fold(wordsOf(steps, 'text'));
  return groups.map(({ from, to }) => {
    const group = steps.slice(from, to);
    const [quoted, text] = [wordsOf(group, 'quoted'), wordsOf(group, 'text')];
    const own = turned.filter(({ step }) => nearestTo(step, groups)?.from === from).map(({ word }) => word);
    return {
      quoted: spanOf(quoted, wordsOf(steps.slice(0, from), 'quoted'), wordsOf(steps.slice(to), 'quoted')),
      text: spanOf(text, wordsOf(steps.slice(0, from), 'text'), wordsOf(steps.slice(to), 'text')),
      negations: own.length > 0 ? own : findReversals(fold(quoted), fold(text), around),
    };
  });
}

/** Steps from `from` to before `to`. */
interface Group {
  readonly from: number;
  readonly to: number;
}

/** The runs of steps that differ. */
function groupDifferent(steps: readonly QuoteStep[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [at, step] of steps.entries()) {
    if (!isDifferent(step)) continue;
    const last = groups.at(-1);
    if (last?.to === at) groups[groups.length - 1] = { from: last.from, to: at + 1 };
    else groups.push({ from: at, to: at + 1 });
  }
  return groups;
}

/** A word that both versions have may deny in one of them only: "plus", once its "ne" is dropped. */
function nearestTo(step: number, groups: readonly Group[]): Group | undefined {
  const distance = ({ from, to }: Group): number => Math.max(0, from - step, step - to + 1);
  return groups.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The words of the text before and after a part, which both versions have. */
interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function contextOf({ textWords }: Aligned, steps: readonly QuoteStep[]): Context {
  const text = wordsOf(steps, 'text');
  const first = textWords.findIndex(({ start }) => start === text[0]?.start);
  const last = textWords.findIndex(({ start }) => start === text.at(-1)?.start);
  if (first < 0 || last < 0) return { before: [], after: [] };
  return {
    before: fold(textWords.slice(Math.max(0, first - CONTEXT), first)),
    after: fold(textWords.slice(last + 1, last + 1 + CONTEXT)),
  };
}

function versionOf(
  steps: readonly QuoteStep[],
  side: 'quoted' | 'text',
  { before, after }: Context,
): Version {
  const own = steps.flatMap((step, at) => {
    const word = step.kind === 'bracketed' ? null : step[side];
    return word === null ? [] : [{ word: word.folded, at }];
  });
  const placed = [
    ...before.map((word, at) => ({ word, at: at - before.length })),
    ...own,
    ...after.map((word, at) => ({ word, at: steps.length + at })),
  ];
  return {
    words: placed.map(({ word }) => word),
    steps: placed.map(({ at }) => at),
    stepCount: steps.length,
  };
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
    const negations = findChanges(bracket, fold(text));
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

const inOneStep = (words: readonly string[]): Version => ({
  words,
  steps: words.map(() => 0),
  stepCount: 1,
});

/** The denying and reversing words that only one of two rows of words has, whatever their order. */
function findChanges(quoted: readonly string[], text: readonly string[]): readonly string[] {
  const turned = findTurnedWords(inOneStep(quoted), inOneStep(text)).map(({ word }) => word);
  return turned.length > 0 ? turned : findReversals(quoted, text);
}

function wordsOf(steps: readonly QuoteStep[], side: 'quoted' | 'text'): readonly QuoteWord[] {
  return steps.flatMap((step) => step[side] ?? []);
}

function fold(words: readonly QuoteWord[]): readonly string[] {
  return words.map(({ folded }) => folded);
}
