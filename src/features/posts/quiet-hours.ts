import type { GroupSettings } from '../../corpus/group-settings.ts';
import { addDays, toInstant, toLocal } from '../group/local-time.ts';

/** The end of a group's current quiet hours at an instant, or null if there are none then. */
export function endOfQuiet(
  { quietHours, timeZone }: Pick<GroupSettings, 'quietHours' | 'timeZone'>,
  at: Date,
): Date | null {
  if (quietHours === null) return null;
  const { from, to } = quietHours;
  const { date, minutes } = toLocal(at, timeZone);
  const isOverMidnight = from > to;
  const isQuiet = isOverMidnight ? minutes >= from || minutes < to : minutes >= from && minutes < to;
  if (!isQuiet) return null;
  return toInstant(isOverMidnight && minutes >= from ? addDays(date, 1) : date, to, timeZone);
}
