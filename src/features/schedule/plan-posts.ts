import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Meeting, SchedulePlan } from '../../corpus/schedule.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../corpus/time.ts';

/** How long before a meeting its scheduled event is created: Discord allows a hundred events per server at a time. */
const EVENT_DAYS = 28;

/** How long after a meeting's start the line is still moved if the bot was offline. */
const LINE_DAYS = 30;

/** The planned posts of a meeting. */
export const MEETING_POSTS = {
  event: 'meeting-event',
  thread: 'meeting-thread',
  reminder: 'meeting-reminder',
  start: 'meeting-start',
  open: 'meeting-open',
  gone: 'meeting-gone',
} as const;

/** The planned posts of a meeting that takes place; all but the cancellation. */
export const STANDING_POSTS: readonly string[] = Object.values(MEETING_POSTS).filter(
  (kind) => kind !== MEETING_POSTS.gone,
);

/** When a meeting is over. */
export function endOf(startsAt: Date, { lengthMinutes }: Pick<SchedulePlan, 'lengthMinutes'>): Date {
  return new Date(startsAt.getTime() + lengthMinutes * MINUTE_MS);
}

/**
 * The planned posts of a meeting in its current state. A reminder whose time is past is left out, unless members have
 * to be told of a change: `isNews`.
 */
export function planPosts(
  meeting: Meeting,
  plan: SchedulePlan,
  now: Date,
  isNews: boolean,
): readonly NewPlannedPost[] {
  const { startsAt } = meeting;
  const before = (milliseconds: number) => new Date(startsAt.getTime() - milliseconds);
  const slot = slotOf(meeting, plan, now);
  if (meeting.status === 'dropped')
    return [slot(MEETING_POSTS.gone, now, endOf(startsAt, plan), { heedsQuietHours: false })];
  const posts = [
    slot(MEETING_POSTS.event, meeting.eventId === null ? before(EVENT_DAYS * DAY_MS) : now, startsAt, {
      heedsQuietHours: false,
    }),
    slot(MEETING_POSTS.start, startsAt, before(-LINE_DAYS * DAY_MS), { heedsQuietHours: false }),
  ];
  // Discord starts an event elsewhere by itself, and one in a channel only when somebody does.
  if (plan.place.kind !== 'elsewhere')
    posts.push(slot(MEETING_POSTS.open, startsAt, endOf(startsAt, plan), { heedsQuietHours: false }));
  if (plan.threadDays !== null)
    posts.push(
      slot(
        MEETING_POSTS.thread,
        // An existing thread is updated at once.
        meeting.threadId === null ? before(plan.threadDays * DAY_MS) : now,
        endOf(startsAt, plan),
      ),
    );
  const remindAt = plan.reminderHours === null ? null : before(plan.reminderHours * HOUR_MS);
  if (remindAt !== null && (isNews || remindAt > now))
    posts.push(slot(MEETING_POSTS.reminder, remindAt, startsAt));
  return posts;
}

/** Only the thread's post, for changes that affect nothing but its text. */
export function planThread(meeting: Meeting, plan: SchedulePlan, now: Date): readonly NewPlannedPost[] {
  return planPosts(meeting, plan, now, false).filter(({ kind }) => kind === MEETING_POSTS.thread);
}

function slotOf({ id, groupId, number, revision }: Meeting, { title }: SchedulePlan, now: Date) {
  return (kind: string, dueAt: Date, usefulUntil: Date, { heedsQuietHours = true } = {}): NewPlannedPost => ({
    groupId,
    kind,
    key: `meeting:${id}:${kind}:${revision}`,
    subject: id,
    label: `${title} · ${number}`,
    dueAt: dueAt < now ? now : dueAt,
    usefulUntil,
    heedsQuietHours,
    payload: { meetingId: id },
  });
}
