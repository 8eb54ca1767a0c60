import type { Catalogue } from '../../catalogue/catalogue.ts';

/** Minutes of each unit, by English, German and French prefixes. */
const UNITS: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/^(?:m|mn|min|mins|minutes?|minuten)$/u, 1],
  [/^(?:h|hr|hrs|hours?|std|stunden?|heures?)$/u, 60],
  [/^(?:d|days?|t|tage?n?|j|jours?)$/u, 24 * 60],
];

/** Default suggestions, in minutes. */
const OFFERED = [10, 30, 60, 2 * 60, 6 * 60, 12 * 60, 24 * 60];

/** Longest slow mode, in minutes. */
export const LONGEST_COOL = 7 * 24 * 60;

/**
 * Minutes of a typed duration: `30m`, `2 h`, `1h 30min`, `1h30`, `90` for minutes. Null if it can't be read, or is not
 * between a minute and a week.
 */
export function readDuration(typed: string): number | null {
  const written = typed.trim().toLowerCase().replaceAll('.', '');
  const parts = [...written.matchAll(/(\d{1,5})\s*(\p{L}*)\s*/gu)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== written) return null;
  let minutes = 0;
  for (const [index, [, number, unit = '']] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const size = unit === '' && isLast ? 1 : UNITS.find(([pattern]) => pattern.test(unit))?.[1];
    if (size === undefined) return null;
    minutes += Number(number) * size;
  }
  return minutes >= 1 && minutes <= LONGEST_COOL ? minutes : null;
}

/** Minutes to suggest for a partly typed duration: the duration itself if it is one, and common ones. */
export function suggestDurations(typed: string): readonly number[] {
  const read = readDuration(typed);
  return [...new Set([...(read === null ? [] : [read]), ...OFFERED])];
}

/** Minutes in words: `90` is `1 hour 30 minutes`. */
export function nameDuration({ count }: Catalogue, minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), count.days],
    [Math.floor((minutes % 1440) / 60), count.hours],
    [minutes % 60, count.minutes],
  ] as const;
  return parts.flatMap(([number, name]) => (number > 0 ? [name(number)] : [])).join(' ');
}
