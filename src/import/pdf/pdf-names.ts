import { collapse } from '../reading.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const SMALL = '(?:de|den|der|van|von|zu|la|le|du|da|dos|di|del|della|bin|ibn|al|el|ter|ten)';

/** A person's name: two to five words with capitals, the last not an initial. */
const NAME = new RegExp(
  String.raw`^${WORD}(?:[ ](?:${WORD}|${SMALL})){0,3}[ ]\p{Lu}[\p{L}\p{M}'’-]+(?:,? (?:Jr|Sr|II|III)\.?)?$`,
  'u',
);

/** Words of organisations, places and headings. */
const NOT_NAMES =
  /\b(?:universit\p{L}*|institut\p{L}*|department|dept|college|school|laborator\p{L}*|cent(?:er|re)|office|ministry|committee|council|commission|agency|bureau|company|corporation|inc|ltd|llc|gmbh|report|review|journal|press|version|draft|summary|guide|manual|street|avenue|road|the|of|and|for|in|on|to|january|february|march|april|june|july|august|september|october|november|december)\b/iu;

/** What stands below the names of authors: where they work, how to write to them, what they say. */
const AFTER_NAMES =
  /@|\b(?:universit|institut|department|dept|college|school of|laborator|academy|faculty|hochschule|abstract|r[ée]sum[ée]|zusammenfassung)/i;

function splitNames(line: string): string[] {
  return line
    .replaceAll(/,?\s*(?:(?:Senior|Student|Life)\s+)?(?:Member|Fellow),\s*(?:IEEE|ACM)/g, '')
    .replaceAll(/[\d*∗†‡§¶]+(?:,[\d*∗†‡§¶]+)*/g, ',')
    .split(/\s*[,;·•]\s*(?:and\s+|und\s+|et\s+|y\s+)?|\s+(?:and|und|et|y|&)\s+/)
    .map(collapse)
    .filter(Boolean);
}

function namesIn(line: string): string[] {
  const parts = splitNames(line);
  const isNames =
    line.length <= 200 &&
    parts.length > 0 &&
    parts.every((part) => NAME.test(part) && !NOT_NAMES.test(part) && /\p{Ll}/u.test(part));
  return isNames ? parts : [];
}

/**
 * The names in the lines below a title, or null. A name by itself could be a subtitle, so it counts only above where its
 * owner works or writes from, or an abstract.
 */
export function findNames(lines: readonly string[]): string | null {
  const start = lines.findIndex((line) => namesIn(line).length > 0);
  if (start === -1 || start > 2) return null;
  const names: string[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const found = namesIn(lines[end] ?? '');
    if (found.length === 0) break;
    names.push(...found);
  }
  const isSure = lines.slice(end, end + 3).some((line) => AFTER_NAMES.test(line));
  return isSure && names.length <= 12 ? names.join(', ') : null;
}
