import type { Drop } from '../../../corpus/import-report.ts';
import type { LanguageCode } from '../../../corpus/language.ts';
import { recogniseLanguage } from '../../../text/languages/recognise-language.ts';
import { createDrop } from '../../reading.ts';
import type { PdfPage } from '../pdf-page.ts';
import { openPageDrawer, type PageDrawer } from './draw-pages.ts';
import { placeLines, toPdfPages, type RecognisedPage } from './place-lines.ts';
import { isOcrLanguage, startRecogniser, type OcrLanguage } from './recognise.ts';

/** What recognition read from the pictures of a PDF. */
export interface ReadPictures {
  readonly pages: readonly PdfPage[];
  /** How sure it is of each page that it could read, 0 to 100, by the page's number. */
  readonly confidences: ReadonlyMap<number, number>;
  /** The numbers of pages with something on them that it could not read. */
  readonly unread: readonly number[];
  readonly drops: readonly Drop[];
}

/** Less sure lines are specks, parts of drawings, handwriting. Printed lines have 80 to 96, worn ones 60. */
const LEAST_SURE_LINE = 50;

/** On a less sure page too many words are wrong. */
const LEAST_SURE_PAGE = 65;

/** A page that loses more of its letters than this with its unsure lines cannot be read. */
const MOST_UNSURE = 0.4;

/** Pages are read in English until they have this many letters, which shows their language. */
const ENOUGH_LETTERS = 600;

const FIRST_LANGUAGE = 'en';

/** A page with fewer letters is a picture, not turned text. */
const FEWEST_LETTERS = 50;

function countLetters(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

function confidenceOf({ lines }: RecognisedPage): number {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const sum = lines.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  return letters === 0 ? 0 : Math.round(sum / letters);
}

type Lines = RecognisedPage['lines'];

function isSure({ confidence, text }: Lines[number]): boolean {
  return confidence >= LEAST_SURE_LINE && /[\p{L}\p{N}]/u.test(text);
}

/** Divides a page's lines into those that are sure enough, and the others. */
function sift(page: RecognisedPage): { sure: RecognisedPage; unsure: Lines; isRead: boolean } {
  const sure = { ...page, lines: page.lines.filter(isSure) };
  const unsure = page.lines.filter((line) => !isSure(line));
  const isMost = countLetters(unsure) <= MOST_UNSURE * countLetters(page.lines);
  return { sure, unsure, isRead: isMost && confidenceOf(sure) >= LEAST_SURE_PAGE };
}

function languageOf(pages: readonly RecognisedPage[]): OcrLanguage {
  const lines = pages.flatMap((page) => sift(page).sure.lines);
  const code = recogniseLanguage(lines.map(({ text }) => text).join(' '))?.code ?? FIRST_LANGUAGE;
  return isOcrLanguage(code) ? code : FIRST_LANGUAGE;
}

function isSideways({ lines }: RecognisedPage): boolean {
  return 2 * countLetters(lines.filter((line) => line.isSideways)) > countLetters(lines);
}

function isUpright(page: RecognisedPage): boolean {
  return sift(page).isRead && !isSideways(page);
}

/** Reads a page as it lies, or else turned by the quarters that make it readable. */
async function readTurned(
  read: (quarters: number) => Promise<RecognisedPage>,
  usual: number,
): Promise<{ page: RecognisedPage; quarters: number }> {
  const page = await read(usual);
  if (isUpright(page) || countLetters(page.lines) < FEWEST_LETTERS) return { page, quarters: usual };
  // Lines are found in any direction, but words only when they are upright.
  for (const more of isSideways(page) ? [3, 1] : [2]) {
    const quarters = (usual + more) % 4;
    const turned = await read(quarters);
    if (isUpright(turned)) return { page: turned, quarters };
  }
  return { page, quarters: usual };
}

/** Pages in reading order, and how many quarters they were turned. */
interface ReadPages {
  readonly pages: readonly RecognisedPage[];
  readonly quarters: number;
}

/** Reads pages in order, until they have `enough` letters. The pages of a scan lie the same way. */
async function readPages(
  drawer: PageDrawer,
  language: OcrLanguage,
  indexes: readonly number[],
  { enough, quarters: first }: { readonly enough: number; readonly quarters: number },
): Promise<ReadPages> {
  const pages: RecognisedPage[] = [];
  let quarters = first;
  if (indexes.length === 0) return { pages, quarters };
  const recogniser = await startRecogniser(language);
  for (const index of indexes) {
    const read = async (turn: number): Promise<RecognisedPage> => {
      const picture = await drawer.draw(index, turn);
      return placeLines(index, picture, picture.isBlank ? [] : await recogniser.read(picture));
    };
    const turned = await readTurned(read, quarters);
    quarters = turned.quarters;
    pages.push(turned.page);
    if (countLetters(pages.flatMap(({ lines }) => lines)) >= enough) break;
  }
  await recogniser.close();
  return { pages, quarters };
}

/** Reads pages in the language that is said; without one the first in English, and all in that of the first. */
async function readInOwnLanguage(
  drawer: PageDrawer,
  indexes: readonly number[],
  said: LanguageCode | undefined,
): Promise<readonly RecognisedPage[]> {
  if (said !== undefined && isOcrLanguage(said))
    return (await readPages(drawer, said, indexes, { enough: Infinity, quarters: 0 })).pages;
  const sample = { enough: ENOUGH_LETTERS, quarters: 0 };
  const { pages, quarters } = await readPages(drawer, FIRST_LANGUAGE, indexes, sample);
  const language = languageOf(pages);
  const read = language === FIRST_LANGUAGE ? pages : [];
  const left = indexes.slice(read.length);
  const rest = await readPages(drawer, language, left, { enough: Infinity, quarters });
  return [...read, ...rest.pages];
}

/**
 * Reads pages of a PDF, by their 1-based numbers, from what they show, in the language `said` if there is one. What is
 * too unsure is left out, and listed.
 */
export async function readPictures(
  bytes: Uint8Array,
  indexes: readonly number[],
  said?: LanguageCode,
): Promise<ReadPictures> {
  const drawer = await openPageDrawer(bytes);
  const sifted = (await readInOwnLanguage(drawer, indexes, said)).map(sift);
  await drawer.close();
  const read = sifted.filter(({ isRead }) => isRead);
  const unread = sifted.filter(({ isRead, sure }) => !isRead && !sure.isBlank);
  return {
    pages: toPdfPages(read.map(({ sure }) => sure)),
    confidences: new Map(read.map(({ sure }) => [sure.index, confidenceOf(sure)])),
    unread: unread.map(({ sure }) => sure.index),
    drops: read.flatMap(({ unsure }) => unsure.map(({ text }) => createDrop('scanning noise', text, null))),
  };
}
