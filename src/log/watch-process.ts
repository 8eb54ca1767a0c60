import type { Log } from './log.ts';

/**
 * Has the log take what would be written to standard error beside it: Node's warnings, and what packages print. What
 * they say is not logged, for it may hold anything.
 */
export function watchProcess(log: Log): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') log.warn({ err: warning }, 'Node.js warns');
  });
  const take = (...said: readonly unknown[]): void => {
    const err = said.find((each) => each instanceof Error);
    log.warn({ err }, 'a package prints something');
  };
  Object.assign(console, { debug: take, error: take, info: take, log: take, trace: take, warn: take });
}
