import type { Citation } from '../../corpus/quotation.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';
import { QUOTATION_LIMITS, type QuotationPick } from './pick-quotations.ts';
import { interleave } from './question/inquire.ts';
import { quotePicks, type QuotedPick } from './quote-picks.ts';
import { voiceOf } from './voice-of.ts';

/** A quotation of an answer, with whose words it gives. */
export interface SidedQuotation extends QuotedPick {
  /** The side that it was picked for. */
  readonly side: number;
  /** All sides that it speaks for: others may have picked the same sentence. */
  readonly sides: readonly number[];
}

/**
 * Quotes the picks of one or more sides in turn, best first. No side gets more quotations than another; one that two
 * sides have picked counts for both.
 */
export async function quoteSides(
  library: Pick<Library, 'work' | 'cite'>,
  within: AskScope,
  sides: readonly (readonly QuotationPick[])[],
): Promise<readonly SidedQuotation[]> {
  const picks = interleave(sides).slice(0, QUOTATION_LIMITS.quotations);
  const quoted: SidedQuotation[] = [];
  for await (const { citation, ...picked } of quotePicks(library, within, picks)) {
    const side = sides.findIndex((each) => each.includes(picked.pick));
    const all = sides.flatMap((each, i) => (each.some((other) => isIn(citation, other)) ? [i] : []));
    const voice = voiceOf(picked.work, citation.quotation);
    quoted.push({ ...picked, citation: { ...citation, ...(voice && { voice }) }, side, sides: all });
  }
  return quoted.length === 0 ? [] : level(quoted);
}

/** Leaves out what one side has more than another. */
function level(quoted: readonly SidedQuotation[]): readonly SidedQuotation[] {
  const counts = countEach(quoted.flatMap(({ sides }) => sides));
  const most = Math.min(...counts.values());
  const taken = new Map<number, number>();
  return quoted.filter(({ side }) => {
    const before = taken.get(side) ?? 0;
    taken.set(side, before + 1);
    return before < most;
  });
}

function countEach(sides: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...Map.groupBy(sides, (side) => side)].map(([side, all]) => [side, all.length]));
}

function isIn({ quotation }: Citation, { workId, start, end }: QuotationPick): boolean {
  return quotation.workId === workId && quotation.start <= start && end <= quotation.end;
}
