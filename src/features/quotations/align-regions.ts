import { alignQuotation } from '../../text/align-quotation.ts';
import type { QuoteReading } from '../../text/read-quotation.ts';
import type { PlacedQuote } from './judgement.ts';
import type { WorkRegion } from './quote-regions.ts';

/** Most alignment cells to compute for one reading: about 500 ms. The likeliest regions come first. */
const MOST_CELLS = 20_000_000;

/** The quotation's alignment in each region, best first; a place in two regions appears once. */
export function alignRegions(reading: QuoteReading, regions: readonly WorkRegion[]): readonly PlacedQuote[] {
  const places = new Map<string, PlacedQuote>();
  let cells = 0;
  for (const [i, region] of regions.entries()) {
    cells += reading.words.length * region.words.length;
    if (cells > MOST_CELLS && i > 0) break;
    const { entry, work } = region;
    const judged = alignQuotation(reading, region);
    const [first] = judged.pieces;
    if (!first || judged.verdict === 'absent') continue;
    const key = `${work.id} ${first.text.start}`;
    const known = places.get(key);
    const place = { ...judged, pieces: judged.pieces.map((piece) => ({ ...piece, entry, work })) };
    if (!known || known.similarity < place.similarity) places.set(key, place);
  }
  return [...places.values()].toSorted((a, b) => b.similarity - a.similarity);
}
