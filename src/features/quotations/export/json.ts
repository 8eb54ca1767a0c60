import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import { lastingUrl } from '../../../text/link.ts';

/**
 * Quotations as JSON: a list, newest first, each with its text, place and selectors (W3C Web Annotation) and the
 * member's note and tag. Without members' names.
 */
export function toJson(quotes: readonly SavedQuote[]): string {
  const listed = quotes.map(({ id, savedAt, note, tag, citation }) => {
    const { quotation, title, author, locator } = citation;
    const url = lastingUrl(citation);
    return { id, savedAt: savedAt.toISOString(), ...quotation, title, author, locator, url, note, tag };
  });
  return `${JSON.stringify(listed, null, 2)}\n`;
}
