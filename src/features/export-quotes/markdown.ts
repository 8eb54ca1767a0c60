import type { SavedQuote } from '../../corpus/saved-quote.ts';
import { escapeMarkdown, inOneLine, quoteMarkdown } from './common-mark.ts';

/** Quotations as block quotes with their sources and links; notes are marked as their members'. CommonMark. */
export function toMarkdown(quotes: readonly SavedQuote[]): string {
  return ['# Kept quotations\n', ...quotes.map(toBlock)].join('\n');
}

function toBlock({ citation, note, tag }: SavedQuote): string {
  const parts = [
    quoteMarkdown(citation),
    ...(note === null ? [] : [`Note by the member who kept it: ${escapeMarkdown(inOneLine(note))}`]),
    ...(tag === null ? [] : [`Tag: ${escapeMarkdown(tag)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
