import type { Drop } from '../../../corpus/import-report.ts';
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

/** Reads pages in order, until they have `enough` letters. */
async function readPages(
  drawer: PageDrawer,
  language: OcrLanguage,
  indexes: readonly number[],
  enough: number,
): Promise<readonly RecognisedPage[]> {
  if (indexes.length === 0) return [];
  const recogniser = await startRecogniser(language);
  const pages: RecognisedPage[] = [];
  for (const index of indexes) {
    const picture = await drawer.draw(index);
    const lines = picture.isBlank ? [] : await recogniser.read(picture);
    pages.push(placeLines(index, picture, lines));
    if (countLetters(pages.flatMap((page) => page.lines)) >= enough) break;
  }
  await recogniser.close();
  return pages;
}

/** Reads the first pages in English, and all in the language that these turn out to be in. */
async function readInOwnLanguage(
  drawer: PageDrawer,
  indexes: readonly number[],
): Promise<readonly RecognisedPage[]> {
  const sample = await readPages(drawer, FIRST_LANGUAGE, indexes, ENOUGH_LETTERS);
  const language = languageOf(sample);
  const read = language === FIRST_LANGUAGE ? sample : [];
  return [...read, ...(await readPages(drawer, language, indexes.slice(read.length), Infinity))];
}

/**
 * Reads pages of a PDF, by their 1-based numbers, from what they show. What is too unsure is left out, and listed.
 */
export async function readPictures(bytes: Uint8Array, indexes: readonly number[]): Promise<ReadPictures> {
  const drawer = await openPageDrawer(bytes);
  const sifted = (await readInOwnLanguage(drawer, indexes)).map(sift);
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
