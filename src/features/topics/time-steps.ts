import { DateTime } from 'luxon';
import type { AskedOverTime } from './topics.ts';

/** Days up to which each day is a step of its own; beyond, a week is. */
const DAY_BY_DAY = 21;

/** The steps of a look back, in order: the first begins at or before the days that were asked for. */
export interface TimeSteps {
  readonly unit: AskedOverTime['unit'];
  readonly starts: readonly Date[];
}

/** Divides the last days, today among them, into days, or into weeks from Monday, by the clocks of a zone. */
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

/** The name of the week that an instant falls into, by the clocks of a zone: each week has its own. */
export function weekOf(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toFormat("kkkk-'W'WW");
}

/** Midnight of the day that lies so many days back, by the clocks of a zone. */
export function daysBack(now: Date, days: number, zone: string): Date {
  return DateTime.fromJSDate(now, { zone })
    .minus({ days: days - 1 })
    .startOf('day')
    .toJSDate();
}
