import type { Unit } from './txt-units.ts';
import { isBullet, isNumbered } from './txt-list.ts';
import { indentOf } from './txt-lines.ts';

const COUNT =
  '(?:\\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|the (?:first|second|third|last))';
const PART = new RegExp(`^(?:part|book|volume|teil|buch|partie|livre|tome|parte|libro)\\s+${COUNT}\\b`, 'i');
const CHAPTER = new RegExp(
  `^(?:chapter|section|lecture|letter|act|scene|canto|kapitel|abschnitt|chapitre|cap[ií]tulo|sección)\\s+${COUNT}\\b`,
  'i',
);
const NAMED =
  /^(?:introduction|preface|foreword|prologue|epilogue|conclusions?|afterword|postscript|appendix(?: [a-z\d])?|notes|references|bibliography|abstract|summary|acknowledge?ments|einleitung|vorwort|schluss|fazit|nachwort|anhang|anmerkungen|préface|avant-propos|introducción|prólogo|epílogo|conclusión|conclusiones)$/i;
const ROMAN = /^[IVXLC]{1,7}\.?$/;
const COUNTED = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\S|^[IVXLC]{1,7}\.\s+\S/;

/** The longest heading that is recognised: in UTF-16 units and in words. */
const LONGEST = { units: 100, words: 14 };

/** Ranks order the kinds of heading from the outermost inwards; only their order counts. */
const RANK = { part: 1, chapter: 2, double: 3, capitals: 4, single: 5, counted: 6, plain: 20 };

/** True if a line ends like a sentence; a question or an exclamation may still be a heading. */
function endsPlainly(text: string): boolean {
  return /[.,;:…。]["'”’»)\]]*$/.test(text) && !ROMAN.test(text);
}

/** True if most words of more than three letters begin with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.75;
}

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST.units && text.split(/\s+/).length <= LONGEST.words;
}

/** The rank of a heading that is recognised by its form, or null. `top` is as high as the highest in the text. */
function rankOfForm(text: string): number | 'top' | null {
  if (!isShort(text) || endsPlainly(text)) return null;
  if (PART.test(text)) return RANK.part;
  if (CHAPTER.test(text) || ROMAN.test(text)) return RANK.chapter;
  if (NAMED.test(text)) return 'top';
  const counted = COUNTED.exec(text);
  if (counted !== null) return RANK.counted + (counted[1]?.split('.').length ?? 1);
  return isAllCapitals(text) ? RANK.capitals : null;
}

function looksPlain(unit: Unit, next: Unit | undefined): boolean {
  const { text } = unit;
  if (!isShort(text) || endsPlainly(text) || next === undefined || unit.alone === null) return false;
  if (!/^["'“‘«(¿¡]*[\p{Lu}\p{N}\p{Lo}]/u.test(text) || /^\(.*\)$/.test(text)) return false;
  if (/[?!]["'”’»)\]]*$/.test(text) && !isTitleCase(text)) return false;
  const leadsOn = next.kind !== 'verse' || next.text.length > 2 * text.length;
  return leadsOn && (next.text.length > text.length || next.kind === 'list');
}

/** An item of a numbered list is next to another item; a numbered heading is next to prose. */
function isItem(units: readonly Unit[], at: number): boolean {
  const line = units[at]?.alone ?? null;
  if (line === null) return false;
  if (isBullet(line)) return true;
  if (!isNumbered(line)) return false;
  const besides = [units[at - 1], units[at + 1]].map((unit) => unit?.alone ?? undefined);
  return besides.some(isNumbered) || indentOf(line) > 0;
}

function rankOf(units: readonly Unit[], at: number): number | 'top' | null {
  const unit = units[at];
  if (unit === undefined || unit.alone === null || isItem(units, at)) return null;
  if (unit.underline !== null) return unit.underline === '=' ? RANK.double : RANK.single;
  if (at === units.length - 1) return null;
  const rank = rankOfForm(unit.text);
  if (rank !== null) return rank;
  return looksPlain(unit, units[at + 1]) ? RANK.plain : null;
}

/**
 * The level of each unit that is a heading, 1 for the topmost; null for the others. If half of a text would be
 * headings, short lines are its style, and only headings recognised by their form count.
 */
export function findHeadings(units: readonly Unit[]): (number | null)[] {
  const found = units.map((_, at) => rankOf(units, at));
  const isTerse = found.filter((rank) => rank === RANK.plain).length * 2 > units.length;
  const ranks = isTerse ? found.map((rank) => (rank === RANK.plain ? null : rank)) : found;
  const used = [...new Set(ranks.filter((rank) => typeof rank === 'number'))].toSorted((a, b) => a - b);
  return ranks.map((rank) => {
    if (rank === null) return null;
    return rank === 'top' ? 1 : used.indexOf(rank) + 1;
  });
}

/** Which units are items of lists with blank lines between. */
export function findItems(units: readonly Unit[]): boolean[] {
  return units.map((_, at) => isItem(units, at));
}
