import { tokenize } from './offset-map.ts';
import type { AlignedWorks } from './find-span.ts';

/** So many words in the same order are the same text. */
const SAME_TEXT = 8;

/**
 * Where a reading line belongs in the new text: after the last word before it that is left, and before any text that
 * stood only after it in the old one, such as notes that now stand where they belong.
 */
export function findLine({ old, fresh, map }: AlignedWorks, line: number): number {
  const end = map.end(line)?.offset ?? 0;
  const added = map.added.filter(({ start }) => start < end);
  if (added.length === 0 || line >= old.text.length) return end;
  const known = new Map<string, number>();
  const read = new Set(sequences(old.text.slice(0, line), known).map(({ words }) => words));
  const unread = new Set(sequences(old.text.slice(line), known).map(({ words }) => words));
  for (const { start, end: addedEnd } of added) {
    const found = sequences(fresh.text.slice(start, Math.min(addedEnd, end)), known).find(
      ({ words }) => unread.has(words) && !read.has(words),
    );
    if (found) return Math.min(end, start);
  }
  return end;
}

function sequences(text: string, known: Map<string, number>): readonly { readonly words: string }[] {
  const { ids } = tokenize(text, known);
  return Array.from({ length: Math.max(0, ids.length - SAME_TEXT + 1) }, (_, at) => ({
    words: ids.slice(at, at + SAME_TEXT).join(' '),
  }));
}
