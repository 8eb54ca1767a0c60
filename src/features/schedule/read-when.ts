import type { LocalDate } from '../../corpus/schedule.ts';
import { addDays, weekdayOf } from '../group/local-time.ts';

/** Fewest letters of an abbreviated weekday. */
const SHORTEST_NAME = 3;

/** A typed date: a day, and whether it was given as a weekday, so that the same weekday next week would do too. */
export interface ReadDate {
  readonly date: LocalDate;
  readonly isWeekday: boolean;
}

/** What may stand around a date without changing it. */
const AROUND =
  /^(?:on|the|am|an|den|der|dem|le|la|du|ce|cet|cette|this|coming|diesen?|diesem|kommenden?)\s+|\s+(?:prochaine?|qui vient)$/gu;

/** "Next Tuesday" is not today. */
const NEXT = /^(?:next|nachsten?|nachster)\s+|\s+prochaine?$/u;

/** A weekday before a date: "Friday, 5 December". */
const LED = /^\p{L}{2,}\.?,\s*(?=.*\d)/u;

/**
 * Parses a date in English or `language`, as it comes next, today included: `2026-12-01`, `1.12.2026`, `1.12.`, `1
 * December`, `December 1st, 2026`, `tomorrow`, `übermorgen`, a weekday's name or its beginning, `next tuesday`. Days and
 * months between slashes are read only if the order is clear. Null for anything else.
 */
export function readDate(typed: string, today: LocalDate, language: string): ReadDate | null {
  const written = fold(typed);
  const isNext = NEXT.test(written);
  const bare = written.replace(NEXT, '').replaceAll(AROUND, '').trim();
  const plain = bare.replace(LED, '').replaceAll(AROUND, '').trim();
  const date = readNumbers(plain, today, language) ?? readNamed(plain, today, language);
  if (date) return { date, isWeekday: false };
  const days = readDays(plain, language);
  if (days !== null) return { date: addDays(today, days), isWeekday: false };
  const weekday = readWeekday(plain, language);
  if (weekday === null) return null;
  const from = isNext ? addDays(today, 1) : today;
  return { date: addDays(from, (weekday - weekdayOf(from) + 7) % 7), isWeekday: true };
}

/** `2026-12-01`, `1.12.2026`, `1.12.`, `31/12/2026`. */
function readNumbers(written: string, today: LocalDate, language: string): LocalDate | null {
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(written) ?? [];
  if (y !== undefined) return checked({ year: Number(y), month: Number(m), day: Number(d) });
  const [, first, separator, second, year] =
    /^(\d{1,2})(?:\.|(\/))\s*(\d{1,2})(?:[./]\s*(\d{4})?)?$/u.exec(written) ?? [];
  if (first === undefined) return null;
  const [one, other] = [Number(first), Number(second)];
  // Between slashes the month comes first in America.
  const isMonthFirst = separator !== undefined && language === 'en' && other > 12;
  if (separator !== undefined && language === 'en' && one <= 12 && other <= 12 && one !== other) return null;
  const [day, month] = isMonthFirst ? [other, one] : [one, other];
  return year === undefined ? nextOf({ day, month }, today) : checked({ year: Number(year), month, day });
}

/** `1 December`, `1er décembre 2026`, `1. Dezember`, `December 1st`. */
function readNamed(written: string, today: LocalDate, language: string): LocalDate | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(\p{L}+)\.?(?:,?\s+(\d{4}))?$/u.exec(
    written,
  );
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u.exec(written);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = name === undefined ? null : readMonth(name, language);
  if (month === null) return null;
  const given = { day: Number(day), month };
  return year === undefined ? nextOf(given, today) : checked({ ...given, year: Number(year) });
}

/** A day of the year as it comes next, today included; 29 February may be some years off. */
function nextOf({ day, month }: Omit<LocalDate, 'year'>, today: LocalDate): LocalDate | null {
  for (let year = today.year; year <= today.year + 8; year += 1) {
    const date = { year, month, day };
    if (isOnCalendar(date) && (year > today.year || isNotBefore(date, today))) return date;
  }
  return null;
}

function isNotBefore(date: LocalDate, other: LocalDate): boolean {
  return date.month > other.month || (date.month === other.month && date.day >= other.day);
}

function checked(date: LocalDate): LocalDate | null {
  return isOnCalendar(date) ? date : null;
}

/** "today", "morgen", "après-demain", as the language says it: the days until then. */
function readDays(written: string, language: string): number | null {
  for (const tag of ['en', language]) {
    const names = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    for (const days of [0, 1, 2]) if (fold(names.format(days, 'day')) === written) return days;
  }
  return null;
}

function readMonth(written: string, language: string): number | null {
  if (written.length < SHORTEST_NAME) return null;
  for (const tag of ['en', language]) {
    const names = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1)
      if (fold(names.format(Date.UTC(2024, month - 1, 1))).startsWith(written)) return month;
  }
  return null;
}

const NOON = /^(?:noon|midday|mittags?|midi)$/iu;
const MIDNIGHT = /^(?:midnight|mitternachts?|minuit)$/iu;

/**
 * Parses a time of day to minutes after midnight: `19:30`, `19.30`, `19h`, `7 pm`, `7:30pm`, `noon`, `Mitternacht`. Null
 * for anything else.
 */
export function readTime(typed: string): number | null {
  if (NOON.test(typed.trim())) return 12 * 60;
  if (MIDNIGHT.test(typed.trim())) return 0;
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
