import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import { groupByWork } from './group-by-work.ts';

/**
 * Quotations as CSL-JSON (Citation Style Language 1.0): an item per work, of the general type `article`, with the
 * quotations and their places in `note`, and members' notes in `annote`. Authors are literal names: a text does not say
 * which part is the family name.
 */
export function toCslJson(quotes: readonly SavedQuote[]): string {
  const items = groupByWork(quotes).map(({ key, title, author, url, quotations, notes, tags }) => ({
    id: key,
    type: 'article',
    title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(url === null ? {} : { URL: url }),
    note: quotations.join('\n\n'),
    ...(notes.length === 0 ? {} : { annote: notes.join('\n\n') }),
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
