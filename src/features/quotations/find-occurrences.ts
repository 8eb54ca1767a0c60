import type { SearchIndex } from '../../search/search.ts';
import { alignQuotation } from '../../text/align-quotation.ts';
import type { JudgedPiece } from '../../text/judge-alignment.ts';
import { findQuoteWords, type QuoteWord } from '../../text/quote-words.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';
import { findTerms } from '../../text/terms.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import type { Judgement, PlacedPiece } from './judgement.ts';
import type { Library } from '../corpus/library.ts';

/** A longer quotation occurs in few places, and those are found another way. */
const LONGEST_PHRASE = 40;

/** Most passages that may contain a phrase, and occurrences to show. */
const PASSAGES = 5000;
const SHOWN = 10;

const NOWHERE: Judgement = { verdict: 'absent', stitching: null, similarity: 0, places: [], total: 0 };

interface Occurrence {
  readonly workId: string;
  readonly piece: JudgedPiece;
}

/**
 * Every verbatim occurrence of a quotation without gaps within a passage: the exact ones if there are any, else all.
 */
export async function findOccurrences(
  { library, index }: { readonly library: Library; readonly index: SearchIndex },
  reading: QuoteReading,
  { entries, scope }: AskScope,
): Promise<Judgement> {
  if (reading.runs.length !== 1 || reading.brackets.length > 0 || reading.words.length > LONGEST_PHRASE)
    return NOWHERE;
  const words = findTerms(reading.text).map(({ lexeme }) => ({ word: lexeme.word, by: 'word' as const }));
  const { hits } = index.match({ phrases: [{ words }], within: null }, scope, PASSAGES);
  const found = hits.flatMap(({ workId, start, text }) =>
    occurrencesIn(reading, text).map((piece): Occurrence => ({ workId, piece: shiftPiece(piece, start) })),
  );
  const exact = found.filter(({ piece }) => piece.typography.length === 0);
  const occurrences = exact.length > 0 ? exact : found;
  if (occurrences.length === 0) return NOWHERE;
  const places: (readonly PlacedPiece[])[] = [];
  for (const { workId, piece } of occurrences.slice(0, SHOWN)) {
    const entry = entries.get(workId);
    const work = entry && (await library.work(entry));
    if (entry && work) places.push([{ ...piece, entry, work }]);
  }
  const verdict = exact.length > 0 ? 'exact' : 'typography';
  return { verdict, stitching: null, similarity: 1, places, total: occurrences.length };
}

function occurrencesIn(reading: QuoteReading, source: string): readonly JudgedPiece[] {
  const words = findQuoteWords(source);
  const length = reading.words.length;
  return words.flatMap((_, at) => {
    if (!standsAt(reading.words, words, at)) return [];
    const { pieces } = alignQuotation(reading, { source, words: words.slice(at, at + length) });
    return pieces[0]?.differences.length === 0 ? pieces : [];
  });
}

function standsAt(quoted: readonly QuoteWord[], words: readonly QuoteWord[], at: number): boolean {
  return quoted.every(({ folded }, i) => words[at + i]?.folded === folded);
}

function shiftPiece(piece: JudgedPiece, by: number): JudgedPiece {
  return { ...piece, text: { start: piece.text.start + by, end: piece.text.end + by } };
}
