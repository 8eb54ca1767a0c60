import type { Line, LineGroup } from './txt-lines.ts';
import { indentOf } from './txt-lines.ts';

/** A bullet; a dash counts as one only if indented, because dialogue begins with dashes. */
const BULLET = /^\s*[•‣◦▪▫●○■*·-]\s+(?=\S)|^\s+[–—]\s+(?=\S)/u;

const NUMBER = /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+(?=\S)/;

/** True if a line begins with a bullet. */
export function isBullet(line: Line | undefined): boolean {
  return line !== undefined && BULLET.test(line.text);
}

/** True if a line begins with a number like a list item. */
export function isNumbered(line: Line | undefined): boolean {
  return line !== undefined && NUMBER.test(line.text);
}

/**
 * A line without its item marker. Bullets are removed, and indented numbers too: saved web pages write them for lists
 * whose numbers are not in the page's text, and links to its sentences would fail. A number at the margin is kept,
 * because theses and articles of law are cited by it.
 */
export function withoutMarker(line: Line): Line {
  const marker = BULLET.exec(line.text) ?? (indentOf(line) > 0 ? NUMBER.exec(line.text) : null);
  return marker === null ? line : { text: line.text.slice(marker[0].length), number: line.number };
}

function startsItem(line: Line): boolean {
  return isBullet(line) || isNumbered(line);
}

/**
 * The items of a list, each with the lines that continue it; lines before the first item are a group of their own.
 * Null if the group is not a list: a single number or bullet inside a paragraph does not make one.
 */
export function splitItems(group: LineGroup): { lead: LineGroup; items: LineGroup[] } | null {
  const starts = group.filter(startsItem).length;
  const [first] = group;
  if (first === undefined || starts === 0) return null;
  if (!startsItem(first) && starts < 2) return null;
  if (!isBullet(first) && starts < 2) return null;
  const lead: Line[] = [];
  const items: Line[][] = [];
  for (const line of group) {
    if (startsItem(line)) items.push([line]);
    else (items.at(-1) ?? lead).push(line);
  }
  return { lead, items };
}
