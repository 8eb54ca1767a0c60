import type { Span } from '../../corpus/layout.ts';
import type { QuotePiece, QuotePlace } from '../../corpus/quote-check.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';
import type { PlacedPiece } from './judgement.ts';
import type { Library } from '../corpus/library.ts';

/** A place in the texts' own words: each piece a citation, with its differences as matches. */
export function citePlace(
  library: Library,
  place: readonly PlacedPiece[],
  reading: QuoteReading,
): QuotePlace {
  return place.map((piece) => citePiece(library, piece, reading));
}

function citePiece(
  library: Library,
  { entry, work, ...piece }: PlacedPiece,
  { text }: QuoteReading,
): QuotePiece {
  const quoted = unite(
    piece.quoted,
    piece.differences.map((difference) => difference.quoted),
  );
  const cited = unite(
    piece.text,
    piece.differences.map((difference) => difference.text),
  );
  const differences = piece.differences.map((difference) => ({
    ...difference,
    quoted: shift(difference.quoted, quoted.start),
    text: shift(difference.text, cited.start),
  }));
  const matches = differences.map((difference) => difference.text).filter(({ start, end }) => end > start);
  return {
    quoted: text.slice(quoted.start, quoted.end),
    citation: library.cite(entry, work, cited, matches),
    typography: piece.typography,
    differences,
  };
}

function unite(span: Span, others: readonly Span[]): Span {
  return {
    start: Math.min(span.start, ...others.map(({ start }) => start)),
    end: Math.max(span.end, ...others.map(({ end }) => end)),
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}
