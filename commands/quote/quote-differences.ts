import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { QuoteDifference, QuotePiece } from '../../src/corpus/quote-check.ts';
import { looksMisread } from '../../src/features/quotations/looks-misread.ts';

import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { takeGraphemes } from '../../src/discord/replies/limits.ts';
import type { Block } from '../../src/discord/replies/quotation.ts';

/** Characters shown around a difference, and of its either side. */
const AROUND = 40;
const SIDE = 300;

/** Lines of one block. */
const LINES = 6;

/**
 * How a piece differs from the text, difference by difference: struck through what was quoted, bold what is there. Each
 * block says so, for it may be the first of a page.
 */
export function differenceBlocks({ quotes }: Catalogue, piece: QuotePiece): Block[] {
  const lines = piece.differences.map((difference) => `- ${showDifference(piece, difference)}`);
  const doubt = looksMisread(piece) ? [`-# ${quotes.misread}`] : [];
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, i) =>
    [`-# ${quotes.legend}`, ...lines.slice(i * LINES, (i + 1) * LINES), ...doubt].join('\n'),
  );
}

function showDifference({ quoted, citation }: QuotePiece, difference: QuoteDifference): string {
  const { exact } = citation.quotation;
  const [was, is] = [
    quoted.slice(difference.quoted.start, difference.quoted.end),
    exact.slice(difference.text.start, difference.text.end),
  ];
  const before = exact.slice(0, difference.text.start).slice(-AROUND);
  const after = exact.slice(difference.text.end).slice(0, AROUND);
  const isCutBefore = difference.text.start > AROUND;
  const isCutAfter = difference.text.end + AROUND < exact.length;
  const changes = [wrap('~~', was), wrap('**', is)].filter(Boolean).join(' ');
  const gap = is === '' && /\S$/u.test(before) ? ' ' : '';
  const lead = (isCutBefore ? '… ' : '') + escapeMarkdown(fromWord(before, isCutBefore)) + gap;
  return lead + changes + escapeMarkdown(toWord(after, isCutAfter)) + (isCutAfter ? ' …' : '');
}

function wrap(mark: string, written: string): string {
  const core = written.replaceAll(/\s+/gu, ' ').trim();
  if (core === '') return '';
  const shown = takeGraphemes(core, SIDE);
  return `${mark}${escapeMarkdown(shown)}${shown === core ? '' : '…'}${mark}`;
}

/** Without the word that a cut has left in part. */
function fromWord(text: string, isCut: boolean): string {
  return (isCut ? text.replace(/^\S*\s/u, '') : text).replaceAll(/\s+/gu, ' ');
}

function toWord(text: string, isCut: boolean): string {
  return (isCut ? text.replace(/\s\S*$/u, '') : text).replaceAll(/\s+/gu, ' ');
}
