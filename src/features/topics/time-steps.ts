import { DateTime } from 'luxon';
import type { AskedOverTime } from './topics.ts';

/** Up to this many days, each day is a step; beyond, each week is. */
const DAY_BY_DAY = 21;

/** The steps of a look-back, in order: the first starts at or before the requested days. */
export interface TimeSteps {
  readonly unit: AskedOverTime['unit'];
  readonly starts: readonly Date[];
}

/** Divides the last days, including today, into days, or into weeks from Monday, in a time zone. */
export function divideTime(now: Date, days: number, zone: string): TimeSteps {
  const unit = days <= DAY_BY_DAY ? 'day' : 'week';
  const last = DateTime.fromJSDate(now, { zone }).startOf(unit);
  const first = DateTime.fromJSDate(now, { zone })
    .minus({ days: days - 1 })
    .startOf(unit);
  const starts: Date[] = [];
  for (let start = first; start <= last; start = start.plus({ [unit]: 1 })) starts.push(start.toJSDate());
  return { unit, starts };
}

/** A unique name for the week of an instant, in a time zone. */
export function weekOf(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toFormat("kkkk-'W'WW");
}

/** Midnight some days ago, in a time zone. */
export function daysBack(now: Date, days: number, zone: string): Date {
  return DateTime.fromJSDate(now, { zone })
    .minus({ days: days - 1 })
    .startOf('day')
    .toJSDate();
}
