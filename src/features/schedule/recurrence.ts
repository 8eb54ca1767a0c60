import type { LocalDate, Recurrence, Rhythm } from '../../corpus/schedule.ts';
import { addDays, toInstant, weekdayOf } from '../group/local-time.ts';

const DAYS: Readonly<Record<Exclude<Rhythm, 'month'>, number>> = { day: 1, week: 7, 'two-weeks': 14 };

/** The day of the occurrence with an index; 0 is the first. */
export function dayOf({ first, every }: Pick<Recurrence, 'first' | 'every'>, index: number): LocalDate {
  return every === 'month' ? sameWeekday(first, index) : addDays(first, index * DAYS[every]);
}

/**
 * The instant of the occurrence with an index. {@link toInstant} handles times that a clock change skips or repeats.
 */
export function occurrenceOf(recurrence: Recurrence, index: number): Date {
  return toInstant(dayOf(recurrence, index), recurrence.minutes, recurrence.zone);
}

/**
 * The same weekday in a later month: the second Tuesday stays the second Tuesday. The fifth means the last, since not
 * every month has five.
 */
function sameWeekday(first: LocalDate, months: number): LocalDate {
  const begin = addMonths(first, months);
  const next = addMonths(first, months + 1);
  const earliest = addDays(begin, (weekdayOf(first) - weekdayOf(begin) + 7) % 7);
  const found = addDays(earliest, 7 * (Math.ceil(first.day / 7) - 1));
  return found.month === next.month ? addDays(found, -7) : found;
}

/** The first day of a later month. */
function addMonths({ year, month }: LocalDate, months: number): LocalDate {
  const count = month - 1 + months;
  return { year: year + Math.floor(count / 12), month: (count % 12) + 1, day: 1 };
}
