import type { Layout, Paragraph, ShownPiece, Span } from '../corpus/layout.ts';
import type { Work } from '../corpus/work.ts';

/** The parts of a work that are searched. */
export type DividedText = Pick<Work, 'text'> & {
  readonly layout: Pick<Layout, 'paragraphs' | 'shown'>;
};

/** The edge of a block, in a {@link ShownPiece}. */
export const EDGE = '\n';
/** Something that a word cannot be searched across in every browser. */
export const OBJECT = '\ufffc';
/** A line break: in some browsers a space, in others an edge. */
export const BREAK = ` ${OBJECT}`;
/** Around text that may be hidden or left out of a browser's search. */
export const ASIDE = { open: '\ufff9', close: '\ufffb' } as const;

/** Separates the cells of a row in a work's text. On its page, each cell is a block. */
export const CELL = ' | ';

/** How browsers may differ in what they search. */
export interface SearchKind {
  /** What may be hidden is there, and nothing is searched across objects; else the other way round. */
  readonly isStrict: boolean;
}

/** A stretch of the work's text, and where it is in the shown text. */
interface Run {
  readonly work: Span;
  readonly shown: Span;
}

/** The text that a browser searches, and where the work's text is in it. */
export interface ShownText {
  readonly text: string;
  /** The place of a span of the work; null if it is not on the page. */
  readonly toShown: (span: Span) => Span | null;
  /** The span of the work at a place; null if the place begins or ends with other text. */
  readonly toWork: (place: Span) => Span | null;
}

/** Characters that browsers take for several others, by the collation that their search uses. */
const COMPOSED = /[ßæœﬀ-ﬆ…¹²³⁰⁴-⁹₀-₉]|[\uff01-\uff5e]/giu;
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe' };

/** A text with such characters as browsers take them. */
export function spellOutComposed(text: string): string {
  return text.replaceAll(COMPOSED, (character) => {
    const lower = character.toLowerCase();
    return PLAIN[lower] ?? character.normalize('NFKC');
  });
}

/** Builds a shown text from left to right. */
class ShownBuilder {
  readonly runs: Run[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds a stretch of the work. */
  take(from: number, stretch: string, shown = stretch): void {
    if (stretch === '') return;
    this.runs.push({
      work: { start: from, end: from + stretch.length },
      shown: { start: this.#length, end: this.#length + shown.length },
    });
    this.add(shown);
  }

  text(): string {
    return this.#parts.join('');
  }
}

/** The page's text as one kind of browser searches it. */
export function showText(work: DividedText, { isStrict }: SearchKind): ShownText {
  const builder = new ShownBuilder();
  let from = 0;
  for (const piece of work.layout.shown ?? assumeShown(work)) {
    if (typeof piece === 'string') {
      builder.add(isStrict ? piece : spellOutComposed(withoutAsides(piece)));
    } else {
      const length = Math.abs(piece);
      if (piece > 0) take(builder, from, work.text.slice(from, from + length), isStrict);
      from += length;
    }
  }
  return { text: builder.text(), ...createMaps(builder.runs) };
}

function withoutAsides(piece: string): string {
  return piece.replaceAll(/\ufff9[^\ufffb]*\ufffb|\ufffc/g, '').replaceAll(/ {2,}/g, ' ');
}

function take(builder: ShownBuilder, from: number, text: string, isStrict: boolean): void {
  let at = 0;
  if (!isStrict) {
    for (const { index, 0: composed } of text.matchAll(COMPOSED)) {
      builder.take(from + at, text.slice(at, index));
      builder.take(from + index, composed, spellOutComposed(composed));
      at = index + composed.length;
    }
  }
  builder.take(from + at, text.slice(at));
}

/** How a text would stand on a page: its paragraphs and the cells of its tables as blocks, its lines with breaks. */
function assumeShown({ text, layout }: DividedText): readonly ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let done = 0;
  for (const paragraph of layout.paragraphs) {
    for (const { start, end, shown } of findBreaks(text, paragraph)) {
      pieces.push(start - done, start - end, shown);
      done = end;
    }
  }
  return [...pieces, text.length - done].filter((piece) => piece !== 0);
}

function findBreaks(text: string, { kind, start, end }: Paragraph): (Span & { shown: string })[] {
  const pattern = kind === 'list' || kind === 'note' ? / \| |(?<!\n)\n(?!\n)/g : /(?<!\n)\n(?!\n)/g;
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    shown: found === CELL ? EDGE : BREAK,
  }));
}

/** The pieces of a text that is only the beginning of the whole, up to an offset. */
export function cutShown(pieces: readonly ShownPiece[], end: number): readonly ShownPiece[] {
  const kept: ShownPiece[] = [];
  let left = end;
  for (const piece of pieces) {
    if (left <= 0) break;
    const length = typeof piece === 'number' ? Math.min(Math.abs(piece), left) : 0;
    kept.push(typeof piece === 'number' ? Math.sign(piece) * length : piece);
    left -= length;
  }
  return kept;
}

function createMaps(runs: readonly Run[]): Pick<ShownText, 'toShown' | 'toWork'> {
  return {
    toShown: (span) => mapSpan(runs, 'work', span)?.mapped ?? null,
    toWork: (place) => {
      const found = mapSpan(runs, 'shown', place);
      return found?.isWhole === true ? found.mapped : null;
    },
  };
}

/** A span of one side on the other, and whether both its ends are in both texts. */
function mapSpan(
  runs: readonly Run[],
  side: 'work' | 'shown',
  { start, end }: Span,
): { readonly mapped: Span; readonly isWhole: boolean } | null {
  const other = side === 'work' ? 'shown' : 'work';
  const first = runs[countRuns(runs, (run) => run[side].end <= start)];
  const last = runs[countRuns(runs, (run) => run[side].start < end) - 1];
  if (first === undefined || last === undefined || first[side].start >= end) return null;
  const before = Math.max(0, start - first[side].start);
  const after = Math.max(0, last[side].end - end);
  const mapped = {
    start: isEven(first) ? first[other].start + before : first[other].start,
    end: isEven(last) ? last[other].end - after : last[other].end,
  };
  if (mapped.start >= mapped.end) return null;
  return { mapped, isWhole: start >= first[side].start && end <= last[side].end };
}

function isEven({ work, shown }: Run): boolean {
  return work.end - work.start === shown.end - shown.start;
}

/** How many runs from the first on meet a condition that only the first ones meet, by binary search. */
function countRuns(runs: readonly Run[], meets: (run: Run) => boolean): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && meets(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}
