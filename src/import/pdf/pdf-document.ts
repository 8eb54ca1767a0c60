import { getDocumentProxy } from 'unpdf';
import { phrase } from '../../catalogue/phrase.ts';
import { messageOf, UserError } from '../../errors.ts';
import type { Chapter } from '../chapter-headings.ts';
import type { ImportLimits } from '../import-limits.ts';
import { collapse, cut } from '../reading.ts';

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<PdfProxy['getPage']>>;
type Outline = Awaited<ReturnType<PdfProxy['getOutline']>>;

/** A run of text with its position on a page. Lengths are in points (1/72 inch), y grows downwards. */
export interface PdfRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Position of the baseline. */
  readonly y: number;
  /** Font size. */
  readonly size: number;
}

/** A page and its runs, in the order of the file. */
export interface PdfPage {
  /** 1-based. */
  readonly index: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  /** Vertical text, such as stamps at the edge. */
  readonly rotated: string;
}

/** The extracted contents of a PDF. */
export interface PdfDocument {
  readonly pages: readonly PdfPage[];
  /** A label for each page, or null if the file has none. */
  readonly labels: readonly string[] | null;
  readonly bookmarks: readonly Chapter[];
  readonly title: string | null;
  readonly author: string | null;
}

/** `217` is a long label already. */
const LONGEST_LABEL = 20;

const MOST_BOOKMARKS = 5000;

/** What programs write in place of a title. */
const NO_TITLE =
  /^(?:microsoft word|untitled|document\d*$|slide 1$)|\.(?:docx?|odt|rtf|pdf|tex|dvi|indd|qxd|pages|html?)$/i;

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
  };
  // The parser transfers the bytes, and leaves an empty array behind.
  return getDocumentProxy(new Uint8Array(bytes), options).catch((error: unknown) => {
    throw explain(name, error);
  });
}

async function readPage(pdf: PdfProxy, index: number): Promise<PdfPage> {
  const page = await pdf.getPage(index);
  const { items } = await page.getTextContent();
  const placed = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
  const { transform, height } = page.getViewport({ scale: 1 });
  const runs: PdfRun[] = [];
  const rotated: string[] = [];
  for (const item of placed) {
    const run = place(item, transform);
    if (run === null) rotated.push(item.str);
    else runs.push(run);
  }
  page.cleanup();
  return { index, height, runs, rotated: collapse(rotated.join('')) };
}

type PlacedItem = Extract<Awaited<ReturnType<PageProxy['getTextContent']>>['items'][number], { str: string }>;

/** Converts a run into the coordinates of the page as displayed; null if it does not run to the right. */
function place(item: PlacedItem, viewport: readonly number[]): PdfRun | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as readonly number[];
  const [v0 = 1, v1 = 0, v2 = 0, v3 = -1, v4 = 0, v5 = 0] = viewport;
  const along = { x: v0 * a + v2 * b, y: v1 * a + v3 * b };
  if (along.x <= 0 || Math.abs(along.y) > along.x / 3) return null;
  const left = v0 * e + v2 * f + v4;
  return {
    text: item.str,
    left,
    right: left + item.width,
    y: v1 * e + v3 * f + v5,
    size: Math.hypot(c, d),
  };
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

async function readInfo(pdf: PdfProxy): Promise<Pick<PdfDocument, 'title' | 'author'>> {
  const { info } = await pdf.getMetadata();
  const say = (key: string): string | null => {
    const value: unknown = Reflect.get(info, key);
    return typeof value === 'string' ? collapse(value) || null : null;
  };
  const title = say('Title');
  return { title: title === null || NO_TITLE.test(title) ? null : title, author: say('Author') };
}

async function readLabels(pdf: PdfProxy): Promise<readonly string[] | null> {
  const labels = await pdf.getPageLabels();
  return labels?.map((label, at) => cut(collapse(label), LONGEST_LABEL) || String(at + 1)) ?? null;
}

async function readAll(pdf: PdfProxy): Promise<PdfDocument> {
  const pages: PdfPage[] = [];
  for (let index = 1; index <= pdf.numPages; index++) pages.push(await readPage(pdf, index));
  const bookmarks = flatten(await pdf.getOutline());
  return { pages, labels: await readLabels(pdf), bookmarks, ...(await readInfo(pdf)) };
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
