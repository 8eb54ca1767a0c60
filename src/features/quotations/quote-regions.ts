import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import type { Scope, SearchIndex } from '../../search/search.ts';
import type { Region } from '../../text/align-quotation.ts';
import { LONGEST_ELLIPSIS } from '../../text/judge-alignment.ts';
import { findQuoteWords } from '../../text/quote-words.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';
import { contentTest } from '../../text/elision.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';

/** A region of a work that may contain a quotation. */
export interface WorkRegion extends Region, Span {
  readonly entry: LinedEntry;
  readonly work: Work;
}

const LIMITS = {
  /** Most passages that share word sequences with the quotation. */
  traced: 40,
  /** Most passages that share words with it, for a quotation with a change in every sequence. */
  searched: 10,
  /** Most works to read. */
  works: 20,
  /** Most words of a quotation for which to search those passages, and number of words to search for. */
  searchWords: 30,
  contentWords: 10,
  /** Characters around a passage, in addition to the quotation's length. */
  margin: 300,
  /**
   * Most characters of a region, and of all: a few regions for the longest quotation, all passages for a page-long one.
   */
  longest: 40_000,
  together: 360_000,
} as const;

/** The regions of the works in scope that may contain a quotation, likeliest first. */
export async function findRegions(
  { library, index }: { readonly library: Library; readonly index: SearchIndex },
  reading: QuoteReading,
  { entries, scope }: AskScope,
): Promise<readonly WorkRegion[]> {
  const runs = reading.runs.map(({ start, end }) => reading.text.slice(start, end));
  const passages = [
    ...index.trace(runs, scope, LIMITS.traced),
    ...index.search(contentOf(reading).join(' '), scope, LIMITS.searched).hits,
  ];
  const regions: WorkRegion[] = [];
  const works = new Set<string>();
  let left: number = LIMITS.together;
  for (const { workId, start, end } of passages) {
    const isKnown = regions.some(
      (region) => region.work.id === workId && region.start <= start && end <= region.end,
    );
    if (left <= 0) break;
    if (isKnown || (!works.has(workId) && works.size === LIMITS.works)) continue;
    const entry = entries.get(workId);
    const work = entry && (await library.work(entry));
    if (!entry || !work) continue;
    works.add(workId);
    const span = clip(widen(reading, { start, end }, work), workId, scope);
    left -= span.end - span.start;
    regions.push(cutRegion(entry, work, span));
  }
  return regions;
}

/** The longest words of a short quotation: a long one always has word sequences without a change. */
function contentOf({ words }: QuoteReading): readonly string[] {
  if (words.length > LIMITS.searchWords) return [];
  const folded = words.map((word) => word.folded);
  const content = new Set(folded.filter(contentTest(folded)));
  return [...content].toSorted((a, b) => b.length - a.length).slice(0, LIMITS.contentWords);
}

/** A passage with as much text around it as the quotation, including its omissions, may need. */
function widen(reading: QuoteReading, { start, end }: Span, { text }: Work): Span {
  const ellipses = reading.words.filter(({ gap }, i) => i > 0 && gap === 'ellipsis').length;
  const reach = Math.min(
    Math.ceil(reading.text.length * 1.3) + LIMITS.margin + ellipses * LONGEST_ELLIPSIS,
    LIMITS.longest / 2,
  );
  return { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) };
}

/** Cut to the scope. */
function clip({ start, end }: Span, workId: string, scope: Scope): Span {
  const scoped = scope.find((work) => work.workId === workId);
  return { start: Math.max(start, scoped?.start ?? 0), end: Math.min(end, scoped?.end ?? end) };
}

/** Only whole words: those cut by the borders are left out. */
function cutRegion(entry: LinedEntry, work: Work, { start, end }: Span): WorkRegion {
  const { text } = work;
  const words = findQuoteWords(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const isWhole = (at: number): boolean => !/[^\s]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
  const from = isWhole(start) ? 0 : 1;
  return { entry, work, source: text, words: words.slice(from, isWhole(end) ? undefined : -1), start, end };
}
