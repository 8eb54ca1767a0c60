import type { LocalDate, Meeting, MeetingChange, MeetingId, Recurrence } from '../../corpus/schedule.ts';
import { UserError } from '../../errors.ts';
import { addDays, nameInstant, toInstant, toLocal } from '../group/local-time.ts';
import type { ScheduleParts } from './view-meeting.ts';
import { readDay, readMinutes } from './draft-schedule.ts';
import { MEETING_POSTS, planPosts, planThread, STANDING_POSTS } from './plan-posts.ts';
import type { MeetingView, Schedules, Skip } from './schedules.ts';
import { readDate } from './read-when.ts';
import { occurrenceOf } from './recurrence.ts';

/** Finds meetings and changes them, unless somebody else has just done so. */
function createMeetingAccess(
  { store, posts, now }: Pick<ScheduleParts, 'store' | 'posts' | 'now'>,
  view: (meeting: Meeting) => Promise<MeetingView>,
) {
  async function find(groupId: string, id: MeetingId): Promise<MeetingView> {
    const meeting = await store.schedules.meeting(id);
    if (meeting?.groupId !== groupId || meeting.status !== 'planned' || meeting.startsAt <= now())
      throw new UserError(({ schedule }) => schedule.errors.noMeeting);
    return view(meeting);
  }

  async function findNeighbours({ id, scheduleId }: Meeting) {
    const all = await store.schedules.ofSchedule(scheduleId);
    const standing = all.filter(({ status }) => status === 'planned');
    const at = standing.findIndex((each) => each.id === id);
    return { before: standing[at - 1], from: standing.slice(at), after: standing[at + 1] };
  }

  async function apply(
    changes: readonly RevisedChange[],
    instead: Parameters<typeof store.schedules.change>[1],
  ): Promise<void> {
    if (!(await store.schedules.change(changes, instead)))
      throw new UserError(({ schedule }) => schedule.errors.changedMeanwhile);
    posts.announcePlanned();
  }

  async function read(groupId: string, id: MeetingId): Promise<MeetingView> {
    const meeting = await store.schedules.meeting(id);
    if (meeting?.groupId !== groupId) throw new UserError(({ schedule }) => schedule.errors.noMeeting);
    return view(meeting);
  }

  return { find, findNeighbours, apply, read };
}

/** Moving one meeting: the preview, and the move itself. */
function createMoves(
  { openGroup, now }: Pick<ScheduleParts, 'openGroup' | 'now'>,
  { find, findNeighbours, apply, read }: ReturnType<typeof createMeetingAccess>,
): Pick<Schedules, 'previewMove' | 'move'> {
  async function refuseDisorder(meeting: Meeting, startsAt: Date): Promise<void> {
    const { timeZone, language } = (await openGroup(meeting.groupId, null)).settings;
    const { before, after } = await findNeighbours(meeting);
    refuseOutOfOrder(startsAt, { before, after, now: now() }, (at) => nameInstant(at, timeZone, language));
  }

  return {
    async previewMove(groupId, id, to) {
      const { meeting } = await find(groupId, id);
      const { timeZone, language } = (await openGroup(groupId, null)).settings;
      const startsAt = readMove(meeting, to, timeZone, { now: now(), language });
      await refuseDisorder(meeting, startsAt);
      const [from, there] = [meeting.startsAt, startsAt].map((at) => nameInstant(at, timeZone, language));
      const { revision } = meeting;
      return { view: await read(groupId, id), startsAt, from: from ?? '', to: there ?? '', revision };
    },
    async move(groupId, id, { startsAt, revision }) {
      const { meeting, plan } = await find(groupId, id);
      if (meeting.revision !== revision)
        throw new UserError(({ schedule }) => schedule.errors.changedMeanwhile);
      await refuseDisorder(meeting, startsAt);
      await apply([{ id, revision: meeting.revision, startsAt }], {
        kinds: STANDING_POSTS,
        plan: (changed) => changed.flatMap((each) => planPosts(each, plan, now(), true)),
      });
      return read(groupId, id);
    },
  };
}

/** Creates the changes of upcoming meetings. */
export function createMeetingChanges(
  { store, openGroup, posts, now }: ScheduleParts,
  view: (meeting: Meeting) => Promise<MeetingView>,
): Pick<Schedules, 'previewMove' | 'move' | 'skip' | 'cover'> {
  const access = createMeetingAccess({ store, posts, now }, view);
  const { find, findNeighbours, apply, read } = access;
  return {
    ...createMoves({ openGroup, now }, access),
    async skip(groupId, id, how) {
      const { meeting, plan } = await find(groupId, id);
      const [first, ...later] = (await findNeighbours(meeting)).from;
      if (!first) throw new UserError(({ schedule }) => schedule.errors.noMeeting);
      const changes = skipMeeting([first, ...later], how, plan.recurrence);
      const isNews = new Set(
        changes.filter(({ startsAt, part }) => startsAt ?? part).map((change) => change.id),
      );
      await apply(changes, {
        kinds: STANDING_POSTS,
        plan: (changed) => changed.flatMap((each) => planPosts(each, plan, now(), isNews.has(each.id))),
      });
      const left = await store.schedules.ofSchedule(meeting.scheduleId);
      return Promise.all(left.filter((each) => each.status === 'planned' && each.startsAt > now()).map(view));
    },
    async cover(groupId, id, memberId) {
      const { meeting, plan } = await find(groupId, id);
      await apply([{ id, revision: meeting.revision, coverHost: memberId }], {
        kinds: [MEETING_POSTS.thread],
        plan: (changed) => changed.flatMap((each) => planThread(each, plan, now())),
      });
      return read(groupId, id);
    },
  };
}

/** The new instant of a meeting; date or time that is not given stays as it is in the zone. */
function readMove(
  { startsAt }: Meeting,
  { date, time }: { date: string | null; time: string | null },
  zone: string,
  around: { now: Date; language: string },
): Date {
  if (date === null && time === null) throw new UserError(({ schedule }) => schedule.errors.nothingToMove);
  const local = toLocal(startsAt, zone);
  const minutes = time === null ? local.minutes : readMinutes(time);
  return toInstant(
    date === null ? local.date : readNearDay(date, { minutes, zone, meeting: local.date }, around),
    minutes,
    zone,
  );
}

/** Days around a meeting in which a weekday is looked for: each stands there once. */
const AROUND_DAYS = 3;

/** A day; a weekday is the one nearest to the meeting, not the next from today, unless that one is over. */
function readNearDay(
  typed: string,
  { minutes, zone, meeting }: { minutes: number; zone: string; meeting: LocalDate },
  around: { now: Date; language: string },
): LocalDate {
  const near = readDate(typed, addDays(meeting, -AROUND_DAYS), around.language);
  const isToCome = near?.isWeekday === true && toInstant(near.date, minutes, zone) > around.now;
  return isToCome ? near.date : readDay(typed, minutes, zone, around);
}

function refuseOutOfOrder(
  at: Date,
  { before, after, now }: { before: Meeting | undefined; after: Meeting | undefined; now: Date },
  name: (at: Date) => string,
): void {
  if (at <= now) throw new UserError(({ schedule }) => schedule.errors.past(name(at)));
  if (before && at <= before.startsAt)
    throw new UserError(({ schedule }) => schedule.errors.beforePrevious(name(before.startsAt)));
  if (after && at >= after.startsAt)
    throw new UserError(({ schedule }) => schedule.errors.afterNext(name(after.startsAt)));
}

/** A change of a meeting, with its earlier state. */
type RevisedChange = MeetingChange & { readonly revision: number };

/** What skipping the first of some meetings does to it and to those that follow it in its schedule. */
function skipMeeting(
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
