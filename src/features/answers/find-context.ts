import type { Citation } from '../../corpus/quotation.ts';
import type { Work } from '../../corpus/work.ts';
import { isVerbatim } from '../../text/quotation.ts';
import type { Audience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';

/** A quotation in context. `before + quotation.exact + after` is one verbatim slice. */
export interface Context {
  readonly citation: Citation;
  readonly before: string;
  readonly after: string;
}

/** Most characters shown before and after a quotation; cut between sentences. */
const LONGEST_SIDE = 700;

/** A quotation's paragraphs with one neighbour on either side; null if the audience no longer has the work. */
export async function findContext(
  library: Library,
  audience: Audience,
  citation: Citation,
): Promise<Context | null> {
  const { quotation } = citation;
  const entry = await library.entry(audience, quotation.workId);
  const work = entry && (await library.work(entry));
  if (!work || !isVerbatim(work, quotation)) return null;
  const before = work.text.slice(startOfContext(work, quotation.start), quotation.start);
  const after = work.text.slice(quotation.end, endOfContext(work, quotation.end));
  return { citation, before, after };
}

function startOfContext({ layout: { paragraphs, sentences } }: Work, start: number): number {
  const own = paragraphs.findIndex((paragraph) => paragraph.end > start);
  const floor = paragraphs[Math.max(0, own - 1)]?.start ?? start;
  const least = Math.max(floor, start - LONGEST_SIDE);
  if (least === floor) return Math.min(floor, start);
  return sentences.find((sentence) => sentence.start >= least && sentence.start <= start)?.start ?? start;
}

function endOfContext({ layout: { paragraphs, sentences } }: Work, end: number): number {
  const own = paragraphs.findLastIndex((paragraph) => paragraph.start < end);
  const ceiling = paragraphs[Math.min(paragraphs.length - 1, own + 1)]?.end ?? end;
  const most = Math.min(ceiling, end + LONGEST_SIDE);
  if (most === ceiling) return Math.max(ceiling, end);
  return sentences.findLast((sentence) => sentence.end <= most && sentence.end >= end)?.end ?? end;
}
