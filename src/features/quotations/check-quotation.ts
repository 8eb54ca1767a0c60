import type { QuoteCheck, QuoteVerdict } from '../../corpus/quote-check.ts';
import type { WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { SearchIndex } from '../../search/search.ts';
import { findCutDenials, findDenials } from '../../text/negation.ts';
import { findQuoteWords } from '../../text/quote-words.ts';
import { readQuotation, type QuoteReading } from '../../text/read-quotation.ts';
import { isLined, readScope, type AskScope } from '../corpus/ask-scope.ts';
import { findTrueAuthor } from './find-true-author.ts';
import { citePlace } from './cite-place.ts';
import type { Audience } from '../group/audience.ts';
import { findClosest } from './find-closest.ts';
import { judgeReading } from './judge-reading.ts';
import type { Judgement, PlacedPiece } from './judgement.ts';
import type { Library } from '../corpus/library.ts';

/** What can be checked. */
const LIMITS = { words: 3, characters: 10_000, places: 10, shortOmission: 20 } as const;

/** Best last. */
const VERDICTS: readonly QuoteVerdict[] = ['absent', 'stitched', 'close', 'typography', 'exact'];

/**
 * Judges a quotation that somebody typed against an audience's works: first its alleged work, then, if that does not
 * have it verbatim, all.
 * @throws UserError if it is too short or too long, or the work does not exist.
 */
export async function checkQuotation(
  parts: { readonly library: Library; readonly index: SearchIndex },
  { audience, text, workId }: { audience: Audience; text: string; workId: WorkId | null },
): Promise<QuoteCheck> {
  const readings = readAll(text);
  const named = await readScope(parts.library, { audience, workId, section: null });
  let best = await judgeReadings(parts, readings, named);
  let isElsewhere = false;
  if (workId !== null && !isFound(best)) {
    const all = await readScope(parts.library, { audience, workId: null, section: null });
    const elsewhere = await judgeReadings(parts, readings, all);
    isElsewhere = rankOf(elsewhere) > rankOf(best) && !standsIn(elsewhere, workId);
    if (isElsewhere) best = elsewhere;
  }
  const { reading, verdict, places, total, stitching } = best;
  const cited = places.slice(0, LIMITS.places).map((place) => citePlace(parts.library, place, reading));
  return {
    verdict,
    quoted: reading.text,
    attribution: reading.attribution,
    extras: reading.extras,
    trueAuthor: await findTrueAuthor(parts.library, audience, best),
    brackets: reading.brackets,
    isElsewhere,
    isLined: isLined(named),
    places: cited,
    total,
    stitching,
    added: verdict === 'stitched' ? findAdded(best) : [],
    omittedNegations: findOmittedNegations(best),
    closest: verdict === 'absent' ? await findClosest(parts, reading, named) : [],
  };
}

function readAll(text: string): readonly QuoteReading[] {
  if (text.length > LIMITS.characters)
    throw new UserError(({ quotes }) => quotes.tooLong(LIMITS.characters, text.length));
  const readings = readQuotation(text).filter(({ words }) => words.length >= LIMITS.words);
  if (readings.length === 0) throw new UserError(({ quotes }) => quotes.tooShort);
  return readings;
}

interface JudgedReading extends Judgement {
  readonly reading: QuoteReading;
}

/** The reading that the works support best; if equal, the one that removes nothing. */
async function judgeReadings(
  parts: { readonly library: Library; readonly index: SearchIndex },
  readings: readonly QuoteReading[],
  scope: AskScope,
): Promise<JudgedReading> {
  let best: JudgedReading | null = null;
  for (const reading of readings) {
    const judged = { reading, ...(await judgeReading(parts, reading, scope)) };
    if (best === null || isBetter(judged, best)) best = judged;
    if (isFound(best)) break;
  }
  if (best === null) throw new Error('A quotation must have at least one reading.');
  return best;
}

/** The parts of a quotation that are in none of its pieces and no bracket. */
function findAdded({ reading: { text, words }, places }: JudgedReading): readonly string[] {
  const pieces = places[0] ?? [];
  const own = words.filter(
    (word) => !pieces.some(({ quoted }) => quoted.start <= word.start && word.end <= quoted.end),
  );
  return own.map(({ start, end }) => text.slice(start, end));
}

/** Negations that were left out: in a short omission between two pieces, or where the quotation cuts its clause. */
function findOmittedNegations({ places }: JudgedReading): readonly string[] {
  const pieces = places[0] ?? [];
  const [only, ...more] = pieces;
  const cut = only && more.length === 0 ? findCutDenials(only.work.text, only.text) : [];
  return [...findBetween(pieces), ...cut];
}

function findBetween(pieces: readonly PlacedPiece[]): readonly string[] {
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    if (before === undefined || before.work.id !== piece.work.id) return [];
    const left = findQuoteWords(piece.work.text.slice(before.text.end, piece.text.start));
    return left.length > LIMITS.shortOmission ? [] : findDenials(left.map(({ folded }) => folded));
  });
}

function isBetter(a: Judgement, b: Judgement): boolean {
  if (a.verdict === 'absent') return false;
  return rankOf(a) > rankOf(b) || (rankOf(a) === rankOf(b) && a.similarity > b.similarity);
}

function rankOf({ verdict }: Judgement): number {
  return VERDICTS.indexOf(verdict);
}

function isFound({ verdict }: Judgement): boolean {
  return verdict === 'exact' || verdict === 'typography';
}

function standsIn({ places }: Judgement, workId: WorkId): boolean {
  return places.some((place) => place.some(({ work }) => work.id === workId));
}
