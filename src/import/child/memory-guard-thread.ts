import { workerData } from 'node:worker_threads';

/** How often the process is measured, in milliseconds. */
const INTERVAL = 50;

const limit = Number(workerData);

setInterval(() => {
  if (process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL');
}, INTERVAL);
