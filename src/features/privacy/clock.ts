/** What may be believed of the machine's clock. */
export interface ClockVerdict {
  /** What the clock says. */
  readonly at: Date;
  readonly isPlausible: boolean;
  /** What it was compared with, and by whose time; null where there is nothing yet to compare with. */
  readonly reference: { readonly at: Date; readonly by: 'discord' | 'store' } | null;
}

/** Judges the machine's clock. Whatever erases or settles something because time has passed asks here first. */
export interface ClockWatch {
  judge(): Promise<ClockVerdict>;
}

const DAY_MS = 86_400_000;

/** How far the clock may be from Discord's. */
const TOLERANCE_MS = DAY_MS;

/** How long the bot may have written nothing, where Discord cannot be asked. */
const LONGEST_SILENCE_MS = 31 * DAY_MS;

/** What a clock is judged by. */
interface ClockParts {
  readonly now: () => Date;
  /** What time Discord has; null if it cannot be reached. */
  readonly askDiscord: () => Promise<Date | null>;
  /** The latest instant that the bot wrote down; null if it has not written anything. */
  readonly newest: () => Promise<Date | null>;
  /** Told when a clock is found to be wrong, and when it is right again. */
  readonly onTurn?: (verdict: ClockVerdict) => void;
  /** Milliseconds that pass whatever becomes of the clock; they may stand still while the machine sleeps. */
  readonly elapsed?: () => number;
}

/**
 * Makes what judges the clock. Once Discord has told its time in this run the clock must be within a day of it, reckoned
 * on since; if it is not, Discord is asked again, for the machine may have slept. Before, it may be a day behind and a
 * month ahead of the latest instant that the bot wrote down.
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
