import { describe, expect, test } from 'vitest';

import type { Turn } from '../../../src/corpus/session.ts';
import { shareTurns } from '../../../src/features/sessions/balance.ts';
import { currentTurn, end, next, pause, spentBy } from '../../../src/features/sessions/moves.ts';
import { newSession } from '../../support/new-session.ts';

const start = new Date('2026-03-01T12:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

function turn(number: number, memberId: string, change: Partial<Turn> = {}): Turn {
  const begun = { number, memberId, isReply: false, interactionId: `t${number}` };
  return { ...begun, spentMs: 0, runningSince: null, isOver: true, ...change };
}

const running = newSession({ turns: [turn(1, 'ana', { runningSince: start, isOver: false })] });

describe('pause', () => {
  test('stops the clock of the turn, and resumes it where it stopped', () => {
    const paused = { ...running, ...pause(running, later(20)) };
    expect(paused.status).toBe('paused');
    const still = currentTurn(paused);
    expect(still && spentBy(still, later(500))).toBe(20_000);
    const going = { ...paused, ...pause(paused, later(500)) };
    const again = currentTurn(going);
    expect(going.status).toBe('running');
    expect(again && spentBy(again, later(510))).toBe(30_000);
  });
});

describe('next', () => {
  test('ends the turn even if nobody waits, and then says that nobody waits', () => {
    const quiet = { ...running, ...next(running, { interactionId: 'n', after: 1, at: later(30) }) };
    expect(currentTurn(quiet)).toBeNull();
    expect(quiet.turns).toEqual([turn(1, 'ana', { spentMs: 30_000 })]);
    expect(() => next(quiet, { interactionId: 'm', after: 1, at: later(31) })).toThrow(/Nobody is waiting/u);
  });
});

describe('end', () => {
  test('erases who spoke and who waited', () => {
    expect(end(later(60))).toEqual({ status: 'ended', endedAt: later(60), hands: [], turns: [] });
  });
});

describe('shareTurns', () => {
  test('counts turns and time, including the current turn, most time first', () => {
    const turns = [
      turn(1, 'ana', { spentMs: 10_000 }),
      turn(2, 'ben', { spentMs: 45_000 }),
      turn(3, 'ana', { spentMs: 5000, runningSince: start, isOver: false }),
    ];
    expect(shareTurns(turns, later(15))).toEqual([
      { memberId: 'ben', turns: 1, seconds: 45, percent: 60 },
      { memberId: 'ana', turns: 2, seconds: 30, percent: 40 },
    ]);
    expect(shareTurns([], later(0))).toEqual([]);
    expect(shareTurns([turn(1, 'ana')], later(0))).toEqual([
      { memberId: 'ana', turns: 1, seconds: 0, percent: 0 },
    ]);
  });
});
