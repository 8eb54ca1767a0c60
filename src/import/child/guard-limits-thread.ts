import { workerData } from 'node:worker_threads';
import type { GuardedLimits } from './guard-limits.ts';
import { OUT_OF_TIME } from './out-of-time.ts';

/** How often the process is measured, in milliseconds. */
const INTERVAL = 50;

const { bytes, milliseconds }: GuardedLimits = workerData;
const start = process.cpuUsage();

function usedMilliseconds(): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

setInterval(() => {
  if (process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
  if (usedMilliseconds() > milliseconds) process.kill(process.pid, OUT_OF_TIME);
}, INTERVAL);
