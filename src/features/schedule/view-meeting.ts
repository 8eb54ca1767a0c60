import type { ReadingLines } from '../reading-line/reading-line.ts';
import type { Posts } from '../posts/posts.ts';
import type { Meeting, SchedulePlan } from '../../corpus/schedule.ts';
import type { Store } from '../../store/store.ts';
import type { Library } from '../corpus/library.ts';
import type { GroupAudience, OpenGroup } from '../group/audience.ts';
import { describePart } from './describe-part.ts';
import { endOf } from './plan-posts.ts';
import type { DraftMeeting, MeetingView } from './schedules.ts';

/** Dependencies of schedules. */
export interface ScheduleParts extends ViewParts {
  readonly posts: Pick<Posts, 'announcePlanned'>;
  readonly readingLines: Pick<ReadingLines, 'groupLine' | 'moveGroup'>;
}

/** Dependencies of meeting views. */
export interface ViewParts {
  readonly store: Pick<Store, 'schedules'>;
  readonly library: Pick<Library, 'work' | 'entry'>;
  readonly openGroup: OpenGroup;
  readonly now: () => Date;
}

/** See {@link createMeetingViews}. */
export type MeetingViews = ReturnType<typeof createMeetingViews>;

/** Shows meetings without spoilers for the group. */
export function createMeetingViews({ store, library, openGroup, now }: ViewParts) {
  /**
   * How far titles may be shown: to the group's line; without one, to the end of the last part whose meeting has begun.
   */
  async function findLine({ groupId, settings, lines }: GroupAudience, workId: string): Promise<number> {
    if (!settings.readingLine) return Infinity;
    const kept = lines.get(workId);
    if (kept !== undefined) return kept;
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
    const until = await findLine(await openGroup(groupId, null), workId);
    return meetings.flatMap((meeting) =>
      work ? [{ ...meeting, view: describePart(work, meeting.part, until) }] : [],
    );
  }

  async function view(meeting: Meeting): Promise<MeetingView> {
    const { scheduleId, groupId, workId, part, startsAt } = meeting;
    const schedule = await store.schedules.find(scheduleId);
    if (!schedule) throw new Error(`Meeting ${meeting.id} has no schedule.`);
    const all = await store.schedules.ofSchedule(scheduleId);
    const everybody = await openGroup(groupId, null);
    const isThere = (await library.entry(everybody, workId)) !== null;
    const work = isThere ? await library.work({ workId, line: null }) : null;
    return {
      meeting,
      plan: schedule.plan,
      of: all.filter(({ status }) => status === 'planned').length,
      endsAt: endOf(startsAt, schedule.plan),
      host: meeting.coverHost ?? schedule.createdBy,
      part: work && describePart(work, part, await findLine(everybody, workId)),
    };
  }

  const viewAll = async (meetings: readonly Meeting[]): Promise<readonly MeetingView[]> =>
    Promise.all(meetings.map(view));

  return { view, viewAll, viewDrafts };
}
