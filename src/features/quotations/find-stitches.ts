import type { Stitching } from '../../corpus/quote-check.ts';
import { LONGEST_ELLIPSIS } from '../../text/judge-alignment.ts';
import { cutReading, type QuoteReading } from '../../text/read-quotation.ts';
import { coverWithRuns, findSharedRuns, type SharedRun } from '../../text/shared-runs.ts';
import { alignQuotation } from '../../text/align-quotation.ts';
import type { PlacedPiece, PlacedQuote } from './judgement.ts';
import type { WorkRegion } from './quote-regions.ts';

interface PlacedRun extends SharedRun {
  readonly region: WorkRegion;
}

/** Most of a quotation's words that may be its quoter's own between the pieces, as a share and as a number. */
const BETWEEN = { share: 0.1, words: 6 } as const;

/**
 * A quotation as verbatim pieces from several places; null if pieces do not cover it. `mayAdd`: a few words between the
 * pieces may be the quoter's own.
 */
export function findStitches(
  reading: QuoteReading,
  regions: readonly WorkRegion[],
  { mayAdd }: { readonly mayAdd: boolean },
): PlacedQuote | null {
  const runs = regions.flatMap((region) =>
    findSharedRuns(reading.words, region.words).map((run): PlacedRun => ({ ...run, region })),
  );
  const taken = coverWithRuns(reading.words, runs);
  const covered = taken.reduce((sum, { quoted }) => sum + quoted.end - quoted.start, 0);
  const most = mayAdd ? Math.min(BETWEEN.words, reading.words.length * BETWEEN.share) : 0;
  if (taken.length < 2 || reading.words.length - covered > most) return null;
  const pieces = taken.flatMap((run) => placePiece(reading, run) ?? []);
  return { verdict: 'stitched', stitching: readStitching(pieces), similarity: 1, pieces };
}

function readStitching(pieces: readonly PlacedPiece[]): Stitching {
  if (new Set(pieces.map(({ work }) => work.id)).size > 1) return 'works';
  const isOneStretch = pieces.every(({ text }, i) => {
    const distance = text.start - (pieces[i - 1]?.text.end ?? text.start);
    return distance >= 0 && distance <= LONGEST_ELLIPSIS;
  });
  return isOneStretch ? 'omission' : 'places';
}

/** The piece as a quotation. */
function placePiece(reading: QuoteReading, { quoted, text, region }: PlacedRun): PlacedPiece | null {
  const { entry, work, source } = region;
  const words = region.words.slice(text.start, text.end);
  const [piece] = alignQuotation(cutReading(reading, quoted), { source, words }).pieces;
  return piece ? { ...piece, entry, work } : null;
}
