import type { Catalogue } from '../../src/catalogue/catalogue.ts';

const MINUTE = 60;
const HOUR = 3600;

/** Seconds between two messages, in words: `90` is `1 minute 30 seconds`. */
export function nameSlowMode({ count }: Catalogue, seconds: number): string {
  const parts = [
    [Math.floor(seconds / HOUR), count.hours],
    [Math.floor((seconds % HOUR) / MINUTE), count.minutes],
    [seconds % MINUTE, count.seconds],
  ] as const;
  return parts.flatMap(([number, name]) => (number > 0 ? [name(number)] : [])).join(' ');
}
