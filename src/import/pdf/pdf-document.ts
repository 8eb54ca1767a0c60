import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { phrase } from '../../catalogue/phrase.ts';
import { messageOf, UserError } from '../../errors.ts';
import type { Chapter } from '../chapter-headings.ts';
import type { ImportLimits } from '../import-limits.ts';
import { collapse, cut } from '../reading.ts';
import { findPictures, type PageText } from './find-pictures.ts';
import { placePage } from './pdf-page.ts';
import type { PdfPage } from './pdf-page.ts';
import { listTyped } from './pdf-typed.ts';
import type { PdfRecord } from './pdf-title.ts';
import { nameLetters } from './unnamed-letters.ts';

const require = createRequire(import.meta.url);

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = Awaited<ReturnType<PdfProxy['getOutline']>>;

/** The extracted contents of a PDF. */
export interface PdfDocument {
  readonly pages: readonly PdfPage[];
  /** The numbers of the pages whose words are only in what they draw, if they have any. */
  readonly pictures: readonly number[];
  /** A label for each page, or null if the file has none. */
  readonly labels: readonly string[] | null;
  readonly bookmarks: readonly Chapter[];
  /** What the file says about itself, often what a program wrote. */
  readonly record: PdfRecord;
}

/** Chinese, Japanese and Korean files name their characters by tables that they need not contain. */
const CHARACTER_MAPS = join(require.resolve('pdfjs-dist/package.json'), '../cmaps/');

/** `217` is a long label already. */
const LONGEST_LABEL = 20;

const MOST_BOOKMARKS = 5000;

function explain(name: string, error: unknown): UserError {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UserError(phrase('refusals.lockedPdf', name), { cause: error });
  }
  const why = cut(collapse(messageOf(error)), 100);
  return new UserError(phrase('refusals.damagedPdf', name, why), { cause: error });
}

async function open(name: string, bytes: Uint8Array): Promise<PdfProxy> {
  const options = {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
  };
  // The parser transfers the bytes, and leaves an empty array behind.
  return getDocumentProxy(new Uint8Array(bytes), options).catch((error: unknown) => {
    throw explain(name, error);
  });
}

/** The annotations that may have text, by the page's number from 0: all others take long to read, such as links. */
async function readAnnotations(pdf: PdfProxy): Promise<ReadonlyMap<unknown, readonly object[]>> {
  const { AnnotationType } = await getResolvedPDFJS();
  const kinds = new Set<number>([AnnotationType.FREETEXT, AnnotationType.WIDGET]);
  const found = await pdf.getAnnotationsByType(kinds, new Set());
  return Map.groupBy(found, (annotation): unknown => Reflect.get(annotation, 'pageIndex'));
}

async function readPage(pdf: PdfProxy, index: number, annotations: readonly object[]): Promise<PdfPage> {
  const page = await pdf.getPage(index);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const placed = placePage(index, [...texts, ...listTyped(annotations)], page.getViewport({ scale: 1 }));
  page.cleanup();
  return placed;
}

function flatten(outline: Outline): Chapter[] {
  const bookmarks: Chapter[] = [];
  const left = (outline ?? []).toReversed().map((item) => ({ item, level: 1 }));
  for (let next = left.pop(); next !== undefined && bookmarks.length < MOST_BOOKMARKS; next = left.pop()) {
    const { item, level } = next;
    bookmarks.push({ title: collapse(item.title), level });
    for (const child of (item.items as typeof outline).toReversed())
      left.push({ item: child, level: level + 1 });
  }
  return bookmarks;
}

async function readInfo(pdf: PdfProxy): Promise<PdfRecord> {
  const { info } = await pdf.getMetadata();
  const say = (key: string): string | null => {
    const value: unknown = Reflect.get(info, key);
    return typeof value === 'string' ? collapse(value) || null : null;
  };
  return { title: say('Title'), author: say('Author') };
}

async function readLabels(pdf: PdfProxy): Promise<readonly string[] | null> {
  const labels = await pdf.getPageLabels();
  return labels?.map((label, at) => cut(collapse(label), LONGEST_LABEL) || String(at + 1)) ?? null;
}

function toText({ index, parts, rotated }: PdfPage): PageText {
  const runs = parts.flatMap((part) => part.runs.map(({ text }) => text));
  return { index, text: [...runs, rotated].join(' ') };
}

async function readAll(pdf: PdfProxy): Promise<PdfDocument> {
  const pages: PdfPage[] = [];
  const annotations = await readAnnotations(pdf);
  for (let index = 1; index <= pdf.numPages; index++)
    pages.push(await readPage(pdf, index, annotations.get(index - 1) ?? []));
  const bookmarks = flatten(await pdf.getOutline());
  const named = nameLetters(pages);
  return {
    pages: named,
    pictures: await findPictures(pdf, named.map(toText)),
    labels: await readLabels(pdf),
    bookmarks,
    record: await readInfo(pdf),
  };
}

/**
 * Reads the position of every piece of text in a PDF. Runs no script and fetches nothing. Throws a UserError for a PDF
 * that is damaged, needs a password, or has too many pages.
 */
export async function readPdfDocument(
  name: string,
  bytes: Uint8Array,
  limits: ImportLimits,
): Promise<PdfDocument> {
  const pdf = await open(name, bytes);
  if (pdf.numPages > limits.pages) {
    throw new UserError(phrase('refusals.manyPages', name, pdf.numPages, limits.pages));
  }
  return readAll(pdf).catch((error: unknown) => {
    throw explain(name, error);
  });
}
