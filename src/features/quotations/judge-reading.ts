import type { SearchIndex } from '../../search/search.ts';
import type { Judgement, PlacedQuote } from './judgement.ts';
import { findQuoteWords } from '../../text/quote-words.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import { findOccurrences } from './find-occurrences.ts';
import type { Library } from '../corpus/library.ts';
import { alignRegions } from './align-regions.ts';
import { findStitches } from './find-stitches.ts';
import { findRegions } from './quote-regions.ts';

/** Up to this many differing words, a close place takes precedence over pieces from elsewhere. */
const FEW = 3;

/** Places of a close quotation: the best, and others about as close. */
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

/** Words of the quotation that are not at the place. */
function countDiffering({ pieces }: PlacedQuote, reading: QuoteReading): number {
  return pieces
    .flatMap(({ differences }) => differences)
    .reduce(
      (sum, { quoted }) => sum + findQuoteWords(reading.text.slice(quoted.start, quoted.end)).length,
      0,
    );
}
