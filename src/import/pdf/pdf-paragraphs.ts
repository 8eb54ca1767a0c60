import type { PdfLine } from './pdf-lines.ts';
import { areNeighbours, INDENT } from './pdf-metrics.ts';
import type { PdfMetrics } from './pdf-metrics.ts';
import { firstUnit } from './unspaced-scripts.ts';

/** The lines of a paragraph. */
export type PdfParagraph = readonly PdfLine[];

/** The start of a list item. */
export const ITEM = /^(?:[•▪◦‣●○■–—-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)/;

/** A gap larger than this many lines separates paragraphs. */
const GAP = 1.3;

/** A change in font size of more than this share separates paragraphs. */
const OTHER_SIZE = 0.07;

const ENDS_SENTENCE = /[.!?:…。！？؟۔।]["'”’»)\]」』）]*\d{0,3}$/;

/** How much room the next line's first word would have left on the line; if positive, it ends there for a reason. */
function hasRoom(line: PdfLine, next: PdfLine, { marginsOf }: PdfMetrics): number {
  const word = firstUnit(next.text);
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  return marginsOf(line).right - line.right - letter * (word.length + 1) * 1.2;
}

function isWide(room: number, line: PdfLine, { marginsOf }: PdfMetrics): boolean {
  const { left, right } = marginsOf(line);
  return room > 0.25 * (right - left);
}

function isIndented(line: PdfLine, { marginsOf }: PdfMetrics): boolean {
  return line.left - marginsOf(line).left > INDENT * line.size;
}

/** Across the end of a column or page there is no gap to measure. */
function breaksOverEnd(before: PdfLine, line: PdfLine, metrics: PdfMetrics): boolean {
  if (isIndented(line, metrics)) return !isIndented(before, metrics);
  if (!ENDS_SENTENCE.test(before.text)) return false;
  return !metrics.hasIndents || hasRoom(before, line, metrics) > 0;
}

function breaksWithin(paragraph: PdfParagraph, before: PdfLine, line: PdfLine, metrics: PdfMetrics): boolean {
  const usual = Math.max(metrics.spacing, 1.15 * Math.max(before.size, line.size));
  if (line.y - before.y > GAP * usual) return true;
  const shift = line.left - before.left;
  if (shift > INDENT * line.size && !ITEM.test(paragraph[0]?.text ?? '')) return true;
  // The first line of a paragraph may be indented; a later one is the end of a quotation.
  if (shift < -INDENT * line.size && paragraph.length > 1) return true;
  const room = hasRoom(before, line, metrics);
  return room > 0 && (ENDS_SENTENCE.test(before.text) || isWide(room, before, metrics));
}

/** A bullet starts an item; a number does so only in a list, or after a line that ended early. */
function startsItem(paragraph: PdfParagraph, before: PdfLine, line: PdfLine, metrics: PdfMetrics): boolean {
  if (!ITEM.test(line.text) || /^[–—-]/.test(line.text)) return false;
  return /^\W/.test(line.text) || ITEM.test(paragraph[0]?.text ?? '') || hasRoom(before, line, metrics) > 0;
}

function isBreak(paragraph: PdfParagraph, line: PdfLine, metrics: PdfMetrics): boolean {
  const before = paragraph.at(-1);
  if (before === undefined) return true;
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return true;
  if (startsItem(paragraph, before, line, metrics)) return true;
  return areNeighbours(before, line)
    ? breaksWithin(paragraph, before, line, metrics)
    : breaksOverEnd(before, line, metrics);
}

/** Joins lines into paragraphs, by gaps, indents, sizes and lines that end early. */
export function toParagraphs(lines: readonly PdfLine[], metrics: PdfMetrics): PdfParagraph[] {
  const paragraphs: PdfLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || isBreak(last, line, metrics)) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}
