import stringWidth from 'string-width';
import type { Span } from '../corpus/layout.ts';

/**
 * Wraps a text to lines of at most `width` columns, at spaces; keeps line breaks, and puts a longer word on its own
 * line.
 */
export function wrap(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let line: Span | null = null;
  let previous = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    const isBroken = text.slice(previous, index).includes('\n');
    if (line !== null && !isBroken && stringWidth(text.slice(line.start, end)) <= width) {
      line = { start: line.start, end };
    } else {
      if (line !== null) lines.push(line);
      line = { start: index, end };
    }
    previous = end;
  }
  return line === null ? lines : [...lines, line];
}

/** A line of a text, with its emphasis. */
export function emphasise(
  text: string,
  line: Span,
  matches: readonly Span[],
  style: (part: string) => string,
): string {
  let written = '';
  let at = line.start;
  for (const match of matches) {
    const start = Math.max(match.start, at);
    const end = Math.min(match.end, line.end);
    if (start >= end) continue;
    written += text.slice(at, start) + style(text.slice(start, end));
    at = end;
  }
  return written + text.slice(at, line.end);
}
