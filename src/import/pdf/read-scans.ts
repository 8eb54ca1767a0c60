import { phrase } from '../../catalogue/phrase.ts';
import type { Drop } from '../../corpus/import-report.ts';
import type { LanguageCode } from '../../corpus/language.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import { UserError } from '../../errors.ts';
import type { ImportLimits } from '../import-limits.ts';
import { NeedsOcr, type OcrUse } from '../needs-ocr.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { PdfPage } from './pdf-page.ts';

/** The pages of a PDF, with the words of scanned ones as far as they are read. */
export interface ReadScans {
  readonly pages: readonly PdfPage[];
  /** How sure OCR is of the pages that it read, 0 to 100, by their numbers. */
  readonly confidences: ReadonlyMap<number, number>;
  /** The numbers of scanned pages that were not read. */
  readonly unread: ReadonlySet<number>;
  readonly drops: readonly Drop[];
  readonly remarks: readonly Phrase[];
}

/** Numbers of pages, the first twenty of them. */
export function namePages(numbers: readonly number[]): string {
  return `${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ' …' : ''}`;
}

/** A stamp over a picture is no part of the text; what runs in no direction of the text is listed as left out. */
function leaveOut({ index, parts, rotated }: PdfPage): PdfPage {
  const runs = parts.flatMap((part) => part.runs.map(({ text }) => text));
  return { index, parts: [], rotated: [...runs, rotated].filter(Boolean).join(' ') };
}

function average(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function withoutPictures({ pages, pictures }: PdfDocument): ReadScans {
  const unread = new Set(pictures);
  return {
    pages: pages.map((page) => (unread.has(page.index) ? leaveOut(page) : page)),
    confidences: new Map(),
    unread,
    drops: [],
    remarks:
      pictures.length === 0
        ? []
        : [phrase('remarks.ocrOff', pictures.length, pages.length, namePages(pictures))],
  };
}

/**
 * Reads the pages of a PDF that have their words only in pictures, if OCR is to be used.
 * @throws NeedsOcr if it is to be asked for.
 * @throws UserError if they are too many.
 */
export async function readScans(
  name: string,
  bytes: Uint8Array,
  pdf: PdfDocument,
  limits: ImportLimits,
  { use, language }: { readonly use: OcrUse; readonly language: LanguageCode | undefined },
): Promise<ReadScans> {
  const { pages, pictures } = pdf;
  if (pictures.length === 0 || use === 'off') return withoutPictures(pdf);
  if (pictures.length > limits.scannedPages)
    throw new UserError(phrase('refusals.manyScans', name, pictures.length, limits.scannedPages));
  if (use === 'asked') throw new NeedsOcr();
  // The libraries are large, and few files need them.
  const { readPictures } = await import('./ocr/read-pictures.ts');
  const read = await readPictures(bytes, pictures, language);
  const confidences = [...read.confidences.values()];
  const found = new Map(read.pages.map((page) => [page.index, page]));
  return {
    pages: pages.map(
      (page) => found.get(page.index) ?? (pictures.includes(page.index) ? leaveOut(page) : page),
    ),
    confidences: read.confidences,
    unread: new Set(read.unread),
    drops: read.drops,
    remarks: [
      ...(confidences.length === 0
        ? []
        : [phrase('remarks.ocr', confidences.length, pages.length, average(confidences))]),
      ...(read.unread.length === 0
        ? []
        : [phrase('remarks.ocrUnread', read.unread.length, namePages(read.unread))]),
    ],
  };
}
