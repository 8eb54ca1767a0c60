import { codeOf } from '../../private-files.ts';

/** Whether a process runs on this machine, including other users' processes. */
export function isRunning(processId: number): boolean {
  try {
    // Signal 0 only checks.
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
