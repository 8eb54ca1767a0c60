import { randomUUID } from 'node:crypto';
import type { Meeting } from '../../corpus/schedule.ts';
import type { Posts } from '../posts/posts.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Prompt, PromptSchedule } from '../../corpus/prompt.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';

/** The kind under which prompts are among the planned posts. */
const PROMPT_POST = 'prompt';

/** Days between two prompts that are posted by themselves. */
export const EVERY_DAYS = { least: 1, most: 60 } as const;

const DAY_MS = 86_400_000;

/** How long after its time a prompt is still worth posting, in milliseconds. */
const USEFUL_MS = 12 * 3_600_000;

/** Posting prompts by themselves. */
export interface PromptSchedules {
  /** The queue's first at the start of the next meeting. UserError if none is planned. */
  atNextMeeting(groupId: GroupId): Promise<PromptSchedule>;
  /** The queue's first every so many days, from so many days on. UserError for another number. */
  every(groupId: GroupId, days: number): Promise<PromptSchedule>;
  stop(groupId: GroupId): Promise<void>;
  /**
   * What a planned post is made of when its time has come: the queue's first, marked as posted, the next post being
   * planned. Asked again for the same slot, the same one. Null where there is nothing to post: the queue is empty, or
   * the host has decided otherwise since.
   */
  takeDue(groupId: GroupId, slot: NewPlannedPost['payload']): Promise<Prompt | null>;
}

/** What prompts are posted by themselves with. */
interface ScheduleParts {
  store: Pick<Store, 'prompts'>;
  posts: Pick<Posts, 'plan'>;
  /** Says which meetings of a group are not over, the next first. */
  schedules: { list(groupId: GroupId): Promise<readonly { readonly meeting: Pick<Meeting, 'startsAt'> }[]> };
  createId?: () => string;
  now: () => Date;
}

/** Creates what has prompts posted by themselves. */
export function createPromptSchedules(parts: ScheduleParts): PromptSchedules {
  const { store, schedules, createId = randomUUID, now } = parts;
  const plan = async (groupId: GroupId, schedule: PromptSchedule) => planNext(parts, groupId, schedule);

  return {
    async atNextMeeting(groupId) {
      const [next] = await schedules.list(groupId);
      if (!next) throw new UserError((words) => words.prompts.noMeeting);
      return plan(groupId, { plan: createId(), everyDays: null, dueAt: next.meeting.startsAt });
    },
    async every(groupId, days) {
      const { least, most } = EVERY_DAYS;
      if (!Number.isInteger(days) || days < least || days > most)
        throw new UserError((words) => words.prompts.wrongDays(least, most));
      const dueAt = new Date(now().getTime() + days * DAY_MS);
      return plan(groupId, { plan: createId(), everyDays: days, dueAt });
    },
    stop: (groupId) => store.prompts.putSchedule(groupId, null),
    async takeDue(groupId, payload) {
      const slot = { plan: payload['plan'], dueAt: Number(payload['dueAt']) };
      const schedule = await store.prompts.schedule(groupId);
      if (schedule === null || schedule.plan !== slot.plan) return null;
      const { everyDays } = schedule;
      // Planned first, so that a post that fails does not end the series.
      if (everyDays !== null && schedule.dueAt.getTime() === slot.dueAt)
        await plan(groupId, { ...schedule, dueAt: new Date(slot.dueAt + everyDays * DAY_MS) });
      return store.prompts.takeFirst(groupId, `${slot.plan}/${slot.dueAt}`, now());
    },
  };
}

async function planNext(
  { store, posts }: ScheduleParts,
  groupId: GroupId,
  schedule: PromptSchedule,
): Promise<PromptSchedule> {
  const { plan: id, dueAt } = schedule;
  await store.prompts.putSchedule(groupId, schedule);
  await posts.plan([
    {
      groupId,
      kind: PROMPT_POST,
      key: `${PROMPT_POST}/${groupId}/${id}/${dueAt.toISOString()}`,
      subject: null,
      label: '',
      dueAt,
      usefulUntil: new Date(dueAt.getTime() + USEFUL_MS),
      heedsQuietHours: true,
      payload: { plan: id, dueAt: dueAt.getTime() },
    },
  ]);
  return schedule;
}
