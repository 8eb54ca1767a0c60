import type { Span } from '../corpus/layout.ts';
import type { QuotedWord } from './read-quotation.ts';
import type { QuoteWord } from './quote-words.ts';
import { contentTest } from './elision.ts';

/** Consecutive words that a quotation and a text share in the same order: ranges of positions. */
export interface SharedRun {
  readonly quoted: Span;
  readonly text: Span;
}

/** Limits that make a run of words a piece of a quotation, rather than a common phrase. */
const PIECE_LIMITS = { words: 4, contentWords: 2 } as const;

/** Number of words that seed a run. */
const SEED = 3;

/** Most places of a text checked for one seed: a repetitive text has very many. */
const PATIENCE = 50;

/** How many of the longest runs a cover is made from. */
const MOST_RUNS = 2000;

/** All maximal runs of three words or more that a quotation shares with a text; none crosses a gap. */
export function findSharedRuns(
  quoted: readonly QuotedWord[],
  text: readonly QuoteWord[],
): readonly SharedRun[] {
  const seeds = new Map<string, number[]>();
  for (let i = 0; i + SEED <= quoted.length; i++) {
    const seed = seedAt(quoted, i);
    const places = seeds.get(seed);
    if (places === undefined) seeds.set(seed, [i]);
    else if (places.length < PATIENCE) places.push(i);
  }
  const runs: SharedRun[] = [];
  const covered = new Map<number, number>();
  for (let j = 0; j + SEED <= text.length; j++) {
    for (const i of seeds.get(seedAt(text, j)) ?? []) {
      const diagonal = j - i;
      if ((covered.get(diagonal) ?? 0) > j) continue;
      const length = measureRun(quoted, text, i, j);
      covered.set(diagonal, j + Math.max(length, 1));
      if (length >= SEED)
        runs.push({ quoted: { start: i, end: i + length }, text: { start: j, end: j + length } });
    }
  }
  return runs;
}

function seedAt(words: readonly QuoteWord[], at: number): string {
  return words
    .slice(at, at + SEED)
    .map(({ folded }) => folded)
    .join(' ');
}

function measureRun(quoted: readonly QuotedWord[], text: readonly QuoteWord[], i: number, j: number): number {
  let length = 0;
  while (i + length < quoted.length && quoted[i + length]?.folded === text[j + length]?.folded) {
    if (length > 0 && quoted[i + length]?.gap !== null) break;
    length += 1;
  }
  return length;
}

/**
 * Covers a quotation with pieces, the longest first, in the quotation's order. Each has the minimum length of a piece
 * or fills the whole text between two gaps. The rest is not covered.
 */
export function coverWithRuns<Run extends SharedRun>(
  quoted: readonly QuotedWord[],
  runs: readonly Run[],
): readonly Run[] {
  const isCovered = Array.from(quoted, () => false);
  const hasContent = contentTest(quoted.map(({ folded }) => folded));
  const taken: Run[] = [];
  for (const run of runs.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_RUNS)) {
    let { start, end } = run.quoted;
    while (start < end && isCovered[start]) start += 1;
    while (end > start && isCovered[end - 1]) end -= 1;
    if (isCovered.slice(start, end).includes(true) || !isPiece(quoted, { start, end }, hasContent)) continue;
    isCovered.fill(true, start, end);
    const shift = start - run.quoted.start;
    const text = { start: run.text.start + shift, end: run.text.start + shift + end - start };
    taken.push({ ...run, quoted: { start, end }, text });
  }
  return taken.toSorted((a, b) => a.quoted.start - b.quoted.start);
}

function sizeOf({ quoted }: SharedRun): number {
  return quoted.end - quoted.start;
}

function isPiece(
  quoted: readonly QuotedWord[],
  { start, end }: Span,
  hasContent: (word: string) => boolean,
): boolean {
  const words = quoted.slice(start, end);
  const content = words.filter(({ folded }) => hasContent(folded));
  const isWhole =
    end - start >= SEED &&
    (start === 0 || quoted[start]?.gap !== null) &&
    (end === quoted.length || quoted[end]?.gap !== null);
  return isWhole || (words.length >= PIECE_LIMITS.words && content.length >= PIECE_LIMITS.contentWords);
}
