import type { Store } from '../../store/store.ts';

import type { IsCoverHost } from './ports.ts';
import { HOUR_MS } from '../../corpus/time.ts';

/** A cover host leads from an hour before a meeting begins to half a day after. */
const BEFORE_MS = HOUR_MS;
const AFTER_MS = 12 * HOUR_MS;

/** Whether a member is the cover host of a meeting at about this time. */
export function createIsCoverHost({
  store: { schedules },
  now,
}: {
  store: { readonly schedules: Pick<Store['schedules'], 'meetings'> };
  now: () => Date;
}): IsCoverHost {
  return async (groupId, memberId) => {
    const at = now().getTime();
    const meetings = await schedules.meetings(groupId, new Date(at - AFTER_MS));
    return meetings.some(
      ({ coverHost, startsAt }) => coverHost === memberId && startsAt.getTime() <= at + BEFORE_MS,
    );
  };
}
