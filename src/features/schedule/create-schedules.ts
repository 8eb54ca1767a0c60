import { createMeetingChanges } from './change-meetings.ts';
import { createDrafts } from './create-drafts.ts';
import { endOf } from './plan-posts.ts';
import type { Schedules } from './schedules.ts';
import { suggestMeetings } from './suggest-meetings.ts';
import { createMeetingViews, type ScheduleParts } from './view-meeting.ts';

/** Creates the groups' meetings. */
export function createSchedules(parts: ScheduleParts): Schedules {
  const { store, readingLines, now } = parts;
  const { view, viewAll, viewDrafts } = createMeetingViews(parts);
  const upcoming = async (groupId: string) => viewAll(await store.schedules.meetings(groupId, now()));
  return {
    ...createDrafts(parts, { viewAll, viewDrafts }),
    ...createMeetingChanges(parts, view),
    async list(groupId) {
      const dayAgo = new Date(now().getTime() - 24 * 60 * 60 * 1000);
      const views = await viewAll(await store.schedules.meetings(groupId, dayAgo));
      return views.filter(({ meeting, plan }) => endOf(meeting.startsAt, plan) > now());
    },
    async find(groupId, id) {
      const meeting = await store.schedules.meeting(id);
      return meeting?.groupId === groupId ? view(meeting) : null;
    },
    suggest: async ({ groupId, settings }, typed) =>
      suggestMeetings(await upcoming(groupId), typed, settings),
    async begin({ groupId, workId, part }) {
      const at = await readingLines.groupLine(groupId, workId);
      if (at === null || at < part.end) await readingLines.moveGroup(groupId, workId, part.end);
    },
    note: (id, ids) => store.schedules.note(id, ids),
  };
}
