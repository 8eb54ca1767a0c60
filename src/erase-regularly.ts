import type { Log } from './log.ts';
import type { Concordance } from './wiring.ts';

const HOUR_MS = 3_600_000;

/** Erases what groups no longer want to keep, and what is held of those who have left, now and every hour, until it is disposed of. */
export async function eraseRegularly(
  concordance: Pick<Concordance, 'eraseExpired' | 'cleanFiles'>,
  log: Pick<Log, 'info' | 'error'>,
  now: () => Date = () => new Date(),
): Promise<Disposable> {
  const run = async (): Promise<void> => {
    try {
      const rows = await concordance.eraseExpired(now());
      await concordance.cleanFiles();
      if (rows > 0) log.info({ rows }, 'what groups no longer want to keep was erased');
    } catch (error) {
      log.error(
        { err: error },
        'what groups no longer want to keep could not be erased; tried again in an hour',
      );
    }
  };
  await run();
  const timer = setInterval(() => void run(), HOUR_MS);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
