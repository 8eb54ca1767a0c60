import type { GroupSettings } from '../../corpus/group-settings.ts';
import type { LocalDate } from '../../corpus/schedule.ts';
import { UserError } from '../../errors.ts';
import { addDays, toInstant, toLocal } from '../group/local-time.ts';
import { readDate } from '../schedule/read-when.ts';

/**
 * Typed days, from the start of the first to the end of the last in the group's time zone; a weekday is its latest
 * date. UserError if one can't be read, or the first is after the last.
 */
export function readRange(
  typed: { readonly from: string | null; readonly to: string | null },
  { timeZone, language }: Pick<GroupSettings, 'timeZone' | 'language'>,
  now: Date,
): { readonly from: Date | null; readonly before: Date | null } {
  const today = toLocal(now, timeZone).date;
  const read = (day: string | null): LocalDate | null => {
    if (day === null) return null;
    const found = readDate(day, addDays(today, -6), language);
    if (found === null) throw new UserError((words) => words.moderation.log.noDate(day));
    return found.date;
  };
  const startOf = (day: LocalDate): Date => toInstant(day, 0, timeZone);
  const [first, last] = [read(typed.from), read(typed.to)];
  const from = first && startOf(first);
  const before = last && startOf(addDays(last, 1));
  if (from && before && from >= before) throw new UserError((words) => words.moderation.log.backwards);
  return { from, before };
}
