import { phrase } from '../../catalogue/phrase.ts';
import type { Drop } from '../../corpus/import-report.ts';
import type { LanguageCode } from '../../corpus/language.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import { UserError } from '../../errors.ts';
import { findTopmost, markChapters } from '../chapter-headings.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { OcrUse } from '../needs-ocr.ts';
import { markTitle } from '../mark-title.ts';
import { dropNoise } from '../noise.ts';
import { toBlocks, toNote } from './pdf-blocks.ts';
import type { BlockContext } from './pdf-blocks.ts';
import { readPdfDocument, type PdfDocument } from './pdf-document.ts';
import { toLines } from './pdf-lines.ts';
import type { PdfLine } from './pdf-lines.ts';
import { removeMargins } from './pdf-margins.ts';
import { measureLines } from './pdf-metrics.ts';
import { separateNotes } from './pdf-notes.ts';
import { toParagraphs } from './pdf-paragraphs.ts';
import { findTitle } from './pdf-title.ts';
import { namePages, readScans, type ReadScans } from './read-scans.ts';
import { createDrop } from '../reading.ts';
import type { Reading, SourceBlock } from '../reading.ts';
import { createWordCheck } from '../txt/txt-wrapping.ts';

/** With more than this share of unmapped characters, a text is not worth reading. */
const MOST_ILLEGIBLE = 0.2;

function hasWord(line: PdfLine): boolean {
  return /[\p{L}\p{N}]/u.test(line.text);
}

/** How many characters have no meaning outside the file's own fonts. */
function countIllegible(lines: readonly PdfLine[]): number {
  const counts = lines.map(({ text }) => text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Throws a UserError that says why a PDF has no text. */
function checkLegible(
  name: string,
  { pages, unread }: ReadScans,
  lines: readonly PdfLine[],
  use: OcrUse,
): void {
  if (!lines.some(hasWord)) {
    const scanned = use === 'on' ? 'refusals.unreadScan' : 'refusals.scannedPdf';
    throw new UserError(phrase(unread.size > 0 ? scanned : 'refusals.noTextPdf', name, pages.length));
  }
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (countIllegible(lines) > MOST_ILLEGIBLE * length)
    throw new UserError(phrase('refusals.illegiblePdf', name));
}

function remarkOnIllegible(lines: readonly PdfLine[]): readonly Phrase[] {
  const illegible = countIllegible(lines);
  return illegible === 0 ? [] : [phrase('remarks.illegible', illegible)];
}

function remarkOnPages({ pages, unread }: ReadScans, lines: readonly PdfLine[]): readonly Phrase[] {
  const named = new Set([...lines.map((line) => line.page), ...unread]);
  const empty = pages.filter(({ index }) => !named.has(index)).map(({ index }) => index);
  if (empty.length === 0) return [];
  return [phrase('remarks.pagesWithoutText', empty.length, pages.length, namePages(empty))];
}

/** The pages of a PDF as quotations name them: by its own labels, by printed numbers, or by counting. */
function createPageOf(
  { labels }: PdfDocument,
  { confidences }: ReadScans,
  printed: ReadonlyMap<number, string>,
): BlockContext['pageOf'] {
  return (index) => {
    const ocr = confidences.get(index);
    const label = labels?.[index - 1] ?? printed.get(index) ?? String(index);
    return { label, index, ...(ocr !== undefined && { ocr }) };
  };
}

function remarkOnHyphens(doubts: number): readonly Phrase[] {
  return doubts === 0 ? [] : [phrase('remarks.joined', doubts)];
}

function firstPageOf(block: SourceBlock | undefined): number {
  return block?.pages?.[0]?.index ?? Infinity;
}

/** Places each note after the block in which its page ends. */
function insertNotes(blocks: readonly SourceBlock[], notes: readonly SourceBlock[]): SourceBlock[] {
  const left = [...notes];
  return [
    ...blocks.flatMap((block, at) => {
      const next = firstPageOf(blocks[at + 1]);
      const due = left.findIndex((note) => firstPageOf(note) >= next);
      return [block, ...left.splice(0, due === -1 ? left.length : due)];
    }),
    ...left,
  ];
}

function dropRotated({ pages }: ReadScans): readonly Drop[] {
  return pages.flatMap(({ rotated }) =>
    rotated === '' ? [] : [createDrop('page furniture', rotated, null)],
  );
}

function dropSpecks(lines: readonly PdfLine[]): readonly Drop[] {
  const specks = lines.filter((line) => !hasWord(line));
  return specks.map(({ text }) => createDrop('scanning noise', text, null));
}

/** What is left out of the pages before they are divided into blocks. */
function listDrops(scans: ReadScans, { lines, drops }: ReturnType<typeof removeMargins>): readonly Drop[] {
  return [...dropRotated(scans), ...drops, ...dropSpecks(lines), ...scans.drops];
}

/**
 * Reads a PDF: its text in reading order, with paragraphs, headings and notes recognised by position and type, and the
 * page of each word. Running heads, footers and page numbers are dropped. Scanned pages are read by OCR if it is to be
 * used, in `language` if it is said. Throws a UserError for a PDF that has no text, needs a password, or is damaged, and NeedsOcr.
 */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  limits: ImportLimits,
  ocr: OcrUse = 'off',
  language?: LanguageCode,
): Promise<Reading> {
  const pdf = await readPdfDocument(name, bytes, limits);
  const scans = await readScans(name, bytes, pdf, limits, { use: ocr, language });
  const all = scans.pages.flatMap(toLines);
  checkLegible(name, scans, all, ocr);
  const unframed = removeMargins(all, scans.confidences.size > 0 ? 'scanned' : 'printed');
  const lines = unframed.lines.filter(hasWord);
  const metrics = measureLines(lines);
  const apart = separateNotes(lines, metrics);
  let doubts = 0;
  const hasWordInside = createWordCheck(lines.map(({ text }, number) => ({ text, number })));
  const context: BlockContext = {
    metrics,
    hyphens: { hasWord: hasWordInside, onDoubt: () => doubts++, isPrint: true },
    pageOf: createPageOf(pdf, scans, unframed.printed),
  };
  const text = toBlocks(toParagraphs(apart.lines, metrics), context);
  const chapters = markChapters(text, pdf.bookmarks, findTopmost(text, pdf.bookmarks));
  const { kept, drops } = dropNoise(
    insertNotes(
      chapters,
      apart.notes.map((note) => toNote(note, context)),
    ),
  );
  const titled = findTitle(all, metrics.size, pdf.record);
  const { blocks, found } = markTitle(kept, titled.title ?? undefined);
  return {
    format: 'pdf',
    blocks,
    description: {
      ...found,
      ...(titled.title !== null && { title: titled.title }),
      author: found.author ?? titled.author,
    },
    drops: [...listDrops(scans, unframed), ...drops],
    remarks: [
      ...scans.remarks,
      ...remarkOnPages(scans, all),
      ...remarkOnIllegible(all),
      ...remarkOnHyphens(doubts),
    ],
  };
}
