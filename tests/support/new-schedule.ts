import type { NewSchedule } from '../../src/corpus/schedule.ts';

/** Ana's schedule of three weekly meetings. */
export function newSchedule(given: Partial<NewSchedule> = {}): NewSchedule {
  return {
    groupId: 'g',
    createdBy: 'ana',
    interactionId: 'i',
    createdAt: new Date('2026-11-23T09:00:00Z'),
    plan: {
      workId: 'w',
      title: 'Soup for Forty',
      division: { meetings: 3 },
      recurrence: {
        first: { year: 2026, month: 11, day: 24 },
        minutes: 1170,
        every: 'week',
        zone: 'Europe/Berlin',
      },
      channelId: '1',
      place: { kind: 'elsewhere', location: 'The kitchen' },
      lengthMinutes: 90,
      reminderHours: 24,
      threadDays: 7,
    },
    ...given,
  };
}
