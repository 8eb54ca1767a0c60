import type { LocalDate } from '../../corpus/schedule.ts';
import { addDays, weekdayOf } from '../group/local-time.ts';

/** Fewest letters of an abbreviated weekday. */
const SHORTEST_NAME = 3;

/** A typed date: a day, and whether it was given as a weekday, so that the same weekday next week would do too. */
export interface ReadDate {
  readonly date: LocalDate;
  readonly isWeekday: boolean;
}

/** Parses `2026-12-01`, or a weekday's name or prefix in English or `language`: then its next date, today included. */
export function readDate(typed: string, today: LocalDate, language: string): ReadDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(typed.trim());
  if (iso) {
    const date = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return isOnCalendar(date) ? { date, isWeekday: false } : null;
  }
  const weekday = readWeekday(typed, language);
  if (weekday === null) return null;
  return { date: addDays(today, (weekday - weekdayOf(today) + 7) % 7), isWeekday: true };
}

/**
 * Parses a time of day to minutes after midnight: `19:30`, `19.30`, `19h`, `7 pm`, `7:30pm`. Null for anything else.
 */
export function readTime(typed: string): number | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:h|uhr)?\s*([ap])?\.?(?:m\.?)?$/iu.exec(typed.trim());
  if (!match) return null;
  const [, hours = '', minutes = '0', half] = match;
  if (match[2] === undefined && half === undefined && !/h/iu.test(typed)) return null;
  const hour = half === undefined ? Number(hours) : readHalfDay(Number(hours), half.toLowerCase());
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return hour * 60 + Number(minutes);
}

function readHalfDay(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function isOnCalendar(date: LocalDate): boolean {
  const { year, month, day } = addDays(date, 0);
  return year === date.year && month === date.month && day === date.day;
}

/** 1 for Monday to 7 for Sunday. */
function readWeekday(typed: string, language: string): number | null {
  const wanted = fold(typed);
  if (wanted.length < SHORTEST_NAME) return null;
  for (const tag of ['en', language]) {
    const names = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    for (let day = 1; day <= 7; day += 1)
      if (fold(names.format(Date.UTC(2024, 0, day))).startsWith(wanted)) return day;
  }
  return null;
}

function fold(name: string): string {
  return name.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
