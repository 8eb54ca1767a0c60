import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { countRunOff } from '../../../src/features/votes/count-run-off.ts';

function times<T>(count: number, ballot: T): T[] {
  return Array.from({ length: count }, () => ballot);
}

describe('countRunOff', () => {
  test('elects a majority winner at once', () => {
    const { rounds, winners } = countRunOff([1, 2], [...times(3, [1]), ...times(2, [2, 1])]);
    expect(winners).toEqual([1]);
    expect(rounds).toEqual([
      {
        counts: [
          { nomination: 1, ballots: 3 },
          { nomination: 2, ballots: 2 },
        ],
        out: null,
        isByOrder: false,
        exhausted: 0,
      },
    ]);
  });

  // Tennessee's four cities, the usual example of the method: 42 % M, 26 % N, 15 % C, 17 % K.
  test('transfers the ballots of an eliminated candidate to their next choices', () => {
    const [memphis, nashville, chattanooga, knoxville] = [1, 2, 3, 4];
    const { rounds, winners } = countRunOff(
      [memphis, nashville, chattanooga, knoxville],
      [
        ...times(42, [memphis, nashville, chattanooga, knoxville]),
        ...times(26, [nashville, chattanooga, knoxville, memphis]),
        ...times(15, [chattanooga, knoxville, nashville, memphis]),
        ...times(17, [knoxville, chattanooga, nashville, memphis]),
      ],
    );
    expect(rounds.map(({ out }) => out)).toEqual([chattanooga, nashville, null]);
    expect(winners).toEqual([knoxville]);
  });

  test('breaks ties for the fewest by the round before, and else eliminates the last nominated', () => {
    const byOrder = countRunOff([1, 2, 3], [...times(3, [1]), ...times(2, [2]), ...times(2, [3, 2])]);
    expect(byOrder.rounds[0]).toMatchObject({ out: 3, isByOrder: true });
    expect(byOrder.winners).toEqual([2]);
    const byRound = countRunOff(
      [1, 2, 3, 4],
      [...times(4, [1]), ...times(3, [2]), ...times(2, [3]), ...times(1, [4, 3])],
    );
    expect(byRound.rounds.map(({ out }) => out)).toEqual([4, 3, null]);
  });

  test('declares a tie if nothing breaks it, and no winner if nobody voted', () => {
    expect(countRunOff([1, 2], [[1], [2]]).winners).toEqual([1, 2]);
    expect(countRunOff([1, 2], [])).toEqual({ rounds: [], winners: [] });
    expect(countRunOff([1, 2], [[9], []])).toEqual({ rounds: [], winners: [] });
  });

  const ballots = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }), { maxLength: 60 });
  const candidates = fc
    .uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 8 })
    .map((all) => all.toSorted((a, b) => a - b));

  test('loses no ballot, and the winner has a majority of the remaining ballots', () => {
    fc.assert(
      fc.property(candidates, ballots, (all, cast) => {
        const { rounds, winners } = countRunOff(all, cast);
        for (const { counts, exhausted } of rounds)
          expect(counts.reduce((sum, each) => sum + each.ballots, exhausted)).toBe(cast.length);
        const last = rounds.at(-1);
        const counted = cast.length - (last?.exhausted ?? 0);
        const votes = (winner = 0) => last?.counts.find((each) => each.nomination === winner)?.ballots ?? 0;
        expect(winners.length !== 1 || votes(winners[0]) * 2 > counted).toBe(true);
        expect(new Set(winners.map(votes)).size).toBeLessThanOrEqual(1);
        expect(rounds.slice(0, -1).every(({ out }) => out !== null && !winners.includes(out))).toBe(true);
        expect(winners.length === 0).toBe(rounds.length === 0);
      }),
    );
  });

  test('ignores the order in which ballots were cast', () => {
    fc.assert(
      fc.property(candidates, ballots, (all, cast) => {
        expect(countRunOff(all, cast.toReversed())).toEqual(countRunOff(all, cast));
      }),
    );
  });
});
