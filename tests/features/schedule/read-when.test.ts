import { expect, test } from 'vitest';
import { readDate, readTime } from '../../../src/features/schedule/read-when.ts';

// A Monday.
const TODAY = { year: 2026, month: 11, day: 23 };

test.each([
  ['2026-12-01', { year: 2026, month: 12, day: 1 }],
  [' 2027-1-5 ', { year: 2027, month: 1, day: 5 }],
  ['Tuesday', { year: 2026, month: 11, day: 24 }],
  ['mon', TODAY],
  ['Sonntag', { year: 2026, month: 11, day: 29 }],
])('%s is a date', (typed, date) => {
  expect(readDate(typed, TODAY, 'de')?.date).toEqual(date);
});

test.each(['2026-02-30', '2026-13-01', '1.12.2026', 'tu', 'soon', ''])('“%s” is not a date', (typed) => {
  expect(readDate(typed, TODAY, 'en')).toBeNull();
});

test.each([
  ['19:30', 1170],
  ['7:05', 425],
  ['19.30', 1170],
  ['19h', 1140],
  ['19h30', 1170],
  ['7 pm', 1140],
  ['7:30PM', 1170],
  ['12 am', 0],
  ['12 p.m.', 720],
  ['00:00', 0],
])('%s is a time of day', (typed, minutes) => {
  expect(readTime(typed)).toBe(minutes);
});

test.each(['24:00', '19:60', '19', '13 pm', 'noon', '7:3', ''])('“%s” is not a time of day', (typed) => {
  expect(readTime(typed)).toBeNull();
});
