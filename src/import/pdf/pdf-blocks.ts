import type { Page, ParagraphKind } from '../../corpus/layout.ts';
import type { PageBreak } from '../../text/block.ts';
import type { PdfLine } from './pdf-lines.ts';
import { depthOf, isHeading } from './pdf-headings.ts';
import { areNeighbours, INDENT } from './pdf-metrics.ts';
import type { PdfMetrics } from './pdf-metrics.ts';
import { ITEM } from './pdf-paragraphs.ts';
import type { PdfParagraph } from './pdf-paragraphs.ts';
import { joinsWithoutSpace } from './unspaced-scripts.ts';
import type { SourceBlock } from '../reading.ts';
import { seam } from '../txt/txt-wrapping.ts';
import type { Hyphens } from '../txt/txt-wrapping.ts';

/** The context for making blocks. */
export interface BlockContext {
  readonly metrics: PdfMetrics;
  readonly hyphens: Hyphens;
  readonly pageOf: (index: number) => Page;
}

const VERSE_LINES = 3;

/** How two lines of a paragraph are joined. */
function joinProse(before: string, after: string, hyphens: Hyphens): { before: string; glue: string } {
  return joinsWithoutSpace(before, after) ? { before, glue: '' } : seam(before, after, hyphens);
}

/** Joins lines, and returns where pages begin in the result. */
function join(lines: readonly PdfLine[], glueOf: typeof joinProse | null, context: BlockContext) {
  const pages: PageBreak[] = [];
  let text = '';
  for (const [at, line] of lines.entries()) {
    const { before, glue } =
      at === 0
        ? { before: '', glue: '' }
        : (glueOf?.(text, line.text, context.hyphens) ?? { before: text, glue: '\n' });
    text = before + glue;
    const page = context.pageOf(line.page);
    if (lines[at - 1]?.page !== line.page) pages.push({ at: text.length, ...page });
    text += line.text;
  }
  return { text, pages };
}

/** Quotations are indented on every line. */
function isQuote(paragraph: PdfParagraph, { marginsOf, hasIndents }: PdfMetrics): boolean {
  const isSetIn = paragraph.every((line) => line.left - marginsOf(line).left > INDENT * line.size);
  return isSetIn && (paragraph.length > 1 || !hasIndents) && paragraph.length > 1;
}

/** A line of verse ends well before the margin, and its neighbours are close. */
function isVerseLine(paragraph: PdfParagraph, { marginsOf }: PdfMetrics): boolean {
  const [line] = paragraph;
  if (line === undefined || paragraph.length > 1 || ITEM.test(line.text)) return false;
  const { left, right } = marginsOf(line);
  return right - line.right > 0.2 * (right - left);
}

function findVerse(paragraphs: readonly PdfParagraph[], at: number, metrics: PdfMetrics): PdfLine[] {
  const lines: PdfLine[] = [];
  for (let next = at; next < paragraphs.length; next++) {
    const paragraph = paragraphs[next] ?? [];
    const [line] = paragraph;
    const before = lines.at(-1);
    if (line === undefined || !isVerseLine(paragraph, metrics) || isHeading(paragraph, metrics)) break;
    const isClose =
      before === undefined || (areNeighbours(before, line) && line.y - before.y < 1.3 * metrics.spacing);
    if (!isClose) break;
    lines.push(line);
  }
  return lines.length >= VERSE_LINES ? lines : [];
}

function kindOf(paragraph: PdfParagraph, metrics: PdfMetrics): ParagraphKind {
  if (isHeading(paragraph, metrics)) return 'heading';
  if (ITEM.test(paragraph[0]?.text ?? '')) return 'list';
  return isQuote(paragraph, metrics) ? 'quote' : 'prose';
}

/** Larger fonts are higher headings; those in the size of the text are lowest. `2.1` is one level below `2`. */
function rankSizes(paragraphs: readonly PdfParagraph[], metrics: PdfMetrics): (line: PdfLine) => number {
  const sizes = paragraphs
    .filter((paragraph) => isHeading(paragraph, metrics))
    .map(([line]) => Math.round(line?.size ?? 0));
  const ranks = [...new Set(sizes)].toSorted((a, b) => b - a);
  return (line) => ranks.indexOf(Math.round(line.size)) + depthOf(line.text);
}

/** Makes blocks from paragraphs; bullets are dropped, and item numbers are kept because texts are cited by them. */
export function toBlocks(paragraphs: readonly PdfParagraph[], context: BlockContext): SourceBlock[] {
  const levelOf = rankSizes(paragraphs, context.metrics);
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const verse = findVerse(paragraphs, at, context.metrics);
    const paragraph = paragraphs[at] ?? [];
    const [first] = paragraph;
    if (first === undefined) continue;
    if (verse.length > 0) {
      blocks.push({ kind: 'verse', ...join(verse, null, context), line: null });
      at += verse.length - 1;
      continue;
    }
    const kind = kindOf(paragraph, context.metrics);
    const lines = kind === 'list' ? withoutBullet(paragraph) : paragraph;
    const level = kind === 'heading' ? { level: levelOf(first) } : {};
    blocks.push({ kind, ...level, ...join(lines, joinProse, context), line: null });
  }
  return blocks;
}

function withoutBullet([first, ...others]: PdfParagraph): PdfParagraph {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.replace(/^[•▪◦‣●○■]\s+/, '') }, ...others];
}

/** Makes a block from a note's lines. */
export function toNote(lines: readonly PdfLine[], context: BlockContext): SourceBlock {
  return { kind: 'note', ...join(lines, joinProse, context), line: null };
}
