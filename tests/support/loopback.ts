import { onTestFinished } from 'vitest';

import { type Loopback, type LoopbackOptions, startLoopback } from '../../src/playground/loopback.ts';

/**
 * A loopback Discord on a free port without automatic deadlines, however slow the machine is: its clock shows the
 * machine's time, and only `advance` runs deadlines.
 */
export async function startPatientLoopback(options: Partial<LoopbackOptions> = {}): Promise<Loopback> {
  return startLoopback({ port: 0, now: () => new Date(), ...options });
}

/** A loopback Discord that is closed after the test. Its clock stands still at the start time. */
export async function openLoopback(options: Partial<LoopbackOptions> = {}): Promise<Loopback> {
  const start = new Date();
  const loopback = await startPatientLoopback({ now: () => start, ...options });
  onTestFinished(() => loopback.close());
  return loopback;
}
