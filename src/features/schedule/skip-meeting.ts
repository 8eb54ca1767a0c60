import type { Meeting, MeetingChange, Recurrence } from '../../corpus/schedule.ts';
import { UserError } from '../../errors.ts';
import { occurrenceOf } from './recurrence.ts';
import type { Skip } from './schedules.ts';

/** A change of a meeting, with its earlier state. */
export type RevisedChange = MeetingChange & { readonly revision: number };

/** What skipping the first of some meetings does to it and to those that follow it in its schedule. */
export function skipMeeting(
  [skipped, ...later]: readonly [Meeting, ...Meeting[]],
  how: Skip,
  recurrence: Recurrence,
): readonly RevisedChange[] {
  switch (how) {
    case 'shift':
      return shift([skipped, ...later], recurrence);
    case 'merge':
      return merge(skipped, later);
    case 'end':
      return [skipped, ...later].map(({ id, revision }) => ({ id, revision, status: 'dropped' }));
  }
}

/** Each takes the date of the next one; the last takes the next recurrence. */
function shift(meetings: readonly Meeting[], recurrence: Recurrence): readonly RevisedChange[] {
  return meetings.map(({ id, revision, startsAt }, i) => ({
    id,
    revision,
    startsAt: meetings[i + 1]?.startsAt ?? nextAfter(startsAt, recurrence),
  }));
}

function nextAfter(at: Date, recurrence: Recurrence): Date {
  let index = 0;
  while (occurrenceOf(recurrence, index) <= at) index += 1;
  return occurrenceOf(recurrence, index);
}

function numberDown({ id, revision, number }: Meeting): RevisedChange {
  return { id, revision, number: number - 1 };
}

function merge(skipped: Meeting, later: readonly Meeting[]): readonly RevisedChange[] {
  const [next, ...others] = later;
  if (!next) throw new UserError(({ schedule }) => schedule.errors.nothingToMerge);
  return [
    { id: skipped.id, revision: skipped.revision, status: 'dropped' },
    { ...numberDown(next), part: { start: skipped.part.start, end: next.part.end } },
    ...others.map(numberDown),
  ];
}
