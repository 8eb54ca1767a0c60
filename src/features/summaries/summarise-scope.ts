import type { CorpusEntry, LinedEntry } from '../../corpus/corpus.ts';
import type { Section, Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Work } from '../../corpus/work.ts';
import { findMatches } from '../../text/find-matches.ts';
import { chooseKeySentences } from '../../text/key-sentences/choose-key-sentences.ts';
import type { Budget } from '../../text/key-sentences/pick-sentences.ts';
import { readSourceText } from '../../text/key-sentences/source-text.ts';
import { countWords } from '../../text/measure-work.ts';
import type { Library } from '../corpus/library.ts';

/** How much text there is. */
interface Extent {
  readonly sentences: number;
  readonly words: number;
}

/** Key sentences of a work, or of one of its sections. */
export interface WorkSummary {
  readonly entry: CorpusEntry;
  /** The section that it is of, or null for the whole work. */
  readonly section: Pick<Section, 'ordinal' | 'number' | 'title'> | null;
  /** Verbatim, in text order; each a sentence, or a few where the last points back to those before. */
  readonly citations: readonly Citation[];
  /** What the citations hold, and all that they were chosen from. */
  readonly shown: Extent;
  readonly total: Extent;
}

/** Standard deviations that a sentence without a word of the topic loses: more than one that does not stand alone. */
const WITHOUT_WORDS = 20;

/** A part of a work that is open to a member. */
export interface OpenedScope {
  readonly entry: LinedEntry;
  readonly work: Work;
  readonly scope: Span;
  readonly section: Section | null;
}

/** What a summary is about, how long it is, and from where in the work it comes; all that is null is left open. */
export interface SummaryWish {
  readonly topic: string | null;
  readonly budget: Budget | null;
  readonly within: readonly Span[] | null;
}

/** Key sentences of a part of a work. Nothing outside that part is looked at. */
export function summariseScope(
  library: Pick<Library, 'cite'>,
  { entry, work, scope, section }: OpenedScope,
  { topic, budget, within }: SummaryWish,
): WorkSummary {
  const { source, spans } = readSourceText(work, entry.description.title, scope);
  const runs = chooseKeySentences(source, {
    query: topic,
    budget: budget ?? { sentences: suggestSentences(spans.length) },
    favour: (i) => favour(spans[i]),
  });
  const shown = runs.flatMap(({ first, end }) => spans.slice(first, end));
  return {
    entry,
    section,
    citations: runs.map(({ first, end }) =>
      citeRun({ start: spans[first]?.start ?? 0, end: spans[end - 1]?.end ?? 0 }),
    ),
    shown: measure(work, shown),
    total: measure(work, spans),
  };

  /** On a topic only passages that speak to it are quoted, and of them rather what has its words. */
  function favour(span: Span | undefined): number {
    if (topic === null || within === null || span === undefined) return 0;
    if (!within.some((passage) => holds(passage, span))) return -Infinity;
    return findMatches(work.text.slice(span.start, span.end), topic).length > 0 ? 0 : -WITHOUT_WORDS;
  }

  function citeRun(span: Span): Citation {
    const matches = topic === null ? [] : findMatches(work.text.slice(span.start, span.end), topic);
    return library.cite(entry, work, span, matches);
  }
}

/** Sentences that a summary of so many has unless asked otherwise: 2 of 6, 6 of 100, 12 of 500 or more. */
function suggestSentences(total: number): number {
  return Math.min(Math.ceil(total / 3), Math.round(1 + Math.sqrt(total) / 2), 12);
}

function measure({ text }: Work, spans: readonly Span[]): Extent {
  const words = spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  return { sentences: spans.length, words };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
