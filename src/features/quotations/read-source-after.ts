import { readAttributions } from '../../text/attribution.ts';
import { takeOffExtras } from '../../text/copied-extras.ts';

/**
 * What follows a quotation in a message, as far as that can only be its source: an attribution, or what an app adds.
 * Empty if there is none, and for the small print of this bot's own replies.
 */
export function readSourceAfter(quoted: string, rest: string): string {
  const line = /^\s*[^\n]*/u.exec(rest)?.[0] ?? '';
  const isSource = (tail: string) =>
    [
      ...readAttributions(quoted + tail).filter(({ attribution }) => attribution !== null),
      ...takeOffExtras(quoted + tail),
    ].some(({ text }) => text.trim() === quoted.trim());
  if (line.trim() === '' || /^\s*-#/u.test(line)) return '';
  return [rest, line].find(isSource)?.trimEnd() ?? '';
}
