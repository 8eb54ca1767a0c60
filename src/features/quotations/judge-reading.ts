import type { LinedEntry } from '../../corpus/corpus.ts';
import type { QuoteVerdict, Stitching } from '../../corpus/quote-check.ts';
import type { Work } from '../../corpus/work.ts';
import type { SearchIndex } from '../../search/search.ts';
import type { JudgedPiece } from '../../text/judge-alignment.ts';
import { findQuoteWords } from '../../text/quote-words.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { Library } from '../corpus/library.ts';
import { alignRegions } from './align-regions.ts';
import { findStitches } from './find-stitches.ts';
import { findRegions } from './quote-regions.ts';

/** A piece of a quotation with the work that it is from. */
export interface PlacedPiece extends JudgedPiece {
  readonly entry: LinedEntry;
  readonly work: Work;
}

/** A place of a quotation: its pieces in its order. */
export interface PlacedQuote {
  readonly verdict: QuoteVerdict;
  readonly stitching: Stitching | null;
  readonly similarity: number;
  readonly pieces: readonly PlacedPiece[];
}

/** What a scope makes of a reading of a quotation. */
export interface Judgement {
  readonly verdict: QuoteVerdict;
  readonly stitching: Stitching | null;
  readonly similarity: number;
  /** Best first. */
  readonly places: readonly (readonly PlacedPiece[])[];
  readonly total: number;
}

/** Differing words up to which a close place stands, even where pieces of elsewhere would fit. */
const FEW = 3;

/** Places of a close quotation: the best, and what is about as close. */
const CLOSE_PLACES = 3;

/** Judges a reading of a quotation within a scope. */
export async function judgeReading(
  parts: { readonly library: Library; readonly index: SearchIndex },
  reading: QuoteReading,
  scope: AskScope,
): Promise<Judgement> {
  const occurrences = await findOccurrences(parts, reading, scope);
  if (occurrences.verdict === 'exact') return occurrences;
  const regions = await findRegions(parts, reading, scope);
  const aligned = alignRegions(reading, regions);
  for (const verdict of ['exact', 'typography'] as const) {
    const places = aligned.filter((place) => place.verdict === verdict);
    if (verdict === occurrences.verdict && occurrences.total >= places.length) return occurrences;
    if (places.length > 0) return toJudgement(places);
  }
  const [best] = aligned;
  if (best?.verdict === 'stitched' || (best?.verdict === 'close' && countDiffering(best, reading) <= FEW))
    return judgeBest(aligned);
  const stitches = findStitches(reading, regions, { mayAdd: best === undefined });
  if (stitches) return toJudgement([stitches]);
  return best?.verdict === 'close'
    ? judgeBest(aligned)
    : { verdict: 'absent', stitching: null, similarity: 0, places: [], total: 0 };
}

function judgeBest(aligned: readonly PlacedQuote[]): Judgement {
  return toJudgement(aligned.filter(({ verdict }) => verdict === aligned[0]?.verdict).slice(0, CLOSE_PLACES));
}

function toJudgement(places: readonly PlacedQuote[]): Judgement {
  const [first] = places;
  return {
    verdict: first?.verdict ?? 'absent',
    stitching: first?.stitching ?? null,
    similarity: first?.similarity ?? 0,
    places: places.map(({ pieces }) => pieces),
    total: places.length,
  };
}

/** Words of the quotation that the place does not have. */
function countDiffering({ pieces }: PlacedQuote, reading: QuoteReading): number {
  return pieces
    .flatMap(({ differences }) => differences)
    .reduce(
      (sum, { quoted }) => sum + findQuoteWords(reading.text.slice(quoted.start, quoted.end)).length,
      0,
    );
}
