import { endsPlainly, isShort, isTitleCase, RANK, rankOfForm, ROMAN } from './heading-forms.ts';
import type { Rank } from './heading-forms.ts';
import type { Unit } from './txt-units.ts';
import { isBullet, isNumbered } from './txt-list.ts';
import { indentOf } from './txt-lines.ts';

/** From this many chapters on, a text shows how its headings look; as many loose lines make a title page. */
const FEW_CHAPTERS = 3;

/** A line of a title page is no longer. */
const TITLE_PAGE_LINE = 200;

/** A section's heading takes no more lines. */
const MOST_TITLE_LINES = 2;

function looksPlain(unit: Unit, previous: Unit | undefined, next: Unit | undefined): boolean {
  const { text } = unit;
  if (!isShort(text) || endsPlainly(text) || next === undefined || unit.alone === null) return false;
  if (!/^["'“‘«(¿¡]*[\p{Lu}\p{N}\p{Lo}]/u.test(text) || /^\(.*\)$/.test(text)) return false;
  if (/[?!]["'”’»)\]]*$/.test(text) && (!isTitleCase(text) || /^["“„«]/.test(text))) return false;
  // What is set in below verse, or between verse and prose, names its author.
  if (previous?.kind === 'verse' && (indentOf(unit.alone) > 0 || next.kind !== 'verse')) return false;
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

function rankOf(units: readonly Unit[], at: number): Rank {
  const unit = units[at];
  if (unit === undefined || unit.alone === null || isItem(units, at)) return null;
  if (unit.underline !== null) return unit.underline === '=' ? RANK.double : RANK.single;
  if (at === units.length - 1) return null;
  const rank = rankOfForm(unit.text);
  if (rank !== null) return rank;
  return looksPlain(unit, units[at - 1], units[at + 1]) ? RANK.plain : null;
}

/** In a text with chapters, a line that only looks like a heading is one directly below theirs. */
function withoutDoubtful(ranks: readonly Rank[]): readonly Rank[] {
  const strong = ranks.filter((rank) => rank === RANK.part || rank === RANK.chapter).length;
  const isTerse = ranks.filter((rank) => rank === RANK.plain).length * 2 > ranks.length;
  if (!isTerse && strong < FEW_CHAPTERS) return ranks;
  return ranks.map((rank, at) => (rank === RANK.plain && (isTerse || ranks[at - 1] === null) ? null : rank));
}

/** A letter that is also a Roman number, and a number in words, count only among others of their kind. */
function withoutStrayNumbers(ranks: readonly Rank[], units: readonly Unit[]): readonly Rank[] {
  const texts = units.map(({ text }) => text);
  const areRoman = texts.some((text) => ROMAN.test(text) && /^[IVXLC]{2}/.test(text));
  const inWords = texts.filter((_, at) => ranks[at] === RANK.number).map((text) => text.toLowerCase());
  const areWords = new Set(inWords).size >= FEW_CHAPTERS && inWords.some((text) => text.startsWith('one'));
  return ranks.map((rank, at) => {
    if (rank === RANK.number) return areWords ? RANK.chapter : null;
    return rank === RANK.chapter && !areRoman && /^[IVXLC]\.?$/.test(texts[at] ?? '') ? null : rank;
  });
}

function isLoose(rank: Rank | undefined): boolean {
  return rank === RANK.capitals || rank === RANK.plain;
}

/** Lines of a title page are no headings, save the last ones above the first paragraph. */
function withoutTitlePage(ranks: readonly Rank[], units: readonly Unit[]): readonly Rank[] {
  const first = units.findIndex(({ text }) => text.length > TITLE_PAGE_LINE);
  const firm = ranks.findIndex((rank) => rank !== null && !isLoose(rank));
  let end = firm === -1 ? first : Math.min(first, firm);
  for (let kept = 0; end !== firm && kept < MOST_TITLE_LINES && isLoose(ranks[end - 1]); kept++) end--;
  if (ranks.slice(0, Math.max(0, end)).filter(isLoose).length < FEW_CHAPTERS) return ranks;
  return ranks.map((rank, at) => (at < end && isLoose(rank) ? null : rank));
}

/**
 * The level of each unit that is a heading, 1 for the topmost; null for the others. If half of a text would be
 * headings, short lines are its style, and only headings recognised by their form count.
 */
export function findHeadings(units: readonly Unit[]): (number | null)[] {
  const found = units.map((_, at) => rankOf(units, at));
  const ranks = withoutTitlePage(withoutDoubtful(withoutStrayNumbers(found, units)), units);
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
