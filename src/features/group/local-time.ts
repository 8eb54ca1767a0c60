import { DateTime, IANAZone } from 'luxon';
import type { LocalDate } from '../../corpus/schedule.ts';
import { DAY_MS, MINUTE_MS } from '../../corpus/time.ts';

/** True for an IANA time zone that this machine knows, e.g. `Europe/Berlin`. */
export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/**
 * The instant of a wall-clock time, in minutes after midnight. A time skipped by a clock change moves forward by the
 * same amount (02:30 becomes 03:30); of a repeated time the first is used. Temporal calls this "compatible", and it
 * works for offsets of whole minutes, which all zones have had since 1972.
 */
export function toInstant({ year, month, day }: LocalDate, minutes: number, zone: string): Date {
  const wall = Date.UTC(year, month - 1, day) + minutes * MINUTE_MS;
  const { before, after } = offsetsAround(wall, zone);
  const first = wall - before * MINUTE_MS;
  if (offsetAt(first, zone) === before) return new Date(first);
  const second = wall - after * MINUTE_MS;
  return new Date(offsetAt(second, zone) === after ? second : first);
}

/** The calendar day and the minutes after midnight in a zone. */
export function toLocal(at: Date, zone: string): { readonly date: LocalDate; readonly minutes: number } {
  const { year, month, day, hour, minute } = DateTime.fromJSDate(at, { zone });
  return { date: { year, month, day }, minutes: hour * 60 + minute };
}

/** An instant in words, in a zone that it names: `Tuesday, 1 December 2026 at 19:30 (Europe/Berlin)`. */
export function nameInstant(at: Date, zone: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  return `${words.format(at)} (${zone})`;
}

/** Adds days to a date; negative ones go back. */
export function addDays({ year, month, day }: LocalDate, days: number): LocalDate {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf({ year, month, day }: LocalDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** No zone changes its clocks twice within two days, so there is at most one change between these. */
function offsetsAround(wall: number, zone: string): { before: number; after: number } {
  return { before: offsetAt(wall - DAY_MS, zone), after: offsetAt(wall + DAY_MS, zone) };
}

function offsetAt(instant: number, zone: string): number {
  return IANAZone.create(zone).offset(instant);
}
