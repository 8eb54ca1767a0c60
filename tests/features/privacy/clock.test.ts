import { describe, expect, test } from 'vitest';
import { createClockWatch, type ClockVerdict } from '../../../src/features/privacy/clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-02T09:00:00Z');

const dateOf = (at: number | null) => (at === null ? null : new Date(at));

/** A machine whose clock, Discord and store the test controls. */
function createMachine() {
  const machine = {
    clock: START,
    discord: null as number | null,
    newest: null as number | null,
    elapsed: 0,
    asked: 0,
    turns: [] as boolean[],
  };
  const watch = createClockWatch({
    now: () => new Date(machine.clock),
    askDiscord: async () => {
      machine.asked += 1;
      return dateOf(machine.discord);
    },
    newest: async () => dateOf(machine.newest),
    elapsed: () => machine.elapsed,
    onTurn: ({ isPlausible }: ClockVerdict) => void machine.turns.push(isPlausible),
  });
  const isPlausible = async () => (await watch.judge()).isPlausible;
  return { machine, watch, isPlausible };
}

describe('before Discord’s time is known', () => {
  test('the clock may be a day behind and a month ahead of the bot’s last record', async () => {
    const { machine, watch, isPlausible } = createMachine();
    expect(await watch.judge()).toMatchObject({ isPlausible: true, reference: null });
    for (const [ahead, expected] of [
      [0, true],
      [-DAY, true],
      [-DAY - 1, false],
      [31 * DAY, true],
      [31 * DAY + 1, false],
    ] as const) {
      machine.newest = machine.clock - ahead;
      expect(await isPlausible()).toBe(expected);
    }
    expect(await watch.judge()).toMatchObject({ reference: { by: 'store' } });
  });
});

describe('once Discord’s time is known', () => {
  test('the clock may be a day off, whatever the store says: the bot may have been off for a year', async () => {
    const { machine, isPlausible } = createMachine();
    machine.newest = START - 365 * DAY;
    machine.discord = START;
    expect(await isPlausible()).toBe(true);
    for (const [off, expected] of [
      [DAY, true],
      [DAY + 1, false],
      [-DAY, true],
      [-DAY - 1, false],
    ] as const) {
      machine.clock = START + off;
      expect(await isPlausible()).toBe(expected);
    }
  });

  test('Discord is asked again only when the clock seems to have jumped', async () => {
    const { machine, isPlausible } = createMachine();
    machine.discord = START;
    for (let day = 0; day < 100; day += 1) {
      machine.clock += DAY;
      machine.elapsed += DAY;
      machine.discord += DAY;
      expect(await isPlausible()).toBe(true);
    }
    expect(machine.asked).toBe(1);
    machine.clock += 40 * DAY;
    expect(await isPlausible()).toBe(false);
    machine.discord += 40 * DAY;
    expect(await isPlausible()).toBe(true);
    expect(machine.asked).toBe(3);
  });

  test('a clock that jumps while Discord can’t be reached is wrong until Discord confirms it', async () => {
    const { machine, isPlausible } = createMachine();
    machine.discord = START;
    machine.newest = START;
    expect(await isPlausible()).toBe(true);
    machine.discord = null;
    machine.clock += 20 * DAY;
    expect(await isPlausible()).toBe(false);
    machine.discord = machine.clock;
    expect(await isPlausible()).toBe(true);
    expect(machine.turns).toEqual([false, true]);
  });
});
