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

test.each([
  ['en', 'today', 23, 11],
  ['en', 'tomorrow', 24, 11],
  ['en', 'next tuesday', 24, 11],
  ['en', 'next monday', 30, 11],
  ['en', 'this Friday', 27, 11],
  ['en', '10 December', 10, 12],
  ['en', 'December 10th', 10, 12],
  ['en', 'the 1st of dec', 1, 12],
  ['en', 'Friday, 4 December', 4, 12],
  ['en', '12/31/2026', 31, 12],
  ['en', '31/12', 31, 12],
  ['en', '31.12.2026', 31, 12],
  ['de', '31.12.', 31, 12],
  ['de', 'übermorgen', 25, 11],
  ['de', 'am Dienstag', 24, 11],
  ['de', 'nächsten Montag', 30, 11],
  ['de', '1. Dezember 2026', 1, 12],
  ['de', '3/12', 3, 12],
  ['fr', 'demain', 24, 11],
  ['fr', 'après-demain', 25, 11],
  ['fr', 'mardi prochain', 24, 11],
  ['fr', 'le 1er décembre', 1, 12],
  ['fr', 'vendredi', 27, 11],
])('in %s, “%s” is a date', (language, typed, day, month) => {
  expect(readDate(typed, TODAY, language)?.date).toEqual({ year: 2026, month, day });
});

test('a day of the year that is over is the next one', () => {
  expect(readDate('3 March', TODAY, 'en')?.date).toEqual({ year: 2027, month: 3, day: 3 });
  expect(readDate('29.2.', TODAY, 'de')?.date).toEqual({ year: 2028, month: 2, day: 29 });
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '31.11.2026',
  '5/6/2027',
  '5/6',
  '32 December',
  '4 Foo',
  'tu',
  'soon',
  '',
])('“%s” is not a date', (typed) => {
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
  ['noon', 720],
  ['Mitternacht', 0],
  ['midi', 720],
])('%s is a time of day', (typed, minutes) => {
  expect(readTime(typed)).toBe(minutes);
});

test.each(['24:00', '19:60', '19', '13 pm', 'nooner', '7:3', ''])('“%s” is not a time of day', (typed) => {
  expect(readTime(typed)).toBeNull();
});
