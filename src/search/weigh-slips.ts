/** What a slip costs: those that are made often cost less than a letter that has nothing to do with the right one. */
const COSTS = {
  swapped: 0.7,
  doubled: 0.6,
  beside: 0.75,
  alike: 0.75,
  missing: 0.9,
  added: 1,
  other: 1.1,
} as const;

/** Rows of a keyboard, as most of them have them; a letter is beside its neighbours in its row and the next. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that stand for similar sounds. */
const SOUNDS = ['aeiouy', 'cks', 'sz', 'gj', 'fv', 'vw', 'bp', 'dt', 'mn', 'lr'];

/**
 * How unlikely it is that somebody who means one word types another: the least cost of the slips between them, by
 * optimal string alignment. Swapped neighbours, doubled letters, neighbouring keys and letters that sound alike cost
 * less than others.
 */
export function weighSlips(typed: string, meant: string): number {
  const width = meant.length + 1;
  const costs = new Float64Array((typed.length + 1) * width);
  const costAt = (i: number, j: number): number => costs[i * width + j] ?? Infinity;
  for (let j = 0; j < width; j++) costs[j] = j * COSTS.missing;
  for (let i = 1; i <= typed.length; i++) {
    costs[i * width] = i * COSTS.added;
    for (let j = 1; j < width; j++) {
      const isSwapped = typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      costs[i * width + j] = Math.min(
        costAt(i - 1, j) + costOfOne(typed, i, COSTS.added),
        costAt(i, j - 1) + costOfOne(meant, j, COSTS.missing),
        costAt(i - 1, j - 1) + costOfPair(typed.charAt(i - 1), meant.charAt(j - 1)),
        i > 1 && j > 1 && isSwapped ? costAt(i - 2, j - 2) + COSTS.swapped : Infinity,
      );
    }
  }
  return costAt(typed.length, meant.length);
}

/** Of a letter that only one of the words has. */
function costOfOne(word: string, end: number, cost: number): number {
  return end > 1 && word[end - 1] === word[end - 2] ? COSTS.doubled : cost;
}

/** Costs of pairs of the letters a to z, once they are computed. */
const pairs = new Map<string, number>();

function costOfPair(one: string, other: string): number {
  if (one === other) return 0;
  const pair = one + other;
  const known = pairs.get(pair);
  if (known !== undefined) return known;
  const cost = compareLetters(one, other);
  if (/^[a-z]{2}$/u.test(pair)) pairs.set(pair, cost);
  return cost;
}

function compareLetters(one: string, other: string): number {
  if (SOUNDS.some((sound) => sound.includes(one) && sound.includes(other))) return COSTS.alike;
  return areBeside(one, other) ? COSTS.beside : COSTS.other;
}

function areBeside(one: string, other: string): boolean {
  const [a, b] = [one, other].map((letter) => {
    const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
    return { row, column: KEYBOARD[row]?.indexOf(letter) ?? -1 };
  });
  if (!a || !b || a.row < 0 || b.row < 0) return false;
  const down = b.row - a.row;
  const across = b.column - a.column;
  return Math.abs(down) <= 1 && Math.abs(across) <= 1 && down * across <= 0;
}
