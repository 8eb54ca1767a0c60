import { truncate } from './limits.ts';

/**
 * Everything that can start Discord markup: characters that are markup anywhere; `:` of `://` and of `:emoji:`; the
 * slash of a bare invite; the parenthesis after a bracket, which would replace the address of our own link before it;
 * and at the start of a line headings, quotes, lists and small print. No part can match in two ways and none looks past
 * its line, so that a pass is linear.
 */
const MARKUP =
  /[\\*_~|`[\]<@]|(?<=\])\(|:(?=\S)|(?<=discord(?:app)?\.(?:gg|com|me))\/|^[^\S\n\r\u2028\u2029]*(?:[-+#>]|\d+\.)/gimu;

const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/u;
const BIDI_CONTROLS = new RegExp(BIDI_CONTROL, 'gu');
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/**
 * Escapes text so that Discord shows it as it is: adds only backslashes, at most one per character. Directional
 * controls are closed with isolates, line by line, so that they can't reorder the surrounding text.
 */
export function escapeMarkdown(text: string): string {
  return isolateBidi(text.replace(MARKUP, (match) => `${match.slice(0, -1)}\\${match.slice(-1)}`));
}

/** Escapes a name or another text to be shown in one line, of at most `limit` UTF-16 units before that. */
export function escapeLine(text: string, limit = Infinity): string {
  return escapeMarkdown(truncate(text, limit));
}

/** Most UTF-16 units of typed text to repeat. */
const LONGEST_ECHO = 200;

/** Escapes typed text to be repeated to its author: in one line, shortened if necessary. */
export function echo(typed: string): string {
  return escapeLine(typed, LONGEST_ECHO);
}

/** Escapes our own words around names by others; their directional controls affect only themselves. */
export function escapeMixed(text: string): string {
  return escapeMarkdown(text.replaceAll(BIDI_CONTROLS, ''));
}

/** Wraps each line with directional controls in isolates that they can't close. */
export function isolateBidi(text: string): string {
  if (!BIDI_CONTROL.test(text)) return text;
  return text.split('\n').map(isolateLine).join('\n');
}

function isolateLine(line: string): string {
  if (!BIDI_CONTROL.test(line)) return line;
  let depth = 0;
  let lowest = 0;
  for (const character of line) {
    if (character >= '\u2066' && character <= '\u2068') depth += 1;
    else if (character === END_ISOLATE) lowest = Math.min(lowest, (depth -= 1));
  }
  return ISOLATE.repeat(1 - lowest) + line + END_ISOLATE.repeat(1 + depth - lowest);
}
