import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Matrix = readonly [number, number, number, number, number, number];

/** A page and what it has as text. */
export interface PageText {
  /** 1-based. */
  readonly index: number;
  readonly text: string;
}

/** A scanned page may have this many letters and digits in a stamp, a header or a watermark. */
const LONGEST_STAMP = 200;

/** A stamp is on this many pages at least, the same but for numbers. */
const FEWEST_STAMPED = 3;

/** The least share of a stamped page that its picture takes. */
const LEAST_COVERED = 0.5;

/** How many pages are looked at: their pictures must be decoded, which takes time. */
const MOST_LOOKED_AT = 8;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function toMatrix(values: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number);
  return [a, b, c, d, e, f];
}

/** `inner`, then `outer`. */
function combine([a, b, c, d, e, f]: Matrix, [u, v, w, x, y, z]: Matrix): Matrix {
  return [a * u + c * v, b * u + d * v, a * w + c * x, b * w + d * x, a * y + c * z + e, b * y + d * z + f];
}

async function listOperators() {
  const { OPS } = await getResolvedPDFJS();
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObjectGroup,
  ]);
  const others = new Set<number>([OPS.constructPath, OPS.shadingFill, OPS.showText]);
  return { ...OPS, pictures, others };
}

/** The share of a page that its pictures take, and whether it draws anything at all. */
async function measureDrawing(pdf: PdfProxy, index: number): Promise<{ covered: number; isEmpty: boolean }> {
  const operators = await listOperators();
  const page = await pdf.getPage(index);
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  let pictured = 0;
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    if (operator === operators.save) saved.push(matrix);
    if (operator === operators.restore) matrix = saved.pop() ?? IDENTITY;
    if (operator === operators.transform && Array.isArray(args)) matrix = combine(matrix, toMatrix(args));
    if (operators.pictures.has(operator)) pictured += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  }
  const draws = (operator: number): boolean =>
    operators.pictures.has(operator) || operators.others.has(operator);
  return { covered: pictured / (width * height), isEmpty: !fnArray.some(draws) };
}

/** Letters and digits of a text, counted no further than one more than a stamp has. */
function countLetters(text: string): number {
  return text
    .matchAll(/[\p{L}\p{N}]/gu)
    .take(LONGEST_STAMP + 1)
    .reduce((count) => count + 1, 0);
}

/** Pages with the same short text but for numbers, in which no text of a book can be. */
function findStamped(pages: readonly PageText[]): readonly number[] {
  const short = pages.filter(({ text }) => {
    const letters = countLetters(text);
    return letters > 0 && letters <= LONGEST_STAMP;
  });
  const byStamp = Map.groupBy(short, ({ text }) => text.replaceAll(/[\p{N}\s]+/gu, ''));
  const stamped = [...byStamp].filter(([stamp, { length }]) => stamp !== '' && length >= FEWEST_STAMPED);
  return stamped.flatMap(([, same]) => same.map(({ index }) => index));
}

async function isAny(
  pdf: PdfProxy,
  indexes: readonly number[],
  isPictured: (drawing: { covered: number; isEmpty: boolean }) => boolean,
): Promise<boolean> {
  for (const index of indexes.slice(0, MOST_LOOKED_AT))
    if (isPictured(await measureDrawing(pdf, index))) return true;
  return false;
}

/**
 * The numbers of the pages whose words, if they have any, are only in what they draw: those without text, and those
 * with the same stamp over a picture. Only some are looked at, so a few of them may be blank.
 */
export async function findPictures(pdf: PdfProxy, pages: readonly PageText[]): Promise<readonly number[]> {
  const empty = pages.filter(({ text }) => countLetters(text) === 0).map(({ index }) => index);
  const stamped = findStamped(pages);
  const drawn = (await isAny(pdf, empty, ({ isEmpty }) => !isEmpty)) ? empty : [];
  const scanned = (await isAny(pdf, stamped, ({ covered }) => covered >= LEAST_COVERED)) ? stamped : [];
  return [...drawn, ...scanned].toSorted((one, other) => one - other);
}
