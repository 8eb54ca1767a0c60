import { Worker } from 'node:worker_threads';

/** How much a process needs beside its heap before it has read anything, in MiB. */
const BASE = 256;

/**
 * Ends this process by force once it takes much more memory than its heap may have. Bytes that are unpacked do not
 * count as heap, and while they are unpacked nothing else runs in the process; so a thread looks after it.
 */
export function guardMemory(megabytes: number): void {
  const guard = new Worker(new URL('memory-guard-thread.ts', import.meta.url), {
    workerData: (megabytes + BASE) * 1024 * 1024,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  guard.unref();
}
