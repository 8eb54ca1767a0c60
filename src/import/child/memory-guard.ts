import { Worker } from 'node:worker_threads';

/** How much memory a process needs besides its heap before it has read anything, in MiB. */
const BASE = 256;

/**
 * Kills this process if it takes much more memory than its heap limit. Unpacked bytes do not count as heap, and nothing
 * else runs in the process during unpacking, so a thread watches it.
 */
export function guardMemory(megabytes: number): void {
  const guard = new Worker(new URL('memory-guard-thread.ts', import.meta.url), {
    workerData: (megabytes + BASE) * 1024 * 1024,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  guard.unref();
}
