import type { CorpusEntry, LinedEntry } from '../../corpus/corpus.ts';
import type { Section, Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Work } from '../../corpus/work.ts';
import { findMatches } from '../../text/find-matches.ts';
import { chooseKeySentences } from '../../text/key-sentences/choose-key-sentences.ts';
import type { Budget } from '../../text/key-sentences/pick-sentences.ts';
import { readSourceText } from '../../text/key-sentences/source-text.ts';
import { languageFor } from '../../text/languages/languages.ts';
import { countWords } from '../../text/measure-work.ts';
import type { Library } from '../corpus/library.ts';

/** An amount of text. */
interface Extent {
  readonly sentences: number;
  readonly words: number;
}

/** Key sentences of a work, or of one of its sections. */
export interface WorkSummary {
  readonly entry: CorpusEntry;
  /** The summarised section, or null for the whole work. */
  readonly section: Pick<Section, 'ordinal' | 'number' | 'title'> | null;
  /** Verbatim, in text order; each a sentence, or several if the last refers back to those before. */
  readonly citations: readonly Citation[];
  /** The amount of cited text, and of the text they were chosen from. */
  readonly shown: Extent;
  readonly total: Extent;
}

/**
 * Standard deviations that a sentence loses if it has no word of the topic: more than one that is not self-contained.
 */
const WITHOUT_WORDS = 20;

/** The visible part of a work. */
export interface OpenedScope {
  readonly entry: LinedEntry;
  readonly work: Work;
  readonly scope: Span;
  readonly section: Section | null;
}

/** Options of a summary: topic, length, and part of the work; null for the default. */
export interface SummaryWish {
  readonly topic: string | null;
  readonly budget: Budget | null;
  readonly within: readonly Span[] | null;
}

/** Key sentences of a part of a work. Only that part is used. */
export function summariseScope(
  library: Pick<Library, 'cite'>,
  { entry, work, scope, section }: OpenedScope,
  { topic, budget, within }: SummaryWish,
): WorkSummary {
  const language = languageFor(entry.description.language);
  const { source, spans } = readSourceText(work, entry.description.title, scope, language);
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

  /** On a topic only relevant passages are quoted, preferring sentences with its words. */
  function favour(span: Span | undefined): number {
    if (topic === null || within === null || span === undefined) return 0;
    if (!within.some((passage) => holds(passage, span))) return -Infinity;
    return findMatches(work.text.slice(span.start, span.end), topic, language).length > 0
      ? 0
      : -WITHOUT_WORDS;
  }

  function citeRun(span: Span): Citation {
    const matches = topic === null ? [] : findMatches(work.text.slice(span.start, span.end), topic, language);
    return library.cite(entry, work, span, matches);
  }
}

/** Default number of sentences of a summary: 2 of 6, 6 of 100, 12 of 500 or more. */
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
