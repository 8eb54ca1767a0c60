import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import type { GroupAudience } from '../../group/audience.ts';
import type { Library } from '../../corpus/library.ts';
import type { SavedQuoteSelection } from './saved-quote-page.ts';
import type { SavedQuoteFilter } from '../../../store/quotes/saved-quote-store.ts';

/** Filters saved quotations. The store leaves out those past the reading line: they are neither counted nor picked. */
export function filterFor({ audience, tag, memberId }: SavedQuoteSelection): SavedQuoteFilter {
  return {
    groupId: audience.groupId,
    before: audience.lines,
    ...(tag === null ? {} : { tag }),
    ...(memberId === null ? {} : { memberId }),
  };
}

/** Saved quotations as an audience may see them, without those past the line. */
export async function seeQuotes(
  library: Pick<Library, 'reciter'>,
  audience: GroupAudience,
  quotes: readonly SavedQuote[],
): Promise<readonly SavedQuote[]> {
  const recite = await library.reciter(audience);
  const seen = await Promise.all(
    quotes.map(async (quote) => {
      const citation = await recite(quote.citation);
      return citation ? [{ ...quote, citation }] : [];
    }),
  );
  return seen.flat();
}
