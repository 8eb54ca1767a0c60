import type { PdfMetrics } from './pdf-metrics.ts';
import type { PdfParagraph } from './pdf-paragraphs.ts';

/** A font is for headings if it is this many times larger than the text's. */
const LARGER = 1.12;

const LONGEST_HEADING = 200;

/** Lines that are headings even in the size of the text. */
const NAMED_HEADING =
  /^(?:(?:chapter|part|book|section|appendix|act|scene|kapitel|teil|buch|chapitre|livre)\s+(?:\d{1,3}|[ivxlc]{1,7}|[a-z])\b.{0,100}|(?:preface|foreword|prologue|epilogue|introduction|conclusion|afterword|bibliography|notes|index|abstract|references|acknowledg(?:e)?ments))$/i;

/** The number of a section: `2`, `2.1`, `III.`, and `B.` if no names follow. */
const NUMBER =
  /^(?:(\d{1,2}(?:\.\d{1,2}){0,3})\.?|[IVX]{1,5}\.|[A-H]\.(?=\s+\p{Lu}\p{L}+\s)(?!.*(?:,|\s\p{Lu}\.)))\s+(?=\p{Lu})/u;

const LONGEST_NUMBERED = 100;

/** Addresses, and entries of a table of contents with dots that lead to a page. */
const NO_HEADING = /\S@\S|\bhttps?:|\bwww\.|(?:\. ?){4,}|…\s*\d{1,4}$/i;

/** How many levels deep the number of a heading is; 1 without a number. */
export function depthOf(text: string): number {
  return NUMBER.exec(text)?.[1]?.split('.').length ?? 1;
}

/** Sections of papers are numbered, in another font than the text or in capitals, though not larger. */
function isNumbered(paragraph: PdfParagraph, text: string, { font }: PdfMetrics): boolean {
  const title = text.replace(NUMBER, '');
  return (
    title !== text &&
    text.length <= LONGEST_NUMBERED &&
    !/[.,;:]$/.test(text) &&
    /\p{L}{3}/u.test(title) &&
    (paragraph.every((line) => line.font !== font) || !/\p{Ll}/u.test(title))
  );
}

/** True if a paragraph is a heading by its type, its words or its number. */
export function isHeading(paragraph: PdfParagraph, metrics: PdfMetrics): boolean {
  const [first] = paragraph;
  const text = paragraph.map((line) => line.text).join(' ');
  if (
    first === undefined ||
    paragraph.length > 4 ||
    text.length > LONGEST_HEADING ||
    !/\p{L}|\d/u.test(text) ||
    NO_HEADING.test(text)
  ) {
    return false;
  }
  if (first.size >= LARGER * metrics.size) return true;
  if (first.size < 0.95 * metrics.size || paragraph.length > 2) return false;
  const isNamed = paragraph.length === 1 && NAMED_HEADING.test(text) && !/[,;]$/.test(text);
  return isNamed || isNumbered(paragraph, text, metrics);
}
