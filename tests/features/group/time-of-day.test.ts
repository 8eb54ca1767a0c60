import { expect, test } from 'vitest';

import {
  formatTimeOfDay,
  readQuietHours,
  readTimeZone,
  suggestTimeZones,
} from '../../../src/features/group/time-of-day.ts';

test('reads quiet hours as people write them', () => {
  expect(readQuietHours('22:00-07:00')).toEqual({ from: 1320, to: 420 });
  expect(readQuietHours(' 22 – 7:30 ')).toEqual({ from: 1320, to: 450 });
  expect(readQuietHours('0-6')).toEqual({ from: 0, to: 360 });
});

test.each(['', 'never', '24-7', '7-7', '7:60-8', '-7'])('rejects “%s” as quiet hours', (typed) => {
  expect(() => readQuietHours(typed)).toThrow(/as quiet hours/u);
});

test('formats every minute of the day so that it can be parsed', () => {
  for (let minute = 1; minute < 1440; minute += 1)
    expect(readQuietHours(`${formatTimeOfDay(0)}-${formatTimeOfDay(minute)}`)).toEqual({
      from: 0,
      to: minute,
    });
});

test('knows every time zone by name in any case, including old names', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) expect(readTimeZone(zone.toUpperCase())).toBe(zone);
  expect(readTimeZone('UTC')).toBe('UTC');
  expect(readTimeZone('US/Eastern')).toBe('America/New_York');
  expect(() => readTimeZone('Mars/Olympus')).toThrow(/no time zone/u);
});

test('offers a city’s zones before others whose names contain the letters', () => {
  expect(suggestTimeZones('new yo')).toEqual(['America/New_York']);
  expect(suggestTimeZones('par')[0]).toMatch(/\/Par/u);
  expect(suggestTimeZones('')).toContain('UTC');
});
