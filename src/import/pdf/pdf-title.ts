import { authorOfByline } from '../byline.ts';
import { collapse } from '../reading.ts';
import type { PdfLine } from './pdf-lines.ts';
import { findNames } from './pdf-names.ts';

/** What a file says about itself in its own record. */
export interface PdfRecord {
  readonly title: string | null;
  readonly author: string | null;
}

/** A title is set in type at least this many times larger than the text. */
const LARGER = 1.12;

const LONGEST_TITLE = 250;

const MOST_LINES = 5;

/** How many lines under a title may name its authors. */
const BYLINES = 8;

/** Large lines that name a part or a kind of text, not a text. */
const NO_TITLE =
  /^(?:(?:chapter|part|section|kapitel|teil|chapitre|partie|page|seite|vol(?:ume)?\.?|issue|no\.?)\s*[\divxlc.:–-]+|(?:table of )?contents|inhalt(?:sverzeichnis)?|table des matières|abstract|zusammenfassung|résumé|draft|confidential)$/i;

/** What programs write into a record when nobody names the text. */
const NO_RECORD =
  /^(?:microsoft (?:word|powerpoint|excel)\b|powerpoint presentation|untitled|unknown|title$|titel$|document\s*\d*$|dokument\s*\d*$|présentation\b|slide \d+$|folie \d+$|layout \d+$|print$|full page|<)|\.(?:docx?|odt|rtf|pdf|tex|dvi|indd|qxd|qxp|pages|html?|pptx?|xlsx?|pub|wpd|p65|fm|ps|eps|cdr|ai)\b/i;

/** Who programs and offices say has written a text. */
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|author|autor|unknown|anonymous|none|default|guest|root|test|valued .*customer|.*\b(?:user|pc|laptop))$/i;

/** Initials, numbers, user names, paths and addresses. Scripts without capitals have none of these. */
const USER_NAME = /[:\\/@_<>]|^[\p{Lu}\d\W]+$|^\S*\d\S*$|^[a-z]\S*$/u;

/** A sentence of six words or more. */
const SENTENCE = /(?:\S+\s+){5}\S+\p{Ll}\.$/u;

interface Group {
  readonly text: string;
  readonly size: number;
  /** Index after its last line. */
  readonly end: number;
}

/** Letters and digits only: records and pages differ in the rest. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function continues(before: PdfLine | undefined, line: PdfLine): boolean {
  return (
    before !== undefined &&
    before.column === line.column &&
    Math.abs(before.size - line.size) < 0.05 * line.size &&
    Math.abs(line.y - before.y) < 2 * line.size
  );
}

/** Consecutive lines in the same type. */
function groupLines(lines: readonly PdfLine[]): Group[] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (continues(last?.at(-1), line)) last?.push(line);
    else groups.push([line]);
  }
  let end = 0;
  return groups.map((group) => {
    end += group.length;
    const isLong = group.length > MOST_LINES;
    const text = isLong ? '' : collapse(group.map((line) => line.text).join(' '));
    return { text, size: group[0]?.size ?? 0, end };
  });
}

function canBeTitle({ text }: Group): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters >= 3 &&
    letters * 2 > text.length - 10 &&
    text.length <= LONGEST_TITLE &&
    !NO_TITLE.test(text) &&
    !/(?:\. ?){4}|^\p{Ll}.*,/u.test(text) &&
    !SENTENCE.test(text)
  );
}

/** The largest type on the first page with text; the topmost of equals. */
function findLargest(lines: readonly PdfLine[], size: number): Group | null {
  const large = groupLines(lines).filter((group) => group.size >= LARGER * size && canBeTitle(group));
  const most = Math.max(...large.map((group) => group.size));
  return large.find((group) => group.size >= 0.98 * most) ?? null;
}

function checkRecord(title: string | null): string | null {
  if (title === null || NO_RECORD.test(title) || !/\p{L}{2}/u.test(title)) return null;
  // A single word with digits or underscores is a file's name.
  return /^\S*[\d_]\S*$/.test(title) ? null : title;
}

/** A page's own spelling, unless it is in capitals and the record's is not. */
function chooseSpelling(shown: string, recorded: string): string {
  return /\p{Ll}/u.test(shown) || !/\p{Ll}/u.test(recorded) ? shown : recorded;
}

function chooseTitle(shown: Group | null, recorded: string | null, front: string): string | null {
  if (recorded === null || shown === null) return recorded ?? shown?.text ?? null;
  if (fold(shown.text) === fold(recorded)) return chooseSpelling(shown.text, recorded);
  if (fold(shown.text).includes(fold(recorded))) return shown.text;
  return front.includes(fold(recorded)) ? recorded : shown.text;
}

function chooseAuthor(below: readonly string[], recorded: string | null, front: string): string | null {
  const valid = recorded === null || NO_AUTHOR.test(recorded) || USER_NAME.test(recorded) ? null : recorded;
  if (valid !== null && front.includes(fold(valid))) return valid;
  const named = below.map(authorOfByline).find((author) => author !== null);
  return named ?? findNames(below) ?? valid;
}

/**
 * Finds a PDF's title and author: the largest type on its first page and the names below it, and the file's own record
 * where the page confirms it or says nothing. `size` is the font size of the text.
 */
export function findTitle(lines: readonly PdfLine[], size: number, record: PdfRecord): PdfRecord {
  const page = lines[0]?.page;
  const first = lines.filter((line) => line.page === page);
  const front = fold(
    lines
      .filter((line) => line.page <= (page ?? 0) + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  const shown = findLargest(first, size);
  const recorded = checkRecord(record.title);
  const title = chooseTitle(shown, recorded, front);
  const isShown = shown !== null && title !== null && fold(title) === fold(shown.text);
  const start = isShown ? shown.end : 0;
  const below = isShown ? first.slice(start, start + BYLINES).map(({ text }) => text) : [];
  return { title, author: chooseAuthor(below, record.author, front) };
}
