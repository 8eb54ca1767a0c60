/**
 * Splits a row of lengths into a number of groups with about equal sums: minimises the sum of squared differences from
 * the mean (dynamic programming, after the linear partition problem). Returns for each group the index after its last
 * member; no group is empty. Needs at least as many lengths as groups.
 */
export function chooseBoundaries(lengths: readonly number[], groups: number): readonly number[] {
  const sums = [0];
  for (const length of lengths) sums.push((sums.at(-1) ?? 0) + length);
  const mean = (sums.at(-1) ?? 0) / groups;
  const cost = (from: number, to: number) => ((sums[to] ?? 0) - (sums[from] ?? 0) - mean) ** 2;
  const begins: number[][] = [];
  let best = lengths.map((_, i) => cost(0, i + 1));
  for (let group = 1; group < groups; group += 1) {
    const next: number[] = lengths.map(() => Infinity);
    const begin: number[] = lengths.map(() => 0);
    for (let last = group; last < lengths.length; last += 1) {
      for (let from = group; from <= last; from += 1) {
        const total = (best[from - 1] ?? Infinity) + cost(from, last + 1);
        if (total < (next[last] ?? Infinity)) [next[last], begin[last]] = [total, from];
      }
    }
    begins.push(begin);
    best = next;
  }
  const ends = [lengths.length];
  for (const begin of begins.toReversed()) ends.unshift(begin[(ends[0] ?? 1) - 1] ?? 0);
  return ends;
}
