import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ModerationEntry } from '../../../src/corpus/moderation.ts';
import { UserError } from '../../../src/errors.ts';
import { exportLog } from '../../../src/features/moderation/export-log.ts';
import { newEntry } from '../../../src/features/moderation/new-entry.ts';
import {
  LONGEST_COOL,
  nameDuration,
  readDuration,
  suggestDurations,
} from '../../../src/features/moderation/read-duration.ts';
import { readRange } from '../../../src/features/moderation/read-range.ts';
import { matchReason, readReasons } from '../../../src/features/moderation/read-reasons.ts';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';

describe('a duration of slow mode', () => {
  test.each([
    ['30m', 30],
    ['2h', 120],
    ['90', 90],
    ['1h 30m', 90],
    ['1h30', 90],
    [' 45 Min. ', 45],
    ['1 Stunde', 60],
    ['2 heures 5 minutes', 125],
    ['1 Tag', 1440],
    ['1 j', 1440],
    ['7d', 10_080],
  ])('%s is parsed', (typed, minutes) => {
    expect(readDuration(typed)).toBe(minutes);
  });

  test.each(['', '0', '0m', '8d', '2 weeks', '-5m', 'soon', '5 5', 'm', '30m!', '1e3', '99999999h'])(
    '%j is not',
    (typed) => {
      expect(readDuration(typed)).toBeNull();
    },
  );

  test('is parsed from how every language formats it', () => {
    assert(
      property(
        integer({ min: 1, max: LONGEST_COOL }),
        constantFrom('en' as const, 'de' as const, 'fr' as const),
        (minutes, language) => {
          expect(readDuration(nameDuration(catalogueOf(language), minutes))).toBe(minutes);
        },
      ),
    );
  });

  test('from any words is null or between a minute and a week, and suggestions can be parsed', () => {
    assert(
      property(string(), (typed) => {
        const minutes = readDuration(typed) ?? 1;
        expect(minutes >= 1 && minutes <= LONGEST_COOL).toBe(true);
        for (const offered of suggestDurations(typed)) expect(readDuration(`${offered}m`)).toBe(offered);
      }),
    );
  });
});

describe('days of the log', () => {
  const group = { timeZone: 'Europe/Berlin', language: 'de' as const };
  const now = new Date('2026-11-21T12:00:00Z');

  test('start and end in the group’s time zone', () => {
    expect(readRange({ from: '2026-11-01', to: '2026-11-20' }, group, now)).toEqual({
      from: new Date('2026-10-31T23:00:00Z'),
      before: new Date('2026-11-20T23:00:00Z'),
    });
    expect(readRange({ from: null, to: null }, group, now)).toEqual({ from: null, before: null });
  });

  test('named by weekday are the latest such day, including today', () => {
    expect(readRange({ from: 'Sonntag', to: 'sat' }, group, now)).toEqual({
      from: new Date('2026-11-14T23:00:00Z'),
      before: new Date('2026-11-21T23:00:00Z'),
    });
  });

  test("that can't be read, or go backwards, are rejected", () => {
    expect(() => readRange({ from: 'soon', to: null }, group, now)).toThrow(/Can’t read “soon” as a day/u);
    expect(() => readRange({ from: '2026-02-30', to: null }, group, now)).toThrow(/as a day/u);
    expect(() => readRange({ from: '2026-11-02', to: '2026-11-01' }, group, now)).toThrow(/Swap/u);
  });
});

/** The reasons that were typed; none if they are rejected. */
function readOrRefuse(typed: string): readonly string[] {
  try {
    return readReasons(typed);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `Reason ${at}`).join('\n');
}

describe('reasons', () => {
  test('from any words are some of its lines, each once and on one line, or are rejected', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const reasons = readOrRefuse(typed);
        expect(new Set(reasons).size).toBe(reasons.length);
        for (const reason of reasons) {
          expect(reason).toMatch(/^\S(?:.*\S)?$/su);
          expect(reason).not.toMatch(/[\r\n]/u);
          expect(matchReason(reasons, ` ${reason.toUpperCase()} `.toLowerCase())).not.toBeNull();
        }
      }),
    );
  });

  test('are up to 25 of up to 100 characters', () => {
    expect(readReasons(lines(25))).toHaveLength(25);
    expect(() => readReasons(lines(26))).toThrow(/up to 25 reasons; this has 26/u);
    const long = Array.from({ length: 18 }, (_, at) => `${at}`.padEnd(100, 'a')).join('\n');
    expect(() => readReasons(long)).toThrow(/together can have up to 1700 characters; these have 1800/u);
    expect(() => readReasons('a'.repeat(101))).toThrow(/up to 100 characters/u);
  });

  test('are matched ignoring case', () => {
    expect(matchReason(['The tone is sharp'], ' the TONE  is sharp')).toBe('The tone is sharp');
    expect(matchReason(['The tone is sharp'], 'The tone')).toBeNull();
  });
});

/** Fields of a CSV file by RFC 4180, row by row. */
function parseCsv(file: string): string[][] {
  const rows: string[][] = [];
  const fields = /"((?:[^"]|"")*)"(,|\r\n)/gu;
  let row: string[] = [];
  let end = 0;
  for (const match of file.matchAll(fields)) {
    expect(match.index).toBe(end);
    end = match.index + match[0].length;
    row.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === '\r\n') rows.push(row.splice(0));
  }
  expect(end).toBe(file.length);
  return rows;
}

test('a CSV file preserves every text, and no field runs as a formula', () => {
  assert(
    property(array(string({ unit: 'binary' }), { maxLength: 5 }), (all) => {
      const entries = all.map((words, at): ModerationEntry => ({
        ...newEntry({ groupId: 'g', kind: 'note', at: new Date(at), words }),
        id: `e${at}`,
        former: null,
      }));
      const [head = [], ...rows] = parseCsv(exportLog(entries, 'csv'));
      const column = head.indexOf('words');
      expect(rows.map((row) => row[column])).toHaveLength(all.length);
      for (const [at, row] of rows.entries()) {
        expect([all[at], `'${all[at]}`]).toContain(row[column]);
        for (const field of row) expect(field).not.toMatch(/^\s*[=+\-@]/u);
      }
    }),
  );
});
