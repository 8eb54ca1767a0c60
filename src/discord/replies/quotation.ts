import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';

import { namePage } from '../../features/corpus/name-page.ts';
import { nameSection } from '../../features/corpus/name-section.ts';

import { escapeLine } from './escape-markdown.ts';
import { divide, type Piece } from './divide.ts';
import { link } from './link.ts';

/** Markdown that fits one text display and is never split. */
export type Block = string;

const SOURCE_LIMIT = { title: 80, author: 60, section: 80, page: 40 } as const;

/** A quotation as a block quote above its source, matched words in bold; a long one becomes several blocks. */
export function quoteBlocks(words: Catalogue, citation: Citation): Block[] {
  const { exact } = citation.quotation;
  const parts = divide(emphasise(exact, citation.matches)).map(blockQuote);
  return withSource(words, parts, sourceLine(words, citation));
}

/** A quotation above only its place, if the work is named above. */
export function placedBlocks(words: Catalogue, citation: Citation): Block[] {
  const { exact } = citation.quotation;
  const parts = divide(emphasise(exact, citation.matches)).map(blockQuote);
  return withSource(words, parts, placeLine(words, citation));
}

/** A quotation in context: the quotation in bold. */
export function contextBlocks(
  words: Catalogue,
  { before, citation, after }: { before: string; citation: Citation; after: string },
): Block[] {
  const { exact } = citation.quotation;
  const whole = before + exact + after;
  const span = { start: before.length, end: before.length + exact.length };
  return withSource(words, divide(emphasise(whole, [span])).map(blockQuote), sourceLine(words, citation));
}

/** Text of a work as block quotes; a long one becomes several. Nothing is lost between them. */
export function plainBlocks(exact: string, isBold: boolean): Block[] {
  return divide([{ words: exact, isBold }]).map(blockQuote);
}

/** Work, author, place and link in one line. */
export function sourceLine(words: Catalogue, citation: Citation): string {
  return `${nameWork(citation)} · ${placeLine(words, citation)}`;
}

/** Title and author of a work. */
export function nameWork({ title, author }: { title: string; author: string | null }): string {
  const name = escapeLine(title, SOURCE_LIMIT.title);
  return author ? `${name} — ${escapeLine(author, SOURCE_LIMIT.author)}` : name;
}

function placeLine(words: Catalogue, { locator, url }: Citation): string {
  const { section, page, paragraph, percent, note } = locator;
  const { quotation } = words;
  const heading = section && escapeLine(nameSection(section), SOURCE_LIMIT.section);
  const leaf = page && escapeLine(namePage(words, page), SOURCE_LIMIT.page);
  const numbered = paragraph > 0 ? `¶ ${paragraph}` : section ? quotation.heading : quotation.title;
  const inText = [heading, leaf, numbered].filter(Boolean).join(', ');
  const place = note === undefined ? inText : quotation.note(escapeLine(note, SOURCE_LIMIT.page), inText);
  const label = url?.includes('#') === true ? words.quotation.readInText : words.quotation.openWork;
  const address = url && link(label, url, words.quotation.openWork);
  const sure = page?.ocr === undefined ? null : quotation.ocr(page.ocr);
  return [place, `${percent} %`, sure, address].filter(Boolean).join(' · ');
}

function withSource(words: Catalogue, parts: readonly string[], source: string): Block[] {
  if (parts.length === 1) return parts.map((part) => `${part}\n-# ${source}`);
  return parts.map(
    (part, index) => `${part}\n-# ${words.quotation.partOf(index + 1, parts.length)} · ${source}`,
  );
}

function blockQuote(markdown: string): string {
  return markdown.replace(/^/gmu, '> ');
}

function plain(words: string): Piece {
  return { words, isBold: false };
}

/** Cuts text at the ends of the spans; adjacent spans become one. */
function emphasise(exact: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const last = pieces.at(-1);
    if (start === at && last?.isBold)
      pieces.splice(-1, 1, { words: last.words + exact.slice(at, end), isBold: true });
    else pieces.push(plain(exact.slice(at, start)), { words: exact.slice(start, end), isBold: true });
    at = end;
  }
  return [...pieces, plain(exact.slice(at))].filter(({ words }) => words !== '');
}
