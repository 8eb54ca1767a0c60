/** Pairs of positions of equal tokens, ascending on both sides. */
export type Pairs = readonly Pair[];

type Pair = readonly [old: number, fresh: number];

/** Part of both sequences, ends excluded. */
interface Area {
  readonly old: readonly [from: number, to: number];
  readonly fresh: readonly [from: number, to: number];
}

/** Lengths of the token sequences whose single occurrence on both sides anchors the alignment, most reliable first. */
const ANCHORS = [6, 3, 1] as const;

/** Most cells of a table for the longest common subsequence. */
const CELLS = 1_000_000;

/**
 * Aligns two sequences of tokens, equal numbers being equal tokens. Between common beginnings and ends, what occurs
 * once on both sides is an anchor (patience diff, B. Cohen); what lies between anchors is aligned the same way, and at
 * last by the longest common subsequence. Large parts without an anchor stay unaligned, so time is nearly linear.
 */
export function alignTokens(old: Int32Array, fresh: Int32Array): Pairs {
  const pairs: Pair[] = [];
  const pending: { area: Area; level: number }[] = [
    { area: { old: [0, old.length], fresh: [0, fresh.length] }, level: 0 },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const area = takeEnds(old, fresh, next.area, pairs);
    const size = (area.old[1] - area.old[0]) * (area.fresh[1] - area.fresh[0]);
    if (size === 0) continue;
    const length = ANCHORS[next.level];
    const anchors = length === undefined ? [] : findAnchors(old, fresh, area, length);
    if (anchors.length > 0) {
      const level = next.level;
      for (const between of splitAt(area, anchors)) pending.push({ area: between, level });
    } else if (length !== undefined) pending.push({ area, level: next.level + 1 });
    else if (size <= CELLS) pairs.push(...findCommon(old, fresh, area));
  }
  return pairs.toSorted(([a], [b]) => a - b);
}

/** Pairs the common beginning and end of an area, and returns the rest. */
function takeEnds(old: Int32Array, fresh: Int32Array, area: Area, pairs: Pair[]): Area {
  let [[from, to], [freshFrom, freshTo]] = [area.old, area.fresh];
  while (from < to && freshFrom < freshTo && old[from] === fresh[freshFrom])
    pairs.push([from++, freshFrom++]);
  while (from < to && freshFrom < freshTo && old[to - 1] === fresh[freshTo - 1])
    pairs.push([--to, --freshTo]);
  return { old: [from, to], fresh: [freshFrom, freshTo] };
}

/** Where sequences of tokens begin that occur once on both sides: the longest series in the same order. */
function findAnchors(old: Int32Array, fresh: Int32Array, area: Area, length: number): Pairs {
  const places = findSingle(fresh, area.fresh, length);
  const candidates: [number, number][] = [];
  for (const [key, at] of findSingle(old, area.old, length)) {
    const other = places.get(key);
    if (at >= 0 && other !== undefined && other >= 0) candidates.push([at, other]);
  }
  return longestRising(candidates);
}

/** Where each sequence of tokens begins, by its hash; -1 if it occurs more than once. */
function findSingle(tokens: Int32Array, [from, to]: Area['old'], length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at += 1) {
    let key = 0;
    for (let ahead = 0; ahead < length; ahead += 1)
      key = (key * 31_337 + (tokens[at + ahead] ?? 0)) % 2 ** 37;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest series of candidates that rises on both sides, by patience sorting; they rise on the old side. */
function longestRising(candidates: Pairs): Pairs {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [index, [, value]] of candidates.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[tops[middle] ?? -1]?.[1] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  }
  const series: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const candidate = candidates[at];
    if (candidate) series.push(candidate);
  }
  return series.toReversed();
}

/** The parts that begin at anchors, and the one before the first. */
function splitAt({ old, fresh }: Area, anchors: Pairs): readonly Area[] {
  const starts: Pairs = [[old[0], fresh[0]], ...anchors, [old[1], fresh[1]]];
  return starts.slice(1).map(([to, freshTo], at) => {
    const [from, freshFrom] = starts[at] ?? [to, freshTo];
    return { old: [from, to], fresh: [freshFrom, freshTo] };
  });
}

function findCommon(old: Int32Array, fresh: Int32Array, area: Area): Pairs {
  const [rows, columns] = [area.old[1] - area.old[0], area.fresh[1] - area.fresh[0]];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const isSame = (row: number, column: number) => old[area.old[0] + row] === fresh[area.fresh[0] + column];
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] = isSame(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const pairs: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    if (isSame(row, column)) pairs.push([area.old[0] + row++, area.fresh[0] + column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
