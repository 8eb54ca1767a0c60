import { reasonOfLine } from '../noise.ts';

/** A line of a plain text, without its line end. */
export interface Line {
  /** The line without trailing white space; tabs are four spaces. */
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** Consecutive lines without a blank line between. */
export type LineGroup = readonly Line[];

/** `* * *`, `-----` and similar: separators without content. */
const SEPARATOR = /^[\s*\-–—_=~•·#.+]*$/u;

/** How many groups at either end of a text may contain a page's noise. */
const EDGE = 6;

/** The line below a heading that underlines it. */
export const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,})$/;

/** How far a line is indented, in spaces. */
export function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

/** True if a line has no words. */
function isSeparator(line: Line): boolean {
  return SEPARATOR.test(line.text);
}

/** Splits a text into lines, with any kind of line end. A form feed separates paragraphs. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line, at) => ({
    text: line
      .replaceAll('\t', '    ')
      .replaceAll(/[\u0000-\u001f\u007f]/g, ' ')
      .trimEnd(),
    number: at + 1,
  }));
}

function isUnderline(group: LineGroup, at: number): boolean {
  const line = group[at];
  return at === 1 && line !== undefined && UNDERLINE.test(line.text) && (group[0]?.text.length ?? 0) <= 120;
}

/** Groups lines that no blank line or separator divides. A heading's underline stays with it. */
export function groupLines(lines: readonly Line[]): LineGroup[] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const close = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const line of lines) {
    if (!isSeparator(line)) {
      group.push(line);
      continue;
    }
    const isHeading = isUnderline([...group.slice(0, 2), line], group.length);
    if (isHeading) group.push(line);
    close();
  }
  close();
  return groups.flatMap(separateNoise);
}

/** Splits noise at a group's ends off into its own groups, and splits a group of short lines with noise in it. */
function separateNoise(group: LineGroup, at: number, groups: readonly LineGroup[]): LineGroup[] {
  const isFirst = at < EDGE;
  const isLast = at >= groups.length - EDGE;
  if ((!isFirst && !isLast) || group.length < 2) return [group];
  const isNoise = group.map((line) => reasonOfLine(line.text) !== null);
  if (!isNoise.includes(true) || isNoise.every(Boolean)) return [group];
  const isLoose = group.every(
    ({ text }, each) => isNoise[each] === true || (text.length <= 150 && !/[.,;]$/.test(text)),
  );
  if (isLoose) return group.map((line) => [line]);
  const start = isFirst ? isNoise.indexOf(false) : 0;
  const end = isLast ? endOfText(group, isNoise) : group.length;
  const parts = [...group.slice(0, start).map((line) => [line]), group.slice(start, end)];
  return [...parts, ...group.slice(end).map((line) => [line])].filter((part) => part.length > 0);
}

/** Where the noise below a text begins; a line that continues a sentence is not noise. */
function endOfText(group: LineGroup, isNoise: readonly boolean[]): number {
  let end = group.length;
  while (isNoise[end - 1] === true && endsSentence(group[end - 2])) end--;
  return end;
}

function endsSentence(line: Line | undefined): boolean {
  if (line === undefined) return true;
  return /[.!?…]["'”’»)\]]*$/.test(line.text) || reasonOfLine(line.text) !== null;
}
