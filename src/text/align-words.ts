/** A word as numbers: equal words share `word`, words with the same root share `root`; negatives match nothing. */
export interface AlignedWord {
  readonly word: number;
  readonly root: number;
}

/** A word of a quotation; if `isGap`, words of the text before it may be left out at no cost. */
export interface AlignedQuoteWord extends AlignedWord {
  readonly isGap: boolean;
}

/** Positions of two aligned words; null if the other side has none. */
export interface AlignedPair {
  readonly quoted: number | null;
  readonly text: number | null;
}

/**
 * Costs and gains of an alignment. Leaving out a run of the text's words costs at most `leap`, so an unmarked
 * omission counts as one omission.
 */
const SCORES = {
  equal: 1000,
  root: 200,
  other: -600,
  single: -600,
  leap: -5500,
  leapWord: -2,
  gapWord: -1,
} as const;

const [START, PAIR, QUOTED, TEXT, LEAP] = [0, 1, 2, 3, 4] as const;
const EXTENDS = 8;

/**
 * The best alignment of a whole quotation with the part of a text that is most similar to it. After S. Needleman and
 * C. Wunsch, 1970, with free ends in the text and, for omissions, the affine gaps of O. Gotoh, 1982. Time and memory
 * are the product of both lengths.
 */
export function alignWords(
  quoted: readonly AlignedQuoteWord[],
  text: readonly AlignedWord[],
): readonly AlignedPair[] {
  const width = text.length + 1;
  const steps = new Uint8Array((quoted.length + 1) * width);
  let above = new Int32Array(width);
  const leaps = new Int32Array(width);
  const words = Int32Array.from(text, ({ word }) => word);
  const roots = Int32Array.from(text, ({ root }) => root);
  for (const [i, { word, root }] of quoted.entries()) {
    const row = new Int32Array(width);
    const mayLeap = i + 1 < quoted.length;
    const isGap = quoted[i + 1]?.isGap === true;
    const [open, extend] = isGap ? [0, SCORES.gapWord] : [SCORES.leap, SCORES.leapWord];
    const base = (i + 1) * width;
    row[0] = (above[0] ?? 0) + SCORES.single;
    steps[base] = QUOTED;
    leaps[0] = -1e9;
    for (let j = 1; j < width; j++) {
      let step: number = PAIR;
      let best = (above[j - 1] ?? 0) + scorePair(word, root, words[j - 1] ?? -1, roots[j - 1] ?? -1);
      const up = (above[j] ?? 0) + SCORES.single;
      if (up > best) [best, step] = [up, QUOTED];
      const left = (row[j - 1] ?? 0) + SCORES.single;
      if (left > best) [best, step] = [left, TEXT];
      let flags = 0;
      if (mayLeap) {
        const opened = (row[j - 1] ?? 0) + open + extend;
        const extended = (leaps[j - 1] ?? 0) + extend;
        if (extended > opened) flags = EXTENDS;
        const leap = Math.max(opened, extended);
        leaps[j] = leap;
        if (leap > best) [best, step] = [leap, LEAP];
      }
      row[j] = best;
      steps[base + j] = step | flags;
    }
    above = row;
  }
  return traceBack(steps, width, quoted.length, indexOfBest(above));
}

function scorePair(word: number, root: number, otherWord: number, otherRoot: number): number {
  if (word === otherWord) return SCORES.equal;
  return root === otherRoot ? SCORES.root : SCORES.other;
}

function indexOfBest(row: Int32Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if ((row[j] ?? 0) > (row[best] ?? 0)) best = j;
  // A wrong last word costs the same whether it stands for the text's next word or for none: it stands for that word.
  while (best + 1 < row.length && row[best + 1] === row[best]) best += 1;
  return best;
}

function traceBack(steps: Uint8Array, width: number, rows: number, end: number): readonly AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let [i, j] = [rows, end];
  let isLeaping = false;
  while (i > 0) {
    const step = steps[i * width + j] ?? START;
    const kind = step & 7;
    if (isLeaping || kind === LEAP) {
      pairs.push({ quoted: null, text: j - 1 });
      isLeaping = (step & EXTENDS) !== 0;
      j -= 1;
    } else if (kind === PAIR) {
      pairs.push({ quoted: i - 1, text: j - 1 });
      i -= 1;
      j -= 1;
    } else if (kind === QUOTED) {
      pairs.push({ quoted: i - 1, text: null });
      i -= 1;
    } else {
      pairs.push({ quoted: null, text: j - 1 });
      j -= 1;
    }
  }
  return pairs.toReversed();
}
