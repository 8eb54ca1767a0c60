import type { Sleep } from '../../src/features/posts/ticker.ts';

/** A clock that the test moves, and one bot's sleeps on it. */
export interface TestClock {
  now(): Date;
  readonly sleep: Sleep;
  /** Resolves when the bot sleeps, after everything due is done. */
  idle(): Promise<void>;
  /** Moves the clock in one step, as if the machine had slept, and lets the bot do what is due. */
  advance(milliseconds: number): Promise<void>;
  /** Moves the clock while no bot runs. */
  pass(milliseconds: number): void;
  /** Moves the clock step by step. */
  run(milliseconds: number, step: number): Promise<void>;
}

/** Creates a clock that stands still at an instant. */
export function createTestClock(start: string): TestClock {
  let at = Date.parse(start);
  const sleepers = new Set<{ until: number; wake: () => void }>();
  let fallen = Promise.withResolvers<void>();

  const clock: TestClock = {
    now: () => new Date(at),
    async sleep(milliseconds, signal) {
      if (signal.aborted) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const sleeper = {
        until: at + milliseconds,
        wake() {
          sleepers.delete(sleeper);
          resolve();
        },
      };
      sleepers.add(sleeper);
      signal.addEventListener('abort', () => sleeper.wake());
      fallen.resolve();
      fallen = Promise.withResolvers<void>();
      await promise;
    },
    async idle() {
      while (sleepers.size === 0) await fallen.promise;
    },
    async advance(milliseconds) {
      await clock.idle();
      at += milliseconds;
      for (const sleeper of sleepers) if (sleeper.until <= at) sleeper.wake();
      await clock.idle();
    },
    pass(milliseconds) {
      at += milliseconds;
    },
    async run(milliseconds, step) {
      for (let passed = 0; passed < milliseconds; passed += step) await clock.advance(step);
    },
  };
  return clock;
}
