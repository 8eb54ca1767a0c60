import type { GroupSettings } from '../../corpus/group-settings.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { fitName, type Suggestion } from '../corpus/suggestions.ts';
import { foldWords } from '../passages/fold-words.ts';
import type { MeetingView } from './schedules.ts';

/** Choices that autocomplete shows. */
const CHOICES = 25;

/**
 * Meetings to choose from, by date in the group's zone, title and number: a choice can't show times in the reader's
 * zone.
 */
export function suggestMeetings(
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
