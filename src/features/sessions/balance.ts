import type { Turn } from '../../corpus/session.ts';

import { spentBy } from './moves.ts';
import { countTurns } from './queue.ts';

/** A member's share of the turns in a session. */
export interface Share {
  readonly memberId: string;
  readonly turns: number;
  readonly seconds: number;
  /** Percentage of all speaking time, rounded; 0 before anybody has spoken. */
  readonly percent: number;
}

/** How turns are distributed, most time first: only from counts and clocks, never from content. */
export function shareTurns(turns: readonly Turn[], now: Date): readonly Share[] {
  const total = turns.reduce((sum, turn) => sum + spentBy(turn, now), 0);
  return [...countTurns(turns)]
    .map(([memberId, count]) => {
      const own = turns.filter((turn) => turn.memberId === memberId);
      const ms = own.reduce((sum, turn) => sum + spentBy(turn, now), 0);
      const percent = total === 0 ? 0 : Math.round((ms / total) * 100);
      return { memberId, turns: count, seconds: Math.round(ms / 1000), percent };
    })
    .toSorted((a, b) => b.seconds - a.seconds || b.turns - a.turns);
}
