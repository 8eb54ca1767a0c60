import type { Store } from '../../store/store.ts';

import type { IsCoverHost } from './ports.ts';

/** A cover host leads from an hour before a meeting begins to half a day after. */
const BEFORE_MS = 3_600_000;
const AFTER_MS = 43_200_000;

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
