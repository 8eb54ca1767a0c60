import type { Line, LineGroup } from './txt-lines.ts';
import { indentOf } from './txt-lines.ts';

/** A line longer than this was not wrapped by hand: it is a paragraph. */
export const LONGEST_WRAPPED = 120;

/** Columns narrower than this are verse, addresses and the like. */
const NARROWEST_COLUMN = 45;

/** So many lines that all begin with a capital are not there by chance. */
const STANZA = 4;

/** Share of the column that a line and the next word must exceed; columns are rarely exact. */
const FULL = 0.95;

/** The column at which a text was wrapped: the 90th percentile of its lines that are next to others. */
export function measureColumn(groups: readonly LineGroup[]): number {
  const lengths = groups
    .filter((group) => group.length > 1)
    .flat()
    .map((line) => line.text.length)
    .filter((length) => length <= LONGEST_WRAPPED)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** True if every line begins with a capital, as in verse. */
export function beginsInCapitals(group: LineGroup): boolean {
  return group.every((line) => /^\P{L}*\p{Lu}/u.test(line.text));
}

/** True for a text that is mostly verse: of its longer groups of lines, most have a capital at each line. */
export function isVerse(groups: readonly LineGroup[]): boolean {
  const longer = groups.filter((group) => group.length >= STANZA);
  return longer.length > 1 && longer.filter(beginsInCapitals).length > longer.length * 0.6;
}

/**
 * True if lines were broken because they were full: the first word of most lines would not have fitted on the line
 * before. Lines of verse break anywhere.
 */
export function isWrapped(group: LineGroup, column: number): boolean {
  if (group.length < 2 || column < NARROWEST_COLUMN) return false;
  if (group.length >= STANZA && beginsInCapitals(group)) return false;
  const margin = Math.min(...group.map(indentOf));
  let full = 0;
  let breaks = 0;
  for (const [at, line] of group.slice(0, -1).entries()) {
    const next = group[at + 1];
    // An indented line starts a paragraph: the line before ended for that reason.
    if (next === undefined || indentOf(next) >= margin + 2) continue;
    const [word = ''] = next.text.trimStart().split(' ');
    breaks++;
    if (line.text.length + 1 + word.length > column * FULL) full++;
  }
  return breaks > 0 && full / breaks >= 0.6;
}

/** Splits wrapped lines where one is indented as the first of a paragraph. */
export function splitAtIndents(group: LineGroup): LineGroup[] {
  const indents = group.map(indentOf);
  const margin = Math.min(...indents);
  const first = indents.filter((indent) => indent >= margin + 2).length;
  if (first === 0 || first * 2 > group.length) return [group];
  const parts: Line[][] = [];
  for (const line of group) {
    const isFirst = indentOf(line) >= margin + 2;
    const part = parts.at(-1);
    if (part === undefined || isFirst) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

function collectWords(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)) {
      if (!word.endsWith('-')) words.add(word.toLowerCase());
    }
  }
  return words;
}

/** Tells whether a text has a word, in lower case, inside a line. Collects its words when first asked: few texts ask. */
export function createWordCheck(lines: readonly Line[]): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (word) => (words ??= collectWords(lines)).has(word);
}

/** Decides whether a hyphen at a line's end belongs to its word. */
export interface Hyphens {
  /** Whether the text has a word, in lower case, inside a line. */
  readonly hasWord: (word: string) => boolean;
  /** Called for each hyphen that the text does not decide. */
  readonly onDoubt: () => void;
  /** Whether to drop an undecided hyphen, as in print, which divides words. */
  readonly isPrint?: boolean;
}

/** First parts of words that are usually written with a hyphen. */
const HYPHENATED = /^(?:self|non|well|half|ex|quasi|all|anti|pseudo|semi|pre|post|vice|cross|ill|co)$/;

/** How two lines are joined: the rest of the first, and what comes between. */
export function seam(before: string, after: string, hyphens: Hyphens): { before: string; glue: string } {
  if (before.endsWith('\u00ad')) return { before: before.slice(0, -1), glue: '' };
  if (/[\p{L}\p{N}]—$|--$/u.test(before)) return { before, glue: '' };
  if (!before.endsWith('-')) return { before, glue: ' ' };
  const head = /(\p{L}[\p{L}\p{M}'’-]*)-$/u.exec(before)?.[1]?.toLowerCase();
  const tail = /^[\p{L}\p{M}'’-]+/u.exec(after)?.[0].toLowerCase();
  if (head === undefined || tail === undefined) return { before, glue: ' ' };
  if (hyphens.hasWord(`${head}-${tail}`)) return { before, glue: '' };
  if (hyphens.hasWord(head + tail)) return { before: before.slice(0, -1), glue: '' };
  // "pre- and post-war": the hyphen stands for a word left out.
  if (/^(?:and|or|und|oder|et|ou|y|o)$/.test(tail)) return { before, glue: ' ' };
  hyphens.onDoubt();
  const isDivision = hyphens.isPrint === true && /^\p{Ll}/u.test(after) && !HYPHENATED.test(head);
  return { before: isDivision ? before.slice(0, -1) : before, glue: '' };
}

/**
 * Joins wrapped lines into one. A hyphen at a line's end is dropped only if the text has the word without it elsewhere;
 * otherwise it is kept, because nothing shows that it does not belong.
 */
export function joinLines(group: LineGroup, hyphens: Hyphens): string {
  const parts: string[] = [];
  for (const { text } of group) {
    const after = text.trim();
    const last = parts.pop();
    if (last === undefined) {
      parts.push(after);
      continue;
    }
    const { before, glue } = seam(last, after, hyphens);
    parts.push(before, glue, after);
  }
  return parts.join('');
}
