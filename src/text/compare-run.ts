import type { Span } from '../corpus/layout.ts';
import type { TypographyKind } from '../corpus/quote-check.ts';
import { endOfMarks } from './end-of-marks.ts';
import type { QuoteReading } from './read-quotation.ts';
import type { QuoteStep } from './quote-steps.ts';
import { compareGaps, compareTypography } from './typography.ts';

/** A run of a quotation aligned with its place in the text: both ranges, and how the spelling differs. */
export interface ComparedRun {
  readonly quoted: Span;
  readonly text: Span;
  /** Empty only if both are identical character for character, or if words differ. */
  readonly typography: readonly TypographyKind[];
}

/** Compares the steps of one run with the text: as slices first, and by typography only if the slices differ. */
export function compareRun(
  reading: QuoteReading,
  source: string,
  steps: readonly QuoteStep[],
): ComparedRun | null {
  const [firstQuoted, lastQuoted] = [steps.find(hasQuoted)?.quoted, steps.findLast(hasQuoted)?.quoted];
  const [firstText, lastText] = [steps.find(hasText)?.text, steps.findLast(hasText)?.text];
  if (!firstQuoted || !lastQuoted || !firstText || !lastText) return null;
  const quoted = widen(reading, firstQuoted, lastQuoted);
  const lead = firstQuoted.start - quoted.start;
  const trail = quoted.end - lastQuoted.end;
  if (steps.some(({ kind }) => kind !== 'equal')) {
    const end = trail > 0 ? endOfMarks(source, lastText.end) : lastText.end;
    return { quoted, text: { start: firstText.start, end }, typography: [] };
  }
  const written = settleCase(reading, source, steps);
  const text = { start: firstText.start - lead, end: lastText.end + trail };
  if (text.start >= 0 && source.slice(text.start, text.end) === written.slice(quoted.start, quoted.end))
    return { quoted, text, typography: [] };
  const kinds = new Set(
    compareTypography(
      { text: written, words: steps.flatMap((step) => step.quoted ?? []) },
      { text: source, words: steps.flatMap((step) => step.text ?? []) },
    ),
  );
  compareGaps(
    written.slice(quoted.start, firstQuoted.start),
    source.slice(Math.max(0, text.start), firstText.start),
    kinds,
  );
  compareGaps(written.slice(lastQuoted.end, quoted.end), source.slice(lastText.end, text.end), kinds);
  const end = trail > 0 ? endOfMarks(source, lastText.end) : lastText.end;
  return {
    quoted,
    text: { start: firstText.start, end },
    typography: kinds.size > 0 ? [...kinds] : ['punctuation'],
  };
}

function hasQuoted(step: QuoteStep): boolean {
  return step.quoted !== null;
}

function hasText(step: QuoteStep): boolean {
  return step.text !== null;
}

/** Includes the punctuation before and after if the words begin and end their run. */
function widen(
  { text, runs, words }: QuoteReading,
  first: { readonly start: number; readonly run: number },
  last: { readonly end: number; readonly run: number },
): Span {
  const isFirst = words.find(({ run }) => run === first.run)?.start === first.start;
  const isLast = words.findLast(({ run }) => run === last.run)?.end === last.end;
  return {
    start: isFirst ? (runs[first.run]?.start ?? first.start) : first.start,
    end: isLast ? (runs[last.run]?.end ?? last.end) : endOfMarks(text, last.end),
  };
}

/** The quotation's text, with each bracketed letter in the case that it has in the source text. */
function settleCase({ text, freeCase }: QuoteReading, source: string, steps: readonly QuoteStep[]): string {
  let settled = text;
  for (const { quoted, text: word } of steps) {
    if (!quoted || !word || !freeCase.has(quoted.start)) continue;
    const letter = source.charAt(word.start);
    if (letter.toLowerCase() === text.charAt(quoted.start).toLowerCase())
      settled = settled.slice(0, quoted.start) + letter + settled.slice(quoted.start + 1);
  }
  return settled;
}
