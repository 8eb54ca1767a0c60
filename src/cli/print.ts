import { stripVTControlCharacters } from 'node:util';

/** Writes a line to standard output. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a value as JSON to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Writes a line for the operator to standard error. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Text that cannot steer a terminal: texts and file names come from strangers. The length stays. */
export function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (control) =>
    control === '\n' ? '\n' : '\ufffd',
  );
}

/** Columns of the terminal; 80 where there is none, and at most 100, beyond which lines are hard to read. */
export function widthOfTerminal(): number {
  return Math.min(process.stdout.columns || 80, 100);
}

/** Columns that a text takes, near enough: one a grapheme. */
export function widthOf(text: string): number {
  return [...graphemes.segment(stripVTControlCharacters(text))].length;
}

const graphemes = new Intl.Segmenter();
