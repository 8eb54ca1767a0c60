import { makeDocx, makeEpub, xhtml } from '../tests/support/made-books.ts';
import { makePdf, type MadeLine } from '../tests/support/made-pdf.ts';
import { createRandom, createVocabulary } from './corpus.ts';

const WORDS_IN_PARAGRAPH = 90;
const WORDS_IN_LINE = 8;
const LINES_ON_PAGE = 32;
const PARAGRAPHS_IN_CHAPTER = 120;
/** Word divides a line of type into runs of about so many words when it is corrected. */
const WORDS_IN_RUN = 6;

/** Chapters of paragraphs of sentences, together so many words, the same on every machine. */
export function writeChapters(words: number): readonly (readonly string[])[] {
  const random = createRandom(words);
  const draw = createVocabulary(random);
  const sentence = (): string => {
    const [first = '', ...rest] = Array.from({ length: 15 }, draw);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
  };
  const paragraphs = Array.from({ length: Math.ceil(words / WORDS_IN_PARAGRAPH) }, () =>
    Array.from({ length: WORDS_IN_PARAGRAPH / 15 }, sentence).join(' '),
  );
  return inPieces(paragraphs, PARAGRAPHS_IN_CHAPTER);
}

function inPieces<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function toLines(paragraph: string): readonly string[] {
  return inPieces(paragraph.split(' '), WORDS_IN_LINE).map((words) => words.join(' '));
}

/** Chapters as a PDF with bookmarks. */
export function toPdf(chapters: readonly (readonly string[])[]): Buffer {
  const lines = chapters.flatMap((paragraphs, at) => [
    `Chapter ${at + 1}`,
    ...paragraphs.flatMap((paragraph) => toLines(paragraph)),
  ]);
  const pages = inPieces(lines, LINES_ON_PAGE).map((some): MadeLine[] =>
    some.map((text, at) => [40, 60 + 15 * at, text, 10]),
  );
  return makePdf({ pages, bookmarks: chapters.map((_, at) => `Chapter ${at + 1}`) });
}

function writeRun(words: readonly string[]): string {
  return `<w:r w:rsidRPr="00A31B2C"><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words.join(' ')} </w:t></w:r>`;
}

function writeNoteMark(id: number): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** A Word document as Word saves it: each paragraph in many runs with their own type, and with a footnote. */
export function toDocx(chapters: readonly (readonly string[])[]): Buffer {
  let notes = 0;
  const paragraph = (text: string): string =>
    `<w:p w:rsidR="00A31B2C"><w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr>${inPieces(
      text.split(' '),
      WORDS_IN_RUN,
    )
      .map((words) => writeRun(words))
      .join('')}${writeNoteMark((notes += 1))}</w:p>`;
  const body = chapters
    .map(
      (paragraphs, at) =>
        `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${writeRun([`Chapter ${at + 1}`])}</w:p>${paragraphs.map((text) => paragraph(text)).join('')}`,
    )
    .join('');
  const footnotes = Array.from(
    { length: notes },
    (_, at) =>
      `<w:footnote w:id="${at + 1}"><w:p>${writeRun(['See', 'page', String(at)])}</w:p></w:footnote>`,
  );
  return makeDocx({ body, footnotes: footnotes.join('') });
}

function toBody(paragraphs: readonly string[], at: number): string {
  return `<h1>Chapter ${at + 1}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
}

/** Chapters as the documents of an EPUB book. */
export function toEpub(chapters: readonly (readonly string[])[]): Buffer {
  return makeEpub({
    documents: Object.fromEntries(
      chapters.map((paragraphs, at) => [`${at}.xhtml`, toBody(paragraphs, at)] as const),
    ),
  });
}

const WORDS_IN_LINK = 5;

function withLink(paragraph: string): string {
  const words = paragraph.split(' ');
  const [linked, rest] = [words.slice(0, WORDS_IN_LINK), words.slice(WORDS_IN_LINK)];
  return `<a href="/${linked[0]}">${linked.join(' ')}</a> ${rest.join(' ')}`;
}

/** Chapters as one page of a site, with a menu, and with enough links to get a second opinion. */
export function toPage(chapters: readonly (readonly string[])[]): Buffer {
  const menu = chapters.map((_, at) => `<li><a href="/${at}">Chapter ${at + 1}</a></li>`).join('');
  const bodies = chapters.map((paragraphs, at) => toBody(paragraphs.map(withLink), at));
  return Buffer.from(xhtml(`<nav><ul>${menu}</ul></nav><main>${bodies.join('')}</main>`));
}

/** Chapters as a plain text. */
export function toText(chapters: readonly (readonly string[])[]): Buffer {
  return Buffer.from(
    chapters.map((paragraphs, at) => `Chapter ${at + 1}\n\n${paragraphs.join('\n\n')}`).join('\n\n'),
  );
}
