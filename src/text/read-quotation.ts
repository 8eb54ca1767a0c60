import type { Span } from '../corpus/layout.ts';
import { readAttributions } from './attribution.ts';
import { endOfMarks } from './end-of-marks.ts';
import { findQuoteWords, type QuoteWord } from './quote-words.ts';
import { takeOffExtras } from './copied-extras.ts';
import { stripBlockQuote, stripMarks } from './strip-marks.ts';

/** What may come in the text between two consecutive words of a quotation. */
type QuoteGap = 'ellipsis' | 'bracket';

/** A word of a quotation. */
export interface QuotedWord extends QuoteWord {
  /** The gap before it, or null if the text must continue directly. */
  readonly gap: QuoteGap | null;
  /** Words in the bracket before it, folded. */
  readonly bracket: readonly string[];
  /** Index of its run. */
  readonly run: number;
}

/** A quotation as its author meant it. Offsets are into `text`. */
export interface QuoteReading {
  readonly text: string;
  readonly words: readonly QuotedWord[];
  /** The runs between brackets and ellipses, without outer space; each word is in one of them. */
  readonly runs: readonly Span[];
  /** Where a letter is bracketed to change its case, as in `[T]he`; `text` does not have the brackets. */
  readonly freeCase: ReadonlySet<number>;
  /** Words of a bracket at the end, folded. */
  readonly lastBracket: readonly string[];
  /** As typed. */
  readonly brackets: readonly string[];
  readonly attribution: string | null;
  /** What an app had added to the copied passage and was taken off, each on one line. */
  readonly extras: readonly string[];
}

/** Most readings of one quotation. */
const MOST_READINGS = 12;

const ELLIPSIS = String.raw`[\[\(]\s{0,3}(?:…|\.(?:\s?\.){2,9})\s{0,3}[\]\)]|…+|\.(?:\s?\.){2,}`;
const BRACKET = String.raw`[\p{L}\p{M}]{0,40}\[[^\[\]]{1,80}\][\p{L}\p{M}]{0,40}`;
const GAPS = new RegExp(`(${ELLIPSIS})|${BRACKET}`, 'gu');
/** `[T]he`: a letter of the same word with changed case. */
const CHANGED_LETTER = /(?<![\p{L}\p{M}])\[(\p{L})\](?=\p{L})/gu;

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]|(?![\n\t])\p{Cc}/gu;

/**
 * The possible readings of a typed quotation, the fullest first: as it is, without an apparent attribution, and without
 * what a reading app has added.
 * Removes outer quotation marks of any language and block-quote marks. Time is linear in its length.
 */
export function readQuotation(typed: string): readonly QuoteReading[] {
  const cleaned = stripBlockQuote(
    typed.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLE, '').normalize('NFC'),
  );
  const copies = [{ text: cleaned, extras: [] }, ...takeOffExtras(cleaned)];
  const whole = copies.map((copy) => ({ ...copy, attribution: null }));
  const attributed = copies.flatMap(({ text, extras }) =>
    readAttributions(text).map((cut) => ({ ...cut, extras })),
  );
  return [...whole, ...attributed]
    .slice(0, MOST_READINGS)
    .map(({ text, extras, attribution }) => ({ ...readParts(stripMarks(text), attribution), extras }));
}

/** Some words of a reading, all from one run, as a separate reading with the same offsets. */
export function cutReading(reading: QuoteReading, { start, end }: Span): QuoteReading {
  const words = reading.words.slice(start, end);
  const [first, last] = [words[0], words.at(-1)];
  const run = reading.runs[first?.run ?? 0] ?? { start: 0, end: 0 };
  const [before, after] = [reading.words[start - 1], reading.words[end]];
  const cut = {
    start: before?.run === first?.run ? (first?.start ?? run.start) : run.start,
    end: after?.run === last?.run ? endOfMarks(reading.text, last?.end ?? run.end) : run.end,
  };
  return {
    ...reading,
    words: words.map((word) => ({ ...word, run: 0, gap: null, bracket: [] })),
    runs: [cut],
    lastBracket: [],
  };
}

function readParts(written: string, attribution: string | null): Omit<QuoteReading, 'extras'> {
  const { text, freeCase, letters } = readLetters(written);
  const words: QuotedWord[] = [];
  const runs: Span[] = [];
  const brackets = [...letters];
  let gap: QuoteGap | null = null;
  let bracket: readonly string[] = [];
  let at = 0;
  const take = (end: number): void => {
    const found = findQuoteWords(text.slice(at, end));
    if (found.length === 0) return;
    for (const [i, { start, end: finish, folded }] of found.entries()) {
      const before = i === 0 ? { gap, bracket } : { gap: null, bracket: [] };
      words.push({ start: start + at, end: finish + at, folded, ...before, run: runs.length });
    }
    runs.push(trimSpan(text, at, end));
    [gap, bracket] = [null, []];
  };
  for (const match of text.matchAll(GAPS)) {
    take(match.index);
    at = match.index + match[0].length;
    if (match[1] === undefined) {
      gap ??= 'bracket';
      brackets.push(match[0]);
      bracket = [...bracket, ...wordsInBracket(match[0])];
    } else {
      gap = 'ellipsis';
    }
  }
  take(text.length);
  return { text, words, runs, freeCase, lastBracket: bracket, brackets, attribution };
}

function readLetters(
  written: string,
): Pick<QuoteReading, 'text' | 'freeCase'> & { letters: readonly string[] } {
  const freeCase = new Set<number>();
  const letters: string[] = [];
  const text = written.replaceAll(CHANGED_LETTER, (bracket: string, letter: string, offset: number) => {
    freeCase.add(offset - 2 * letters.length);
    letters.push(bracket);
    return letter;
  });
  return { text, freeCase, letters };
}

function trimSpan(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = end - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
}

/** "[sic]" and "[emphasis added]" are remarks about the text, not part of it. */
const REMARK =
  /^(?:sic|(?:my|our|original|added)?\s*(?:emphas[ie]s|italics)\b.*|translat(?:ion|ed|or)\b.*)$/iu;

function wordsInBracket(bracket: string): readonly string[] {
  const inner = bracket.replaceAll(/[[\]]/g, '');
  return REMARK.test(inner.trim()) ? [] : findQuoteWords(inner).map(({ folded }) => folded);
}
