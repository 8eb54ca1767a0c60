import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, openGroup, SOUP, use } from '../../support/meeting-room.ts';
import type { Room } from '../../support/room.ts';

describe('what cannot be planned', () => {
  let room: Room;

  beforeAll(async () => {
    ({ room } = await openGroup());
  });

  afterAll(() => room.close());

  test.each([
    [{ first: 'someday' }, 'Can’t read “someday” as a date.'],
    [{ first: '2026-02-30' }, 'Can’t read “2026-02-30” as a date.'],
    [{ time: 'late' }, 'Can’t read “late” as a time of day.'],
    [{ first: '2026-11-01' }, '1 November 2026 at 19:30 (Europe/Berlin) is in the past.'],
    [{ meetings: 60 }, 'That would be 60 meetings; at most 52 are possible.'],
    [{ meetings: 13 }, 'This work has 12 paragraphs, too few for 13 meetings.'],
    [{ sections: 2 }, 'Give either the number of meetings'],
  ])('%o is refused in words', async (options, words) => {
    const given = {
      work: SOUP,
      first: 'tuesday',
      time: '19:30',
      meetings: 3,
      channel: idOf(room, 'reading'),
    };
    const refused = await use(room, 'set', { ...given, ...options });
    expect(refused.text.replaceAll('\\', '')).toContain(words);
  });

  test('members see what is planned, and plan nothing', async () => {
    const refused = await use(
      room,
      'set',
      { work: SOUP, first: 'tuesday', time: '19:30', meetings: 3 },
      'Mara',
    );
    expect(refused.text).toContain('This needs');
    expect((await use(room, 'show', {}, 'Mara')).text).toContain('No meetings are planned.');
  });
});
