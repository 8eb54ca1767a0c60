import type { Span } from '../corpus/layout.ts';
import type { QuoteDifference, QuoteVerdict, Stitching, TypographyKind } from '../corpus/quote-check.ts';
import { compareRun } from './compare-run.ts';
import { findDifferences } from './quote-differences.ts';
import { divideSteps, type Aligned, type QuotePart, type QuoteStep } from './quote-steps.ts';
import { contentTest } from './elision.ts';

/** A part of a quotation aligned with its place in the text. */
export interface JudgedPiece {
  /** A range of the reading's text. */
  readonly quoted: Span;
  /** A range of the work's text. */
  readonly text: Span;
  readonly typography: readonly TypographyKind[];
  /** Ranges count from the starts of both texts. */
  readonly differences: readonly QuoteDifference[];
}

/** How a quotation compares with one place in a text. */
export interface JudgedPlace {
  readonly verdict: QuoteVerdict;
  readonly stitching: Stitching | null;
  readonly pieces: readonly JudgedPiece[];
  /** Dice's coefficient over the aligned words, 0 to 1; words that share only a root count half. */
  readonly similarity: number;
}

/** At or above this similarity, a place is close to the quotation. */
const CLOSE = 0.7;

/** Most characters of the text that an ellipsis may stand for; with more, the pieces are separate places. */
export const LONGEST_ELLIPSIS = 3000;

/** Fewest words of a quotation that a close place must have. */
const LEAST_WORDS = 3;

/** Judges how a quotation compares with the text, by an alignment. */
export function judgeAlignment(aligned: Aligned): JudgedPlace {
  const parts = divideSteps(aligned);
  const pieces = parts.map((part) => judgePiece(aligned, part));
  const steps = parts.flatMap((part) => part.steps);
  const similarity = similarityOf(steps);
  const isClose =
    similarity >= CLOSE && sharesContent(steps) && pieces.every(({ text }) => text.end > text.start);
  const verdict = (is: QuoteVerdict, stitching: Stitching | null = null): JudgedPlace => ({
    verdict: is,
    stitching,
    pieces,
    similarity,
  });
  const hasDifferences = pieces.some(({ differences }) => differences.length > 0);
  if (hasDifferences && !isClose) return verdict('absent');
  if (parts.some(({ isHidden }) => isHidden)) return verdict('stitched', 'omission');
  if (hasDifferences) return verdict('close');
  if (!areNear(pieces)) return verdict('stitched', 'places');
  return verdict(pieces.every(({ typography }) => typography.length === 0) ? 'exact' : 'typography');
}

function judgePiece(aligned: Aligned, part: QuotePart): JudgedPiece {
  const runs = divideRuns(part.steps).flatMap(
    (run) => compareRun(aligned.reading, aligned.source, run) ?? [],
  );
  const [first, last] = [runs[0], runs.at(-1)];
  return {
    quoted: { start: first?.quoted.start ?? 0, end: last?.quoted.end ?? 0 },
    text: { start: first?.text.start ?? 0, end: last?.text.end ?? 0 },
    typography: [...new Set(runs.flatMap(({ typography }) => typography))],
    differences: findDifferences(aligned, part),
  };
}

/** Splits steps at brackets; the words that a bracket stands for are in no run. */
function divideRuns(steps: readonly QuoteStep[]): readonly (readonly QuoteStep[])[] {
  const runs: QuoteStep[][] = [];
  for (const step of steps) {
    if (step.kind === 'bracketed') continue;
    const last = runs.at(-1);
    if (last && step.quoted?.gap !== 'bracket') last.push(step);
    else runs.push([step]);
  }
  return runs;
}

function similarityOf(steps: readonly QuoteStep[]): number {
  const counted = steps.filter(({ kind }) => kind !== 'bracketed');
  const sides = counted.reduce(
    (sum, { quoted, text }) => sum + Number(quoted !== null) + Number(text !== null),
    0,
  );
  const credit = counted.reduce((sum, { kind }) => sum + (kind === 'equal' ? 2 : kind === 'root' ? 1 : 0), 0);
  return sides === 0 ? 0 : credit / sides;
}

/** Whether at least three words, and half of the content words, are in the text. */
function sharesContent(steps: readonly QuoteStep[]): boolean {
  const quoted = steps.filter((step) => step.quoted !== null);
  const hasContent = contentTest(quoted.map((step) => step.quoted?.folded ?? ''));
  const content = quoted.filter((step) => hasContent(step.quoted?.folded ?? ''));
  return countShared(quoted) >= LEAST_WORDS && countShared(content) * 2 >= content.length;
}

function countShared(steps: readonly QuoteStep[]): number {
  return steps.filter(({ kind }) => kind !== 'different').length;
}

function areNear(pieces: readonly { readonly text: Span }[]): boolean {
  return pieces.every(
    ({ text }, i) => i === 0 || text.start - (pieces[i - 1]?.text.end ?? 0) <= LONGEST_ELLIPSIS,
  );
}
