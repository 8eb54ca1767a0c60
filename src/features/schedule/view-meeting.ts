import type { Meeting, SchedulePlan } from '../../corpus/schedule.ts';
import type { Store } from '../../store/store.ts';
import type { Library } from '../corpus/library.ts';
import type { Settings } from '../group/settings.ts';
import { describePart } from './describe-part.ts';
import { endOf } from './plan-posts.ts';
import type { DraftMeeting, MeetingView, ReadingLine } from './schedules.ts';

/** What views of meetings are made from. */
export interface ViewParts {
  readonly store: Pick<Store, 'schedules'>;
  readonly library: Pick<Library, 'work' | 'entry'>;
  readonly settings: Pick<Settings, 'read'>;
  readonly line: ReadingLine;
  readonly now: () => Date;
}

/** See {@link createMeetingViews}. */
export type MeetingViews = ReturnType<typeof createMeetingViews>;

/** Shows meetings without giving away what the group has not read. */
export function createMeetingViews({ store, library, settings, line, now }: ViewParts) {
  /**
   * Up to where titles may be shown: to the group's line; where none is kept, to the end of the last part whose meeting
   * has begun.
   */
  async function findLine(groupId: string, workId: string): Promise<number> {
    if (!(await settings.read(groupId)).readingLine) return Infinity;
    const kept = await line.lineOf(groupId, workId);
    if (kept !== null) return kept;
    const meetings = await store.schedules.meetings(groupId, null);
    const begun = meetings.filter((meeting) => meeting.workId === workId && meeting.startsAt <= now());
    return Math.max(0, ...begun.map(({ part }) => part.end));
  }

  async function viewDrafts(
    groupId: string,
    { workId }: SchedulePlan,
    meetings: readonly Omit<DraftMeeting, 'view'>[],
  ): Promise<readonly DraftMeeting[]> {
    const work = await library.work({ workId, line: null });
    const until = await findLine(groupId, workId);
    return meetings.flatMap((meeting) =>
      work ? [{ ...meeting, view: describePart(work, meeting.part, until) }] : [],
    );
  }

  async function view(meeting: Meeting): Promise<MeetingView> {
    const { scheduleId, groupId, workId, part, startsAt } = meeting;
    const schedule = await store.schedules.find(scheduleId);
    if (!schedule) throw new Error(`Meeting ${meeting.id} has no schedule.`);
    const all = await store.schedules.ofSchedule(scheduleId);
    const isThere = (await library.entry({ groupId, reader: null }, workId)) !== null;
    const work = isThere ? await library.work({ workId, line: null }) : null;
    return {
      meeting,
      plan: schedule.plan,
      of: all.filter(({ status }) => status === 'planned').length,
      endsAt: endOf(startsAt, schedule.plan),
      part: work && describePart(work, part, await findLine(groupId, workId)),
    };
  }

  const viewAll = async (meetings: readonly Meeting[]): Promise<readonly MeetingView[]> =>
    Promise.all(meetings.map(view));

  return { view, viewAll, viewDrafts };
}
