import type { GroupSettings } from '../../corpus/group-settings.ts';
import { UserError } from '../../errors.ts';
import { isZone } from './local-time.ts';

type QuietHours = NonNullable<GroupSettings['quietHours']>;

const MINUTES_PER_HOUR = 60;

/** The IANA name of a time zone. UserError if there is no such zone. */
export function readTimeZone(typed: string): string {
  const wanted = typed.trim();
  const listed = Intl.supportedValuesOf('timeZone').find(
    (zone) => zone.toLowerCase() === wanted.toLowerCase(),
  );
  if (listed !== undefined) return listed;
  if (!isZone(wanted)) throw new UserError((words) => words.setUp.noSuchZone(wanted));
  return new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
}

/** Time zones whose names contain what was typed, those whose city starts with it first. */
export function suggestTimeZones(typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')].filter((zone) =>
    zone.toLowerCase().includes(wanted),
  );
  const isCity = (zone: string): boolean => (zone.split('/').at(-1) ?? '').toLowerCase().startsWith(wanted);
  return [...new Set(zones)].toSorted((a, b) => Number(isCity(b)) - Number(isCity(a)));
}

/** Quiet hours as typed, e.g. `22:00-07:00` or `22-7`. UserError if they can't be read, or are empty. */
export function readQuietHours(typed: string): QuietHours {
  const match = /^\s*(?<from>\d{1,2}(?::\d{2})?)\s*[-–]\s*(?<to>\d{1,2}(?::\d{2})?)\s*$/u.exec(typed);
  const from = readTime(match?.groups?.['from']);
  const to = readTime(match?.groups?.['to']);
  if (from === null || to === null || from === to)
    throw new UserError((words) => words.setUp.noQuietHours(typed.trim()));
  return { from, to };
}

/** A time of day as clocks show it, e.g. `07:05`. */
export function formatTimeOfDay(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR];
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

function readTime(typed: string | undefined): number | null {
  const [hour = Number.NaN, minute = 0] = (typed ?? '').split(':').map((part) => Number(part || 'none'));
  const isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < MINUTES_PER_HOUR;
  return isTime ? hour * MINUTES_PER_HOUR + minute : null;
}
