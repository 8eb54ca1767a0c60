import type { SavedQuote } from '../../corpus/saved-quote.ts';
import { citeSource } from './cite-place.ts';

/** Quotations as block quotes with their sources and links; notes are marked as their members'. CommonMark. */
export function toMarkdown(quotes: readonly SavedQuote[]): string {
  return ['# Kept quotations\n', ...quotes.map(toBlock)].join('\n');
}

function toBlock({ citation, note, tag }: SavedQuote): string {
  const lines = citation.quotation.exact.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  const source = escapeMarkdown(inOneLine(citeSource(citation)));
  const { url } = citation;
  const link = url === null ? source : `[${source}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
  const parts = [
    `${lines.join('  \n')}\n>\n> — ${link}`,
    ...(note === null ? [] : [`Note by the member who kept it: ${escapeMarkdown(inOneLine(note))}`]),
    ...(tag === null ? [] : [`Tag: ${escapeMarkdown(tag)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** CommonMark 2.4: a backslash takes the meaning from any punctuation. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#+!|~&]/g, '\\$&')
    .replace(/^(\s*)([-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
