import type { Drop } from '../../corpus/import-report.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { authorOfByline } from '../byline.ts';
import { isCredit } from '../boilerplate.ts';
import { collapse, createDrop, languageSaid } from '../reading.ts';
import type { Line, LineGroup } from './txt-lines.ts';
import { groupLines } from './txt-lines.ts';

/** A text from Project Gutenberg without the distributor's notices. */
export interface GutenbergText {
  readonly lines: readonly Line[];
  readonly description: Partial<WorkDescription>;
  readonly drops: readonly Drop[];
}

/** The header is not longer, in lines. */
const LONGEST_HEADER = 800;

const DISTRIBUTOR = /\bproject gutenberg\b/i;
const BEGINS = /^\s*\*{2,}\s*START OF (?:THE|THIS) PROJECT GUTENBERG\b/i;
/** Files before 2003 have their licence above the text. */
const SMALL_PRINT_ENDS = /^\s*\*+\s*END\s*\*?\s*THE SMALL PRINT\b/i;
const ENDS =
  /^\s*(?:\*{2,}\s*END OF (?:THE|THIS) PROJECT GUTENBERG\b|(?:This is the )?End of (?:the |this )?Project Gutenberg\b)/i;

/** `The Project Gutenberg EBook of TITLE, by AUTHOR` and older forms. */
const FIRST_LINE =
  /^\W*(?:the )?project gutenberg(?:['’]s)?(?: (?:e-?book|e-?text))?(?: of|:|,)? ["“]?(.+?)["”]?(?:,? by ([^,].*?))?\W*$/i;

const FIELD = /^(Title|Author|Translator|Editor|Language|Contributor)s?:\s*(\S.*)$/i;

/** A line that is cut where the next goes on. */
const GOES_ON = /[,;:—–&-]$|\b(?:of|the|and|a|an|in|on|to|for|by|or|with|from)$/i;

/** A title's first line is cut after this many characters; below it the second line is a subtitle. */
const FULL_LINE = 60;

/** How many groups of lines above the text may be credits and notes of the transcribers. */
const CREDITS = 12;

const TRANSCRIBERS = /^\W*(?:transcriber['’]?s?['’]? notes?\b|this (?:e-?)?text uses utf-?8)/i;

/** The lines of each field of the header. */
function readFields(header: readonly Line[]): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const { text } of header) {
    const [, name, value] = FIELD.exec(text) ?? [];
    if (name !== undefined && value !== undefined) {
      open = fields.get(name.toLowerCase()) ?? [];
      open.push(value);
      fields.set(name.toLowerCase(), open);
    } else if (open !== null && /^\s+\S/.test(text)) {
      open.push(text.trim());
    } else {
      open = null;
    }
  }
  return fields;
}

/** A title without its subtitle. */
function joinTitle([first = '', ...others]: readonly string[]): string {
  let title = first;
  for (const line of others) {
    if (!GOES_ON.test(title) && title.length < FULL_LINE) break;
    title += ` ${line}`;
  }
  return collapse(title);
}

function joinNames(lines: readonly string[] = []): string | null {
  const names = lines.map((line) => collapse(line).replace(/[,;]$/, '')).filter(Boolean);
  return names.length === 0 ? null : names.join(', ');
}

/** A name as a line of its own gives it: the first line often has only the last name. */
function wholeName(header: readonly Line[], name: string | undefined): string | null {
  const whole = header.map(({ text }) => authorOfByline(text)).find((each) => each?.endsWith(name ?? ''));
  return whole ?? name ?? null;
}

function describe(header: readonly Line[]) {
  const fields = readFields(header);
  const first = header.find(({ text }) => DISTRIBUTOR.test(text))?.text ?? '';
  const [, titleThere, authorThere] = FIRST_LINE.exec(first) ?? [];
  const named = fields.get('title');
  const title = named === undefined ? collapse(titleThere ?? '') : joinTitle(named);
  const author =
    joinNames(fields.get('author')) ?? (named === undefined ? wholeName(header, authorThere) : null);
  const translator = joinNames(fields.get('translator'));
  const number = header.map(({ text }) => /\[E-?(?:book|text) ?#(\d+)\]/i.exec(text)?.[1]).find(Boolean);
  const edition = [
    number === undefined ? null : `Project Gutenberg #${number}`,
    translator === null ? null : `translated by ${translator}`,
  ].filter((part) => part !== null);
  return {
    ...(title !== '' && { title }),
    author,
    edition: edition.length === 0 ? null : edition.join(', '),
    ...languageSaid(fields.get('language')?.[0]),
  };
}

/** Where the text begins; null if the notices above it have no end. */
function findStart(lines: readonly Line[]): number | null {
  const head = lines.slice(0, LONGEST_HEADER);
  const begin = head.findIndex(({ text }) => BEGINS.test(text));
  if (begin === -1) {
    const end = head.findLastIndex(({ text }) => SMALL_PRINT_ENDS.test(text));
    return end === -1 ? null : end + 1;
  }
  // The line may be wrapped.
  const isWhole = /\*\*\s*$/.test(head[begin]?.text ?? '');
  return isWhole || !/\*\*\s*$/.test(head[begin + 1]?.text ?? '') ? begin + 1 : begin + 2;
}

const textOf = (group: LineGroup): string => collapse(group.map(({ text }) => text).join(' '));

/** How many groups a note of the transcribers has: to its closing bracket, or to the first wider gap. */
function countNote(groups: readonly LineGroup[]): number {
  const closes = (group: LineGroup): boolean => textOf(group).endsWith(']');
  const isBracketed = groups[0] !== undefined && textOf(groups[0]).startsWith('[');
  if (isBracketed) return Math.max(1, groups.findIndex(closes) + 1);
  const isLast = (group: LineGroup, at: number): boolean =>
    (groups[at + 1]?.[0]?.number ?? Infinity) - (group.at(-1)?.number ?? 0) > 2;
  return Math.max(1, groups.findIndex(isLast) + 1);
}

/** How many groups of lines above the text are credits and notes of the transcribers. */
function countCredits(groups: readonly LineGroup[]): number {
  let count = 0;
  for (let at = 0; at < Math.min(CREDITS, groups.length); at++) {
    const text = textOf(groups[at] ?? []);
    if (isCredit(text)) count = at + 1;
    if (!TRANSCRIBERS.test(text)) continue;
    count = at + countNote(groups.slice(at, at + CREDITS));
  }
  return count;
}

function dropAll(lines: readonly Line[]): Drop[] {
  return groupLines(lines).map((group) => createDrop('boilerplate', textOf(group), group[0]?.number ?? null));
}

/**
 * Separates a text of Project Gutenberg from header, licence and credits, and reads the header; null for any other
 * text.
 */
export function readGutenberg(lines: readonly Line[]): GutenbergText | null {
  const isTheirs = lines.slice(0, LONGEST_HEADER).some(({ text }) => DISTRIBUTOR.test(text));
  const start = isTheirs ? findStart(lines) : null;
  if (start === null) return null;
  const found = lines.findIndex(({ text }, at) => at >= start && ENDS.test(text));
  const end = found === -1 ? lines.length : found;
  const groups = groupLines(lines.slice(start, end));
  const first = groups[countCredits(groups)]?.[0];
  const begin = first === undefined ? start : lines.indexOf(first);
  const header = lines.slice(0, start);
  return {
    lines: lines.slice(begin, end),
    description: describe(header),
    drops: [...dropAll(lines.slice(0, begin)), ...dropAll(lines.slice(end))],
  };
}
