import { setTimeout as delay } from 'node:timers/promises';
import type { Posts } from './posts.ts';

/** Waits for some milliseconds, or until the signal aborts; never rejects. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Waits by the machine's clock. */
export const sleepFor: Sleep = async (milliseconds, signal) => {
  // Abort also ends the wait.
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
};

/** Runs planned posts on time. */
export interface Ticker {
  /** Stops after the current post, if any. */
  stop(): Promise<void>;
}

/**
 * Longest and shortest sleep, in milliseconds. The clock is read again after each, so a clock change or a sleeping
 * machine is noticed within a minute. The shortest prevents a busy loop while another process makes a post.
 */
const LONGEST_MS = 60_000;
const SHORTEST_MS = 1000;

/** Makes posts when they are due, from now on. `onError` reports errors outside the posts. */
export function startTicker({
  posts,
  run,
  mayRun = async () => true,
  now,
  sleep,
  onError,
}: {
  posts: Pick<Posts, 'nextDue' | 'onPlanned'>;
  /** Makes all due posts. */
  run: (signal: AbortSignal) => Promise<void>;
  /** Whether the clock may be right: with a wrong clock, nothing is posted or counted as missed. */
  mayRun?: () => Promise<boolean>;
  now: () => Date;
  sleep: Sleep;
  onError: (error: unknown) => void;
}): Ticker {
  const stopping = new AbortController();
  let waking = new AbortController();
  posts.onPlanned(() => waking.abort());

  async function tick(): Promise<number> {
    try {
      if (!(await mayRun())) return LONGEST_MS;
      await run(stopping.signal);
      const due = await posts.nextDue();
      const wait = due === null ? LONGEST_MS : due.getTime() - now().getTime();
      return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, wait));
    } catch (error) {
      onError(error);
      return LONGEST_MS;
    }
  }

  async function keepTicking(): Promise<void> {
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      const wait = await tick();
      await sleep(wait, AbortSignal.any([waking.signal, stopping.signal]));
    }
  }

  const ended = keepTicking();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
