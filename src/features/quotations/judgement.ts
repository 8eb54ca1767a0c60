import type { QuoteVerdict, Stitching } from '../../corpus/quote-check.ts';
import type { Work } from '../../corpus/work.ts';
import type { LinedEntry } from '../../corpus/corpus.ts';
import type { JudgedPiece } from '../../text/judge-alignment.ts';
/** A piece of a quotation and its work. */
export interface PlacedPiece extends JudgedPiece {
  readonly entry: LinedEntry;
  readonly work: Work;
}

/** A place of a quotation: its pieces in their order. */
export interface PlacedQuote {
  readonly verdict: QuoteVerdict;
  readonly stitching: Stitching | null;
  readonly similarity: number;
  readonly pieces: readonly PlacedPiece[];
}

/** The result of matching a quotation's reading against a scope. */
export interface Judgement {
  readonly verdict: QuoteVerdict;
  readonly stitching: Stitching | null;
  readonly similarity: number;
  /** Best first. */
  readonly places: readonly (readonly PlacedPiece[])[];
  readonly total: number;
}
