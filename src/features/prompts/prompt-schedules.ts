import { randomUUID } from 'node:crypto';
import type { Meeting } from '../../corpus/schedule.ts';
import type { Posts } from '../posts/posts.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';
import type { Prompt, PromptSchedule } from '../../corpus/prompt.ts';
import { DAY_MS, HOUR_MS } from '../../corpus/time.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';

/** The kind of planned posts with prompts. */
const PROMPT_POST = 'prompt';

/** Days between two automatically posted prompts. */
export const EVERY_DAYS = { least: 1, most: 60 } as const;

/** How long after its time a prompt is still posted, in milliseconds. */
const USEFUL_MS = 12 * HOUR_MS;

/** Posting prompts automatically. */
export interface PromptSchedules {
  /** The first in the queue at the start of the next meeting. UserError if none is planned. */
  atNextMeeting(groupId: GroupId): Promise<PromptSchedule>;
  /** The first in the queue every so many days, starting in so many days. UserError for another number. */
  every(groupId: GroupId, days: number): Promise<PromptSchedule>;
  stop(groupId: GroupId): Promise<void>;
  /**
   * The content of a planned post that is due: the first prompt in the queue, marked as posted; also plans the next
   * post. The same slot always gets the same prompt. Null if there is nothing to post: the queue is empty, or the host
   * has changed the setting since.
   */
  takeDue(groupId: GroupId, slot: NewPlannedPost['payload']): Promise<Prompt | null>;
  /** Puts the prompt of a planned post that failed for good back into the queue, where it was. */
  putBack(groupId: GroupId, slot: NewPlannedPost['payload']): Promise<void>;
}

/** Dependencies of posting prompts automatically. */
interface ScheduleParts {
  store: Pick<Store, 'prompts'>;
  posts: Pick<Posts, 'plan'>;
  /** A group's meetings that are not over, the next first. */
  schedules: { list(groupId: GroupId): Promise<readonly { readonly meeting: Pick<Meeting, 'startsAt'> }[]> };
  createId?: () => string;
  now: () => Date;
}

/** Creates automatic posting of prompts. */
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
      const slot = slotOf(payload);
      const schedule = await store.prompts.schedule(groupId);
      if (schedule === null || schedule.plan !== slot.plan) return null;
      const { everyDays } = schedule;
      // Planned first, so that a failing post does not end the series.
      if (everyDays !== null && schedule.dueAt.getTime() === slot.dueAt)
        await plan(groupId, { ...schedule, dueAt: new Date(slot.dueAt + everyDays * DAY_MS) });
      return store.prompts.takeFirst(groupId, nameOf(slot), now());
    },
    putBack: (groupId, payload) => store.prompts.putBack(groupId, nameOf(slotOf(payload))),
  };
}

interface PromptSlot {
  readonly plan: unknown;
  readonly dueAt: number;
}

function slotOf(payload: NewPlannedPost['payload']): PromptSlot {
  return { plan: payload['plan'], dueAt: Number(payload['dueAt']) };
}

const nameOf = ({ plan, dueAt }: PromptSlot): string => `${String(plan)}/${dueAt}`;

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
