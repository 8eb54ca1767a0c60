import { isNumberAlone } from './heading-forms.ts';
import type { Unit } from './txt-units.ts';

const CONTENTS =
  /^_?(?:the )?(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|table des mati[èe]res|[íi]ndice)_?\W*$/i;

/** The heads of a table's columns. */
const COLUMNS = /^(?:(?:chap(?:ter)?s?|letters?|no|kapitel|chapitres?)\.?\s+)?(?:pages?|seite)\.?$/i;

/** A contents page begins among this many paragraphs. */
const WITHIN = 120;

/** The name of a part among the entries is no longer. */
const LONGEST_PART = 60;

/** An entry that ends with its page, or begins with its number. */
const PAGED = /(?:\s{2,}|[.\s]{3,}|\s)(?:\d{1,4}|[ivxlc]{1,7})\.?$/;
const NUMBERED = /^\s*(?:(?:chap(?:ter|\.)|letter|book|part|act)\s+)?(?:\d{1,3}|[IVXLC]{1,7})\b[.:)]?\s/i;

/** A text's letters. Of "Chapter 1" alone, the number counts too, and is no page. */
function fold(text: string): string {
  if (isNumberAlone(text)) return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return text
    .toLowerCase()
    .replace(PAGED, '')
    .replaceAll(/[^\p{L}]+/gu, '');
}

/** Most lines end with a page, begin with a number, or are headings that come later. */
function isTable(unit: Unit, headings: ReadonlySet<string>): boolean {
  if (unit.alone !== null) return false;
  const lines = unit.text.split('\n');
  const entries = lines.filter((line) => PAGED.test(line) || NUMBERED.test(line) || headings.has(fold(line)));
  return (unit.kind === 'verse' || unit.kind === 'list') && entries.length * 2 >= lines.length;
}

/** True for a line that names a page, or a heading that comes again. */
function isEntry(unit: Unit, { again, headings }: Later): boolean {
  if (COLUMNS.test(unit.text) || isTable(unit, headings)) return true;
  if (unit.alone === null) return false;
  const title = fold(unit.text);
  // The number of a chapter is no page.
  const isPaged = /\s\d{1,4}\.?$/.test(unit.text) && !isNumberAlone(unit.text);
  return (
    isPaged || (title.length > 2 && again.has(title)) || again.has(fold(unit.text.replace(NUMBERED, '')))
  );
}

/** What comes after the heading of a table of contents. */
interface Later {
  /** Texts that come twice, folded. */
  readonly again: ReadonlySet<string>;
  /** Texts of lines that stand alone, folded. */
  readonly headings: ReadonlySet<string>;
}

function lookLater(units: readonly Unit[]): Later {
  const times = Map.groupBy(units, ({ text }) => fold(text));
  const again = new Set([...times].flatMap(([title, found]) => (found.length > 1 ? [title] : [])));
  const headings = new Set(units.filter(({ alone }) => alone !== null).map(({ text }) => fold(text)));
  again.delete('');
  headings.delete('');
  return { again, headings };
}

/** The range `[start, end)` of the units that are a table of contents with its heading; empty without one. */
export function findContents(units: readonly Unit[]): { readonly start: number; readonly end: number } {
  const start = units.slice(0, WITHIN).findIndex(({ text, alone }) => alone !== null && CONTENTS.test(text));
  if (start === -1) return { start: 0, end: 0 };
  const later = lookLater(units.slice(start + 1));
  let end = start + 1;
  const seen = new Set<string>();
  for (const [at, unit] of units.entries()) {
    if (at < end) continue;
    const title = fold(unit.text);
    // The first entry's second appearance is the text itself. A part's name may stand between entries.
    if (title !== '' && seen.has(title)) break;
    if (isEntry(unit, later)) end = at + 1;
    else if (at > end || unit.text.length > LONGEST_PART) break;
    seen.add(title);
  }
  return end > start + 1 ? { start, end } : { start: 0, end: 0 };
}
