import type { Citation } from '../../corpus/quotation.ts';
import { isVerbatim } from '../../text/quotation.ts';
import type { Audience } from '../group/audience.ts';
import type { Library } from './library.ts';

/** A citation that was kept, up to a reading line; null if it goes past it. */
export type Recite = (citation: Citation) => Promise<Citation | null>;

/**
 * Makes citations that were kept, perhaps for somebody who had read further, into what an audience may see of them. Links
 * to the reader page are made anew: they are for an audience and a time, and not kept.
 */
export async function createReciter(
  library: Pick<Library, 'lines' | 'entries' | 'work' | 'cite'>,
  audience: Audience,
): Promise<Recite> {
  const [lines, entries] = await Promise.all([library.lines(audience), library.entries(audience)]);
  return async (citation) => {
    const { quotation, title, author, matches } = citation;
    const line = lines.get(quotation.workId) ?? Infinity;
    if (quotation.end > line) return null;
    const entry = entries.find(({ workId }) => workId === quotation.workId);
    if (line === Infinity && (!entry || (citation.url !== null && entry.description.sourceUrl !== null)))
      return citation;
    const work = entry && (await library.work(entry));
    if (!entry || !work || !isVerbatim(work, quotation)) return cutCitation(citation, line);
    return { ...library.cite(entry, work, quotation, matches), title, author };
  };
}

// Of a work that is gone there is no text to make a link from, and words around the sentence may be part of the old one.
function cutCitation(citation: Citation, line: number): Citation {
  const { quotation } = citation;
  const suffix = quotation.suffix.slice(0, Math.max(0, line - quotation.end));
  return { ...citation, quotation: { ...quotation, suffix }, url: null };
}
