import { setTimeout as delay } from 'node:timers/promises';
import type { Posts } from './posts.ts';

/** Waits so many milliseconds, or less if the signal is given; never rejects. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Waits by the machine's clock. */
export const sleepFor: Sleep = async (milliseconds, signal) => {
  // An aborted sleep is a sleep that is over.
  await delay(milliseconds, undefined, { signal }).catch(() => undefined);
};

/** What sees to it that planned posts are made in time. */
export interface Ticker {
  /** Ends after the post under way, if any. */
  stop(): Promise<void>;
}

/**
 * Longest and shortest sleep, in milliseconds. The clock is read anew after each: whoever sets it, or lets the machine
 * sleep, is noticed within a minute. The shortest keeps a post that another process is making from being asked for
 * without pause.
 */
const LONGEST_MS = 60_000;
const SHORTEST_MS = 1000;

/** Makes what is due whenever it falls due, from now on. `onError` is told of what went wrong beside the posts. */
export function startTicker({
  posts,
  run,
  mayRun = async () => true,
  now,
  sleep,
  onError,
}: {
  posts: Pick<Posts, 'nextDue' | 'onPlanned'>;
  /** Makes all that is due. */
  run: (signal: AbortSignal) => Promise<void>;
  /** Whether the clock can be right: by one that cannot, nothing is posted and nothing has been missed. */
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
