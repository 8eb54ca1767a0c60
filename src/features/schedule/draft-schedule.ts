import type { NewMeeting, Recurrence, SchedulePlan } from '../../corpus/schedule.ts';
import type { Work } from '../../corpus/work.ts';
import { DAY_MS } from '../../corpus/time.ts';
import { UserError } from '../../errors.ts';
import { isZone, nameInstant, toInstant, toLocal } from '../group/local-time.ts';
import { readDate, readTime } from './read-when.ts';
import { occurrenceOf } from './recurrence.ts';
import { splitBySections, splitEvenly } from './split-work.ts';

/** Most meetings of one schedule; a year of weekly ones. */
const MOST_MEETINGS = 52;

/** Reads the date of the first meeting and the recurrence. UserError if a date or time can't be read, or is past. */
export function readRecurrence(
  { first, time, every, zone }: { first: string; time: string; every: Recurrence['every']; zone: string },
  { now, language }: { now: Date; language: string },
): Recurrence {
  if (!isZone(zone)) throw new UserError(({ schedule }) => schedule.errors.unknownZone(zone));
  const minutes = readMinutes(time);
  const date = readDay(first, minutes, zone, { now, language });
  const at = toInstant(date, minutes, zone);
  if (at <= now) throw new UserError(({ schedule }) => schedule.errors.past(nameInstant(at, zone, language)));
  return { first: date, minutes, every, zone };
}

/** Minutes after midnight. UserError if the time can't be read. */
export function readMinutes(typed: string): number {
  const minutes = readTime(typed);
  if (minutes === null) throw new UserError(({ schedule }) => schedule.errors.noTime(typed));
  return minutes;
}

/** A day; a weekday's name means today only if the time is still to come. UserError if the date can't be read. */
export function readDay(
  typed: string,
  minutes: number,
  zone: string,
  { now, language }: { now: Date; language: string },
): Recurrence['first'] {
  const read = readDate(typed, toLocal(now, zone).date, language);
  if (read === null) throw new UserError(({ schedule }) => schedule.errors.noDate(typed));
  if (!read.isWeekday || toInstant(read.date, minutes, zone) > now) return read.date;
  const tomorrow = toLocal(new Date(now.getTime() + DAY_MS), zone).date;
  return readDate(typed, tomorrow, language)?.date ?? read.date;
}

/** The meetings of a plan for a work. UserError if the work can't be divided that way, or into that many. */
export function draftSchedule(work: Work, { division, recurrence }: SchedulePlan): readonly NewMeeting[] {
  const parts =
    'meetings' in division ? divide(work, division.meetings) : splitBySections(work, division.sections);
  if (parts === null) throw new UserError(({ schedule }) => schedule.errors.noSections);
  refuseTooMany(parts.length);
  return parts.map((part, i) => ({ number: i + 1, part, startsAt: occurrenceOf(recurrence, i) }));
}

function divide(work: Work, meetings: number): ReturnType<typeof splitEvenly> {
  refuseTooMany(meetings);
  const parts = splitEvenly(work, meetings);
  if (parts !== null) return parts;
  const paragraphs = work.layout.paragraphs.filter(({ number }) => number > 0).length;
  throw new UserError(({ schedule, count }) =>
    schedule.errors.tooFewParagraphs(meetings, count.paragraphs(paragraphs)),
  );
}

function refuseTooMany(meetings: number): void {
  if (meetings > MOST_MEETINGS)
    throw new UserError(({ schedule }) => schedule.errors.tooManyMeetings(meetings, MOST_MEETINGS));
}
