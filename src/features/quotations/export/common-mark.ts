import type { Citation } from '../../../corpus/quotation.ts';
import { lastingUrl } from '../../../text/link.ts';
import { citeSource } from './cite-place.ts';

/** A quotation as a block quote with its source and link. CommonMark. */
export function quoteMarkdown(citation: Citation): string {
  const lines = citation.quotation.exact.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  const source = escapeMarkdown(inOneLine(citeSource(citation)));
  const url = lastingUrl(citation);
  return `${lines.join('  \n')}\n>\n> — ${url === null ? source : linkMarkdown(source, url)}`;
}

/** A link whose label is already Markdown. */
export function linkMarkdown(label: string, url: string): string {
  return `[${label}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Text without line breaks. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** CommonMark 2.4: a backslash escapes any punctuation. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#+!|~&]/g, '\\$&')
    .replace(/^(\s*)([-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
