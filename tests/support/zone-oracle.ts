import { Temporal } from 'temporal-polyfill';
import { RHYTHMS, type Recurrence } from '../../src/corpus/schedule.ts';
import { dayOf, occurrenceOf } from '../../src/features/schedule/recurrence.ts';
import { createRandom } from './seeded-random.ts';

const FROM = Temporal.Instant.from('2024-01-01T00:00Z');
const TO = Temporal.Instant.from('2035-01-01T00:00Z');
const DAY_MS = 86_400_000;

/** What a comparison with Temporal covered. */
export interface Compared {
  zones: number;
  recurrences: number;
  /** Occurrences whose instant was compared with Temporal's. */
  slots: number;
  /** Those of them on or next to a day on which the clocks change. */
  nearChange: number;
  /** All occurrences until the end of 2034, each checked to be later than the one before. */
  ordered: number;
  differences: string[];
}

/** The instants of a zone's clock changes, 2024 to 2034. */
export function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = FROM.toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition('next')) !== null && at.epochMilliseconds < TO.epochMilliseconds)
    changes.push(at.epochMilliseconds);
  return changes;
}

/**
 * Compares recurrences of a zone with Temporal's "compatible" reading of local times: all occurrences near a clock
 * change and a few others. Also checks that each occurrence until 2035 is later than the one before.
 */
export function compareZone(zone: string, recurrences: number, seed: number, into: Compared): void {
  const random = createRandom(seed);
  const changes = changesOf(zone);
  const changeDays = new Set(
    changes.flatMap((at) => [-1, 0, 1].map((days) => Math.floor(at / DAY_MS) + days)),
  );
  into.zones += 1;
  for (let i = 0; i < recurrences; i += 1)
    compareRecurrence(pickRecurrence(zone, changes, random), changeDays, into);
}

function pickRecurrence(zone: string, changes: readonly number[], random: () => number): Recurrence {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)];
  // Half start so that a clock change falls on their weekday, close to their time.
  const near = random() < 0.5 ? pick(changes) : undefined;
  const begin = near ?? FROM.epochMilliseconds + Math.floor(random() * 4000) * DAY_MS;
  const local = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(zone);
  const first = local.toPlainDate().subtract({ weeks: Math.floor(random() * 60) });
  const around = local.hour * 60 + local.minute + Math.floor(random() * 240) - 120;
  const minutes = near === undefined ? Math.floor(random() * 1440) : (around + 1440) % 1440;
  const date = first.year < 2024 ? first.with({ year: 2024 }) : first;
  return {
    first: { year: date.year, month: date.month, day: date.day },
    minutes,
    every: pick(RHYTHMS) ?? 'week',
    zone,
  };
}

function compareRecurrence(recurrence: Recurrence, changeDays: ReadonlySet<number>, into: Compared): void {
  into.recurrences += 1;
  let before = -Infinity;
  for (let index = 0; ; index += 1) {
    const day = dayOf(recurrence, index);
    if (day.year > 2034) break;
    const isNear = changeDays.has(Date.UTC(day.year, day.month - 1, day.day) / DAY_MS);
    const isSampled = index < 3 || index % 97 === 0;
    const at = occurrenceOf(recurrence, index).getTime();
    into.ordered += 1;
    if (at <= before) into.differences.push(`${describe(recurrence, index)}: not after the one before`);
    before = at;
    if (!isNear && !isSampled) continue;
    into.slots += 1;
    if (isNear) into.nearChange += 1;
    const expected = readByTemporal(recurrence, index);
    if (at !== expected) into.differences.push(`${describe(recurrence, index)}: ${at}, not ${expected}`);
  }
}

/** The occurrence computed only with Temporal, including calendar days. */
function readByTemporal({ first, minutes, every, zone }: Recurrence, index: number): number {
  const begin = Temporal.PlainDate.from(first);
  const days = every === 'day' ? index : every === 'week' ? 7 * index : 14 * index;
  const date = every === 'month' ? sameWeekday(begin, index) : begin.add({ days });
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** By checking every day of the month. */
function sameWeekday(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = first.with({ day: 1 }).add({ months });
  const days = Array.from({ length: month.daysInMonth }, (_, i) => month.with({ day: i + 1 }));
  const alike = days.filter(({ dayOfWeek }) => dayOfWeek === first.dayOfWeek);
  const found = alike[Math.ceil(first.day / 7) - 1] ?? alike.at(-1);
  if (found === undefined) throw new Error('A month without this weekday.');
  return found;
}

function describe({ first, minutes, every, zone }: Recurrence, index: number): string {
  return `${zone}, every ${every} from ${first.year}-${first.month}-${first.day} at ${minutes} min, number ${index}`;
}
