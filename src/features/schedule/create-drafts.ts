import type { Meeting, Schedule } from '../../corpus/schedule.ts';
import { UserError } from '../../errors.ts';
import { nameInstant } from '../group/local-time.ts';
import { draftSchedule, readRecurrence } from './draft-schedule.ts';
import { planPosts } from './plan-posts.ts';
import type { Schedules } from './schedules.ts';
import type { MeetingViews, ScheduleParts } from './view-meeting.ts';

/** Creates the drafting and confirming of schedules. */
export function createDrafts(
  parts: ScheduleParts,
  { viewAll, viewDrafts }: Pick<MeetingViews, 'viewAll' | 'viewDrafts'>,
): Pick<Schedules, 'draft' | 'preview' | 'confirm' | 'discard'> {
  const { store, library, openGroup, readingLines, posts, now } = parts;

  async function show(schedule: Schedule): ReturnType<Schedules['preview']> {
    const { id, groupId, plan } = schedule;
    const replaced = await findReplaced(parts, schedule);
    const meetings = await viewDrafts(groupId, plan, await draw(parts, schedule));
    const { settings, lines } = await openGroup(groupId, null);
    const drawsLine = settings.readingLine && !lines.has(plan.workId);
    return { id, plan, meetings, replaces: replaced.length, drawsLine };
  }

  return {
    async draft({ groupId, memberId, interactionId, first, time, every, ...asked }) {
      const everybody = await openGroup(groupId, null);
      const { timeZone: zone, language } = everybody.settings;
      const entry = await library.entry(everybody, asked.workId);
      if (!entry) throw new UserError((words) => words.errors.noSuchWork);
      const recurrence = readRecurrence({ first, time, every, zone }, { now: now(), language });
      const plan = { ...asked, title: entry.description.title, recurrence };
      await draw(parts, { groupId, plan });
      const drafted = { groupId, createdBy: memberId, interactionId, createdAt: now(), plan };
      return show(await store.schedules.draft(drafted));
    },
    preview: async (groupId, id) => show(await findDraft(parts, groupId, id)),
    async confirm(groupId, id) {
      const schedule = await findDraft(parts, groupId, id);
      const { plan } = schedule;
      const meetings = await draw(parts, schedule);
      const at = now();
      await refusePast(parts, schedule, meetings[0]?.startsAt ?? at);
      const replaced = await findReplaced(parts, schedule);
      const made = await store.schedules.confirm(id, meetings, {
        changes: replaced.map((meeting) => ({ id: meeting.id, status: 'dropped' })),
        plan: (all) => all.flatMap((meeting) => planPosts(meeting, plan, at, false)),
      });
      if (made === null) throw new UserError(({ schedule: say }) => say.errors.decided);
      if ((await readingLines.groupLine(groupId, plan.workId)) === null)
        await readingLines.moveGroup(groupId, plan.workId, meetings[0]?.part.start ?? 0);
      posts.announcePlanned();
      return viewAll(made);
    },
    async discard(groupId, id) {
      await findDraft(parts, groupId, id);
      if (!(await store.schedules.discard(id)))
        throw new UserError(({ schedule: say }) => say.errors.decided);
    },
  };
}

async function findDraft({ store }: ScheduleParts, groupId: string, id: string): Promise<Schedule> {
  const schedule = await store.schedules.find(id);
  if (schedule?.groupId !== groupId || schedule.status !== 'draft')
    throw new UserError(({ schedule: say }) => say.errors.decided);
  return schedule;
}

/** The content of a schedule, and its group and host. */
type Drawn = Pick<Schedule, 'groupId' | 'plan'>;

/** The whole work is divided, but its parts are described only up to the line. */
async function draw({ library, openGroup }: ScheduleParts, { groupId, plan }: Drawn) {
  const entry = await library.entry(await openGroup(groupId, null), plan.workId);
  const work = entry && (await library.work({ workId: plan.workId, line: null }));
  if (!work) throw new UserError((words) => words.errors.noSuchWork);
  return draftSchedule(work, plan);
}

async function findReplaced(
  { store, now }: ScheduleParts,
  { groupId, plan }: Drawn,
): Promise<readonly Meeting[]> {
  const upcoming = await store.schedules.meetings(groupId, now());
  return upcoming.filter((meeting) => meeting.workId === plan.workId);
}

async function refusePast(
  { openGroup, now }: ScheduleParts,
  { groupId, plan }: Drawn,
  first: Date,
): Promise<void> {
  if (first > now()) return;
  const { language } = (await openGroup(groupId, null)).settings;
  const when = nameInstant(first, plan.recurrence.zone, language);
  throw new UserError(({ schedule: say }) => say.errors.past(when));
}
