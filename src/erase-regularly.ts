import type { Features } from './features/features.ts';
import type { Whereabouts } from './features/privacy/departures.ts';
import type { Erasing } from './features/privacy/erasing.ts';
import { sleepFor, type Sleep } from './features/posts/ticker.ts';
import type { Log } from './log/log.ts';

const HOUR_MS = 3_600_000;

/** What erases by itself. */
export interface Eraser extends AsyncDisposable {
  /** Goes by where the bot is from now on, and looks at once. Until then nobody is known to have left. */
  follow(whereabouts: Whereabouts): Promise<void>;
}

/** What the eraser works with. */
interface EraserParts {
  readonly erasing: Erasing;
  readonly features: Pick<Features, 'clock'>;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  readonly sleep?: Sleep | undefined;
}

/**
 * Erases what groups no longer want to keep, and what is held of those who have left, now and every hour, until it is
 * disposed of; and cleans the files of what was erased. By a clock that cannot be right it erases nothing, and says so.
 */
export async function eraseRegularly(parts: EraserParts): Promise<Eraser> {
  const { sleep = sleepFor } = parts;
  const stopping = new AbortController();
  let whereabouts: Whereabouts | null = null;
  let looking = Promise.resolve();
  const look = (): Promise<void> => (looking = looking.then(() => lookOnce(parts, whereabouts)));

  async function keepLooking(): Promise<void> {
    for (;;) {
      await sleep(HOUR_MS, stopping.signal);
      if (stopping.signal.aborted) return;
      await look();
    }
  }

  await look();
  const ended = keepLooking();
  return {
    async follow(bot) {
      whereabouts = bot;
      await look();
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await ended;
      await looking;
    },
  };
}

async function lookOnce(
  { erasing, features, log }: EraserParts,
  whereabouts: Whereabouts | null,
): Promise<void> {
  try {
    const { isPlausible, at, reference } = await features.clock.judge();
    if (isPlausible) {
      const rows = await erasing.eraseExpired(at, whereabouts);
      if (rows > 0) log.info({ rows }, 'what is to be kept no longer was erased');
    } else {
      log.warn(
        { clock: at, comparedWith: reference?.at, timeOf: reference?.by },
        'nothing was erased: the clock of this machine cannot be right',
      );
    }
    if (!(await erasing.cleanFiles()))
      log.warn(
        {},
        'what was erased could not be taken out of the files, which others read; tried again in an hour',
      );
  } catch (error) {
    log.error({ err: error }, 'what is to be kept no longer could not be erased; tried again in an hour');
  }
}
