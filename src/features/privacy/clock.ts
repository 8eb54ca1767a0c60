import { DAY_MS } from '../../corpus/time.ts';

/** A judgement of the machine's clock. */
export interface ClockVerdict {
  /** The clock's time. */
  readonly at: Date;
  readonly isPlausible: boolean;
  /** The reference time and its source; null if there is none yet. */
  readonly reference: { readonly at: Date; readonly by: 'discord' | 'store' } | null;
}

/** Judges the machine's clock. Ask it before erasing or settling anything because of its age. */
export interface ClockWatch {
  judge(): Promise<ClockVerdict>;
}

/** Largest difference between the clock and Discord's. */
const TOLERANCE_MS = DAY_MS;

/** How old the bot's last record may be if Discord can't be reached. */
const LONGEST_SILENCE_MS = 31 * DAY_MS;

/** Dependencies of the judgement. */
interface ClockParts {
  readonly now: () => Date;
  /** Discord's time; null if it can't be reached. */
  readonly askDiscord: () => Promise<Date | null>;
  /** The latest instant that the bot recorded; null if there is none. */
  readonly newest: () => Promise<Date | null>;
  /** Called when the clock becomes wrong, and when it is right again. */
  readonly onTurn?: (verdict: ClockVerdict) => void;
  /** Monotonic milliseconds; they may stop while the machine sleeps. */
  readonly elapsed?: () => number;
}

/**
 * Creates the judgement of the clock. Once Discord's time is known in this run, the clock must be within a day of it
 * plus elapsed time; if not, Discord is asked again, because the machine may have slept. Before that, the clock may be
 * up to a day behind and a month ahead of the latest instant that the bot recorded.
 */
export function createClockWatch({
  now,
  askDiscord,
  newest,
  onTurn = () => undefined,
  elapsed = () => performance.now(),
}: ClockParts): ClockWatch {
  let heard: { readonly at: number; readonly elapsed: number } | null = null;
  let wasPlausible = true;

  function compareWithDiscord(): ClockVerdict | null {
    if (heard === null) return null;
    const at = now();
    const discord = new Date(heard.at + elapsed() - heard.elapsed);
    const isPlausible = Math.abs(at.getTime() - discord.getTime()) <= TOLERANCE_MS;
    return { at, isPlausible, reference: { at: discord, by: 'discord' } };
  }

  async function compareWithStore(): Promise<ClockVerdict> {
    const written = await newest();
    const at = now();
    if (written === null) return { at, isPlausible: true, reference: null };
    const ahead = at.getTime() - written.getTime();
    const isPlausible = ahead >= -TOLERANCE_MS && ahead <= LONGEST_SILENCE_MS;
    return { at, isPlausible, reference: { at: written, by: 'store' } };
  }

  async function look(): Promise<ClockVerdict> {
    const known = compareWithDiscord();
    if (known?.isPlausible === true) return known;
    const told = await askDiscord();
    if (told !== null) heard = { at: told.getTime(), elapsed: elapsed() };
    return compareWithDiscord() ?? compareWithStore();
  }

  return {
    async judge() {
      const verdict = await look();
      if (verdict.isPlausible !== wasPlausible) {
        wasPlausible = verdict.isPlausible;
        onTurn(verdict);
      }
      return verdict;
    },
  };
}
