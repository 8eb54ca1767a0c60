import { onTestFinished } from 'vitest';

import { type Loopback, type LoopbackOptions, startLoopback } from '../../src/playground/loopback.ts';

/**
 * A loopback Discord on a free port, closed when the test is over. Its clock stands still at the moment of the
 * start, so that nothing falls due on a slow machine: move it with `advance`.
 */
export async function openLoopback(options: Partial<LoopbackOptions> = {}): Promise<Loopback> {
  const start = new Date();
  const loopback = await startLoopback({ port: 0, now: () => start, ...options });
  onTestFinished(() => loopback.close());
  return loopback;
}
