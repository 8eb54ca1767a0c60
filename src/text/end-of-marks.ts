const TRAILING = /^[.,;:!?…”’»"')\]]{1,4}/u;

/** Where the punctuation after a word ends. */
export function endOfMarks(text: string, at: number): number {
  return at + (TRAILING.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}
