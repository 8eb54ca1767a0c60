import type { Round, RunOff } from '../../corpus/vote.ts';

/** Numbers of nominations, most wanted first. */
export type Ballot = readonly number[];

type Counts = ReadonlyMap<number, number>;

/**
 * Counts ranked ballots by instant run-off: while nobody has more than half of the ballots that are not exhausted, the
 * candidate with the fewest first choices is eliminated, and their ballots go to the next choice. Ties for the fewest
 * are broken by the fewest votes in the round before, and so on back to the first; if they were tied throughout, the
 * one nominated last is eliminated. If all remaining candidates were tied throughout, all of them win.
 * This is instant-runoff voting, the “preferential voting” of Robert's Rules of Order (12th ed., 45:62), with ties
 * broken by looking back through the rounds.
 * `candidates` are in the order of nomination; unknown and repeated choices are ignored.
 */
export function countRunOff(candidates: readonly number[], ballots: readonly Ballot[]): RunOff {
  const rounds: Round[] = [];
  const history: Counts[] = [];
  let standing = candidates;
  for (;;) {
    const counts = countFirst(standing, ballots);
    const counted = [...counts.values()].reduce((sum, each) => sum + each, 0);
    if (counted === 0) return { rounds: [], winners: [] };
    const round = {
      counts: standing.map((nomination) => ({ nomination, ballots: counts.get(nomination) ?? 0 })),
      exhausted: ballots.length - counted,
    };
    const winner = standing.find((each) => (counts.get(each) ?? 0) * 2 > counted);
    const level = lowest(standing, [counts, ...history]);
    const winners = winner !== undefined ? [winner] : level.length === standing.length ? level : null;
    if (winners) return { rounds: [...rounds, { ...round, out: null, isByOrder: false }], winners };
    const out = level.at(-1) ?? null;
    rounds.push({ ...round, out, isByOrder: level.length > 1 });
    history.unshift(counts);
    standing = standing.filter((each) => each !== out);
  }
}

function countFirst(standing: readonly number[], ballots: readonly Ballot[]): Counts {
  const counts = new Map(standing.map((each) => [each, 0]));
  for (const ballot of ballots) {
    const first = ballot.find((each) => counts.has(each));
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

/** The candidates with the fewest votes in the newest round, with ties broken by earlier rounds. */
function lowest(standing: readonly number[], newestFirst: readonly Counts[]): readonly number[] {
  let left = standing;
  for (const counts of newestFirst) {
    const fewest = Math.min(...left.map((each) => counts.get(each) ?? 0));
    left = left.filter((each) => counts.get(each) === fewest);
  }
  return left;
}
