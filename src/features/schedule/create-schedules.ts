import { createMeetingChanges } from './change-meetings.ts';
import { createDrafts } from './create-drafts.ts';
import { endOf } from './plan-posts.ts';
import type { MeetingView, Schedules } from './schedules.ts';
import { createMeetingViews, type ScheduleParts } from './view-meeting.ts';
import type { GroupSettings } from '../../corpus/group-settings.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { fitName, type Suggestion } from '../corpus/suggestions.ts';
import { DAY_MS } from '../../corpus/time.ts';
import { foldWords } from '../passages/fold-words.ts';

/** Creates the groups' meetings. */
export function createSchedules(parts: ScheduleParts): Schedules {
  const { store, readingLines, now } = parts;
  const { view, viewAll, viewDrafts } = createMeetingViews(parts);
  const upcoming = async (groupId: string) => viewAll(await store.schedules.meetings(groupId, now()));
  return {
    ...createDrafts(parts, { viewAll, viewDrafts }),
    ...createMeetingChanges(parts, view),
    async list(groupId) {
      const dayAgo = new Date(now().getTime() - DAY_MS);
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

/** Choices that autocomplete shows. */
const CHOICES = 25;

/**
 * Meetings to choose from, by date in the group's zone, title and number: a choice can't show times in the reader's
 * zone.
 */
function suggestMeetings(
  views: readonly MeetingView[],
  typed: string,
  { language, timeZone }: Pick<GroupSettings, 'language' | 'timeZone'>,
): readonly Suggestion[] {
  const { schedule } = catalogueOf(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const choices = views.map(({ meeting, plan, of }) => ({
    name: schedule.choice(date.format(meeting.startsAt), schedule.meeting(plan.title, meeting.number, of)),
    value: meeting.id,
  }));
  const wanted = foldWords(typed);
  return choices
    .filter(({ name }) => wanted.every((each) => foldWords(name).some((word) => word.startsWith(each))))
    .slice(0, CHOICES)
    .map(({ name, value }) => ({ name: fitName(name), value }));
}
