import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { daysBack, divideTime, weekOf } from '../../../src/features/topics/time-steps.ts';

const NOW = new Date('2026-03-31T10:00:00Z');
const DAY_MS = 86_400_000;

test('three weeks are counted day by day, from midnight to midnight in the group’s zone', () => {
  const { unit, starts } = divideTime(NOW, 3, 'Europe/Berlin');
  expect(unit).toBe('day');
  // The clocks went forward on the 29th.
  expect(starts.map((start) => start.toISOString())).toEqual([
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
    '2026-03-30T22:00:00.000Z',
  ]);
});

test('longer periods are counted week by week, from Mondays', () => {
  const { unit, starts } = divideTime(NOW, 22, 'Europe/Berlin');
  expect(unit).toBe('week');
  expect(starts.map((start) => start.toISOString())).toEqual([
    '2026-03-08T23:00:00.000Z',
    '2026-03-15T23:00:00.000Z',
    '2026-03-22T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ]);
});

test('a week has one name from Monday to Sunday, even across the new year', () => {
  const days = ['2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03'].map((day) =>
    weekOf(new Date(`${day}T12:00:00Z`), 'UTC'),
  );
  expect(new Set(days)).toEqual(new Set(['2026-W53']));
  expect(weekOf(new Date('2027-01-04T12:00:00Z'), 'UTC')).toBe('2027-W01');
});

test('steps cover every requested day, and today', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia');
  const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 364 }), zones, (now, days, zone) => {
      const { starts } = divideTime(now, days, zone);
      const [first, last] = [starts[0] ?? now, starts.at(-1) ?? now];
      expect(first.getTime()).toBeLessThanOrEqual(daysBack(now, days, zone).getTime());
      expect(last.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(now.getTime() - last.getTime()).toBeLessThan(7 * DAY_MS + 3_600_000);
      expect(starts.length).toBeLessThanOrEqual(53);
    }),
  );
});
