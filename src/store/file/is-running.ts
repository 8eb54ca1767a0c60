import { codeOf } from '../../private-files.ts';

/** Whether a process of this machine runs, also another user's. */
export function isRunning(processId: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
