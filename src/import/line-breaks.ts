import type { ParagraphKind } from '../corpus/layout.ts';
import type { Block } from '../text/block.ts';
import { collapse } from './reading.ts';

/** A line of verse is rarely longer. */
const LONGEST_VERSE_LINE = 80;

/**
 * Reads the hard breaks (`\n`) of a paragraph: two in a row separate paragraphs; three or more short lines are verse;
 * any other break is a space.
 */
export function splitBreaks(text: string, kind: ParagraphKind): Block[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.split('\n').map(collapse).filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const isVerse = lines.length > 2 && lines.every((line) => line.length <= LONGEST_VERSE_LINE);
      return isVerse && kind === 'prose'
        ? { kind: 'verse', text: lines.join('\n') }
        : { kind, text: lines.join(' ') };
    });
}
