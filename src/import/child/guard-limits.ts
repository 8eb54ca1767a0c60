import { Worker } from 'node:worker_threads';
import type { ImportLimits } from '../import-limits.ts';

/** What the guard's thread is given. */
export interface GuardedLimits {
  /** Memory of the whole process. */
  readonly bytes: number;
  /** Processor time of the whole process from now on. */
  readonly milliseconds: number;
}

/** How much memory a process needs besides its heap before it has read anything, in MiB. */
const BASE = 256;

/**
 * Kills this process if it takes much more memory than its heap limit, or more processor time than the limits allow.
 * Unpacked bytes do not count as heap, and nothing else runs in the process while it reads, so a thread watches it.
 */
export function guardLimits({ megabytes, processorMilliseconds }: ImportLimits): void {
  const limits: GuardedLimits = {
    bytes: (megabytes + BASE) * 1024 * 1024,
    milliseconds: processorMilliseconds,
  };
  const guard = new Worker(new URL('guard-limits-thread.ts', import.meta.url), {
    workerData: limits,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  guard.unref();
}
