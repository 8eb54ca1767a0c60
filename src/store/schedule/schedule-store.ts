import type { Kysely, Selectable, Transaction, Updateable } from 'kysely';
import type {
  Meeting,
  MeetingChange,
  NewMeeting,
  NewSchedule,
  Schedule,
  SchedulePlan,
  MeetingId,
  ScheduleId,
} from '../../corpus/schedule.ts';
import { readRow, toColumns, toRow } from '../tables/read-row.ts';
import { meetings, schedules } from '../tables/schedules.ts';
import { findRow, freeId, selectRows, updateRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { StoreParts } from '../store-parts.ts';
import { createPlannedPostStore } from './planned-post-store.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPlannedPost } from '../../corpus/planned-post.ts';

/** Meetings on works, and hosts' drafts of them. */
export interface ScheduleStore {
  /** Stores a host's draft; each interaction is stored once. */
  draft(schedule: NewSchedule): Promise<Schedule>;
  find(id: ScheduleId): Promise<Schedule | null>;
  /** Discards a draft. False if it was confirmed or discarded already. */
  discard(id: ScheduleId): Promise<boolean>;
  /**
   * Turns a draft into meetings, with other changes and posts, in one transaction. Null if it was confirmed or
   * discarded already; nothing changes then. `plan` makes the posts when the meetings have their ids.
   */
  confirm(
    id: ScheduleId,
    meetings: readonly NewMeeting[],
    along: {
      readonly changes: readonly MeetingChange[];
      readonly plan: (made: readonly Meeting[]) => readonly NewPlannedPost[];
    },
  ): Promise<readonly Meeting[] | null>;
  meeting(id: MeetingId): Promise<Meeting | null>;
  /** A group's planned meetings that start at or after an instant, or all of them; earliest first. */
  meetings(groupId: GroupId, from: Date | null): Promise<readonly Meeting[]>;
  /** All meetings of a schedule, cancelled ones too, in order. */
  ofSchedule(id: ScheduleId): Promise<readonly Meeting[]>;
  /**
   * Changes meetings in one transaction, unless one of them was changed since it was read. Their planned posts of the
   * given kinds are cancelled and replaced with those from `plan`. False if nothing was changed.
   */
  change(
    changes: readonly (MeetingChange & { readonly revision: number })[],
    instead: {
      readonly kinds: readonly string[];
      readonly plan: (changed: readonly Meeting[]) => readonly NewPlannedPost[];
    },
  ): Promise<boolean>;
  /** Stores the Discord id of a meeting's scheduled event or thread. */
  note(id: MeetingId, ids: { readonly eventId?: string | null; readonly threadId?: string }): Promise<void>;
}

/** Stores schedules and meetings in the tables. */
export function createScheduleStore({ db, createId }: StoreParts): ScheduleStore {
  return {
    draft: (schedule) => db.transaction().execute((transaction) => draft(transaction, schedule, createId)),
    async find(id) {
      const row = await selectRows(db, 'schedules', { id }).executeTakeFirst();
      return row ? fromScheduleRow(row) : null;
    },
    discard: async (id) => (await decide(db, id, 'discarded')) !== null,
    confirm: (id, wanted, along) =>
      db.transaction().execute(async (transaction) => {
        const schedule = await decide(transaction, id, 'confirmed');
        if (!schedule) return null;
        const dropped = await applyChanges(transaction, along.changes);
        await cancelPosts(transaction, dropped, null);
        const made: Meeting[] = [];
        for (const meeting of wanted) made.push(await insert(transaction, schedule, meeting, createId));
        await createPlannedPostStore(transaction).plan(along.plan([...dropped, ...made]));
        return made;
      }),
    change: (changes, instead) =>
      db.transaction().execute(async (transaction) => {
        if (!(await areAsRead(transaction, changes))) return false;
        const changed = await applyChanges(transaction, changes);
        await cancelPosts(transaction, changed, instead.kinds);
        await createPlannedPostStore(transaction).plan(instead.plan(changed));
        return true;
      }),
    ...createMeetingList(db),
  };
}

function createMeetingList(
  db: Kysely<Tables>,
): Pick<ScheduleStore, 'meeting' | 'meetings' | 'ofSchedule' | 'note'> {
  return {
    async meeting(id) {
      const row = await selectRows(db, 'meetings', { id }).executeTakeFirst();
      return row ? fromMeetingRow(row) : null;
    },
    async meetings(groupId, from) {
      const rows = await selectRows(db, 'meetings', { groupId, status: 'planned' })
        .where('starts_at', '>=', from?.toISOString() ?? '')
        .orderBy('starts_at')
        .orderBy('id')
        .execute();
      return rows.map(fromMeetingRow);
    },
    async ofSchedule(id) {
      const all = selectRows(db, 'meetings', { scheduleId: id });
      const rows = await all.orderBy('starts_at').orderBy('number').execute();
      return rows.map(fromMeetingRow);
    },
    async note(id, ids) {
      await updateRows(db, 'meetings', { id }, ids);
    },
  };
}

async function draft(
  transaction: Transaction<Tables>,
  schedule: NewSchedule,
  createId: () => string,
): Promise<Schedule> {
  const { interactionId } = schedule;
  const there = await selectRows(transaction, 'schedules', { interactionId }).executeTakeFirst();
  if (there) return fromScheduleRow(there);
  const id = await freeId(transaction, 'schedules', createId);
  const row = toRow(schedules, { ...schedule, id, workId: schedule.plan.workId, status: 'draft' });
  await transaction.insertInto('schedules').values(row).execute();
  return fromScheduleRow(row);
}

async function areAsRead(
  transaction: Transaction<Tables>,
  read: readonly Pick<Meeting, 'id' | 'revision'>[],
): Promise<boolean> {
  for (const { id, revision } of read) {
    if ((await findRow(transaction, 'meetings', { id }))?.revision !== revision) return false;
  }
  return true;
}

/** One conditional update, so that only one of two presses on a draft's buttons counts. */
async function decide(
  db: Kysely<Tables>,
  id: string,
  status: Exclude<Schedule['status'], 'draft'>,
): Promise<Schedule | null> {
  const row = await db
    .updateTable('schedules')
    .set({ status })
    .where('id', '=', id)
    .where('status', '=', 'draft')
    .returningAll()
    .executeTakeFirst();
  return row ? fromScheduleRow(row) : null;
}

async function insert(
  transaction: Transaction<Tables>,
  { id: scheduleId, groupId, plan }: Schedule,
  { number, part, startsAt }: NewMeeting,
  createId: () => string,
): Promise<Meeting> {
  const row = await transaction
    .insertInto('meetings')
    .values(
      toRow(meetings, {
        id: await freeId(transaction, 'meetings', createId),
        scheduleId,
        groupId,
        workId: plan.workId,
        number,
        startOffset: part.start,
        endOffset: part.end,
        startsAt,
        status: 'planned',
        coverHost: null,
        eventId: null,
        threadId: null,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromMeetingRow(row);
}

async function applyChanges(
  transaction: Transaction<Tables>,
  changes: readonly MeetingChange[],
): Promise<readonly Meeting[]> {
  const changed: Meeting[] = [];
  for (const change of changes) {
    const row = await transaction
      .updateTable('meetings')
      .set(toChange(change))
      .set((column) => ({ revision: column('revision', '+', 1) }))
      .where('id', '=', change.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    changed.push(fromMeetingRow(row));
  }
  return changed;
}

/** Cancels the planned posts of meetings, of some kinds or all. */
async function cancelPosts(
  transaction: Transaction<Tables>,
  changed: readonly Meeting[],
  kinds: readonly string[] | null,
): Promise<void> {
  if (changed.length === 0 || kinds?.length === 0) return;
  const planned = transaction
    .updateTable('planned_posts')
    .set({ state: 'cancelled' })
    .where('state', '=', 'planned')
    .where(
      'subject',
      'in',
      changed.map(({ id }) => id),
    );
  await (kinds === null ? planned : planned.where('kind', 'in', kinds)).execute();
}

function toChange({ part, ...change }: MeetingChange): Updateable<Tables['meetings']> {
  return toColumns(meetings, { ...change, ...(part && { startOffset: part.start, endOffset: part.end }) });
}

function fromScheduleRow(row: Selectable<Tables['schedules']>): Schedule {
  return { ...readRow(schedules, row, ['workId', 'plan']), plan: JSON.parse(row.plan) as SchedulePlan };
}

function fromMeetingRow(row: Selectable<Tables['meetings']>): Meeting {
  const { startOffset: start, endOffset: end, ...meeting } = readRow(meetings, row);
  return { ...meeting, part: { start, end } };
}
