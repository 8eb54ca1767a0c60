/**
 * Groups items by average linkage: the two groups with the highest average similarity are merged, as long as it is at
 * least `least` (R. R. Sokal and C. D. Michener, 1958). Returns groups of positions, each in order, sorted by their
 * first; the same similarities always give the same groups.
 */
export function groupByLikeness(
  count: number,
  likeness: (a: number, b: number) => number,
  least: number,
): readonly (readonly number[])[] {
  const groups = new Map(Array.from({ length: count }, (_, at): [number, readonly number[]] => [at, [at]]));
  const between = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (__, b) => (a === b ? 0 : likeness(a, b))),
  );
  for (;;) {
    const best = findBest([...groups.keys()], between);
    if (best === null || best.likeness < least) return [...groups.values()];
    join(groups, between, best);
  }
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

function findBest(alive: readonly number[], between: readonly (readonly number[])[]): Pair | null {
  let best: Pair | null = null;
  for (const [at, a] of alive.entries())
    for (const b of alive.slice(at + 1)) {
      const likeness = between[a]?.[b] ?? 0;
      if (best === null || likeness > best.likeness) best = { a, b, likeness };
    }
  return best;
}

function join(groups: Map<number, readonly number[]>, between: number[][], { a, b }: Pair): void {
  const [first = [], second = []] = [groups.get(a), groups.get(b)];
  for (const other of groups.keys()) {
    const [toFirst = 0, toSecond = 0] = [between[a]?.[other], between[b]?.[other]];
    const mean = (toFirst * first.length + toSecond * second.length) / (first.length + second.length);
    for (const [from, to] of [
      [a, other],
      [other, a],
    ] as const)
      between[from]?.splice(to, 1, mean);
  }
  groups.set(
    a,
    [...first, ...second].toSorted((x, y) => x - y),
  );
  groups.delete(b);
}
