import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Work } from '../../corpus/work.ts';
import { languageFor } from '../../text/languages/languages.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';
import { standAlone, type QuotationPick } from './pick-quotations.ts';

/** A citation of a pick, with the work that it is from. */
export interface QuotedPick {
  readonly citation: Citation;
  readonly pick: QuotationPick;
  readonly entry: LinedEntry;
  readonly work: Work;
}

/**
 * Cites picks in order, each as a self-contained run; lazily, so only as many as are taken. Skips those that `accepts`
 * rejects, that overlap an earlier one, or that say the same.
 */
export async function* quotePicks(
  library: Pick<Library, 'work' | 'cite'>,
  { entries, scope }: AskScope,
  picks: readonly QuotationPick[],
  accepts: (citation: Citation) => boolean = () => true,
): AsyncGenerator<QuotedPick> {
  const quoted: Citation[] = [];
  for (const pick of picks) {
    const entry = entries.get(pick.workId);
    const work = entry && (await library.work(entry));
    if (!entry || !work) continue;
    const run = standAlone(pick, work, scope, languageFor(entry.description.language));
    const citation = library.cite(entry, work, run, run.matches);
    if (!accepts(citation) || quoted.some((earlier) => overlaps(earlier, citation))) continue;
    quoted.push(citation);
    yield { citation, pick, entry, work };
  }
}

function overlaps({ quotation: a }: Citation, { quotation: b }: Citation): boolean {
  return a.exact === b.exact || (a.workId === b.workId && a.start < b.end && b.start < a.end);
}
