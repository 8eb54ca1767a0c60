import { expect, test } from 'vitest';
import type { Recurrence } from '../../../src/corpus/schedule.ts';
import { isZone } from '../../../src/features/group/local-time.ts';
import { occurrenceOf } from '../../../src/features/schedule/recurrence.ts';
import { changesOf, compareZone, type Compared } from '../../support/zone-oracle.ts';

const berlin = (recurrence: Partial<Recurrence>): Recurrence => ({
  first: { year: 2026, month: 3, day: 22 },
  minutes: 150,
  every: 'week',
  zone: 'Europe/Berlin',
  ...recurrence,
});

const read = (recurrence: Recurrence, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => occurrenceOf(recurrence, index).toISOString());

test('a time skipped by a clock change moves forward by as much, only that once', () => {
  expect(read(berlin({}), 3)).toEqual([
    '2026-03-22T01:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-04-05T00:30:00.000Z',
  ]);
});

test('of a repeated time the first is used', () => {
  expect(read(berlin({ first: { year: 2026, month: 10, day: 25 } }), 2)).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-11-01T01:30:00.000Z',
  ]);
});

test('the second Tuesday stays the second, and the fifth means the last', () => {
  const second = berlin({ first: { year: 2026, month: 12, day: 8 }, every: 'month', minutes: 1140 });
  expect(read(second, 3)).toEqual([
    '2026-12-08T18:00:00.000Z',
    '2027-01-12T18:00:00.000Z',
    '2027-02-09T18:00:00.000Z',
  ]);
  const fifth = berlin({ first: { year: 2026, month: 12, day: 29 }, every: 'month', minutes: 1140 });
  expect(read(fifth, 3).map((at) => at.slice(0, 10))).toEqual(['2026-12-29', '2027-01-26', '2027-02-23']);
});

test('a zone is known by its IANA name', () => {
  expect(['Europe/Berlin', 'UTC', 'America/Argentina/Ushuaia'].filter((name) => !isZone(name))).toEqual([]);
  expect(['Berlin', '', 'Europe/Atlantis', '+25:00'].filter(isZone)).toEqual([]);
});

/**
 * All zones with this many recurrences of each (`npm run test:zones`); by default every twentieth zone and the unusual
 * ones.
 */
const recurrences = Number(process.env['ORACLE'] ?? 0);
const isFull = recurrences > 0;
const ODD = [
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Nuuk',
  'Antarctica/Troll',
  'Asia/Gaza',
];

test('agrees with Temporal in all zones, 2024 to 2034', { timeout: 1_800_000 }, () => {
  const all = Intl.supportedValuesOf('timeZone');
  const zones = isFull ? all : [...ODD, ...all.filter((_, i) => i % 20 === 0)];
  const compared: Compared = {
    zones: 0,
    recurrences: 0,
    slots: 0,
    nearChange: 0,
    ordered: 0,
    differences: [],
  };
  for (const [i, zone] of zones.entries()) compareZone(zone, isFull ? recurrences : 4, i + 1, compared);
  if (isFull) process.stdout.write(`${JSON.stringify(compared)}\n`);
  expect(changesOf('Europe/Berlin')).toHaveLength(22);
  expect(compared.nearChange).toBeGreaterThan(zones.length);
  expect(compared.differences).toEqual([]);
});
