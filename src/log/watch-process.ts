import type { Log } from './log.ts';

/**
 * Redirects to the log what would be written to standard error: Node's warnings, and the output of packages. Their text
 * is not logged, because it may contain anything.
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
