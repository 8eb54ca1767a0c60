const TRAILING = /^[.,;:!?…”’»"')\]]{1,4}/u;

/** The end of the punctuation that follows a word's end. */
export function endOfMarks(text: string, at: number): number {
  return at + (TRAILING.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}
