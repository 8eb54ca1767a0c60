import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { SavedQuote } from '../../../corpus/saved-quote.ts';
import { escapeMarkdown, inOneLine, quoteMarkdown } from './common-mark.ts';

/** Quotations as block quotes with their sources and links; notes are marked as their members'. CommonMark. */
export function toMarkdown(quotes: readonly SavedQuote[], { savedQuotes: say }: Catalogue): string {
  return [`# ${say.inFile.title}\n`, ...quotes.map((quote) => toBlock(quote, say))].join('\n');
}

function toBlock({ citation, note, tag }: SavedQuote, say: Catalogue['savedQuotes']): string {
  const parts = [
    quoteMarkdown(citation),
    ...(note === null ? [] : [say.inFile.note(escapeMarkdown(inOneLine(note)))]),
    ...(tag === null ? [] : [say.tagged(escapeMarkdown(tag))]),
  ];
  return `${parts.join('\n\n')}\n`;
}
