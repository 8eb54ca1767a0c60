import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import { lastingUrl } from '../../../text/link.ts';
import { foldWords } from '../../passages/fold-words.ts';
import { addressOfWork, citePlace } from './cite-place.ts';

/** A work with all quotations saved from it, as a bibliography entry. */
export interface QuotedWork {
  /** Letters and digits, with a part of the work's id, so that it is unique. */
  readonly key: string;
  readonly title: string;
  readonly author: string | null;
  readonly url: string | null;
  /** Each quotation with its place. */
  readonly quotations: readonly string[];
  /** Members' notes, each with its place. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
}

/** The works of some quotations, in order of first appearance. */
export function groupByWork(quotes: readonly SavedQuote[]): readonly QuotedWork[] {
  const groups = Map.groupBy(quotes, ({ citation }) => citation.quotation.workId);
  return [...groups].flatMap(([workId, ofWork]) => {
    const [first] = ofWork;
    if (!first) return [];
    const { title, author } = first.citation;
    return {
      key: `${keyWord(author) || keyWord(title) || 'work'}-${workId.slice(0, 8)}`,
      title,
      author,
      url: addressOfWork(lastingUrl(first.citation)),
      quotations: ofWork.map(
        ({ citation }) => `“${citation.quotation.exact}” (${citePlace(citation.locator)})`,
      ),
      notes: ofWork.flatMap(({ citation, note }) =>
        note === null ? [] : `${citePlace(citation.locator)}: ${note}`,
      ),
      tags: [...new Set(ofWork.flatMap(({ tag }) => tag ?? []))],
    };
  });
}

function keyWord(text: string | null): string {
  return (foldWords(text ?? '').at(-1) ?? '').replaceAll(/[^a-z0-9]/g, '');
}
