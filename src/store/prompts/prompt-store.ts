import type { Kysely, Transaction } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPrompt, Prompt, PromptId, PromptSchedule, PromptState } from '../../corpus/prompt.ts';
import type { WorkId } from '../../corpus/work.ts';
import { promptSchedules } from '../tables/prompts.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';
import { freeId } from '../file/free-id.ts';
import { fromPromptRow, toPromptRow } from './prompt-row.ts';

/** The groups' discussion prompts. */
export interface PromptStore {
  /**
   * Stores a prompt as a draft, or returns the existing one: each interaction stores one, and so does each key of a
   * work in a group. An existing one does not change.
   */
  keep(prompt: NewPrompt): Promise<Prompt>;
  find(id: PromptId): Promise<Prompt | null>;
  /** A group's prompts in a state: the queue in its order, others oldest first. */
  list(groupId: GroupId, state: PromptState): Promise<readonly Prompt[]>;
  /** States of a group's prompts for a work, by key. */
  used(groupId: GroupId, workId: WorkId): Promise<ReadonlyMap<string, PromptState>>;
  /**
   * Changes the state of a prompt that is in one of some states; null if it is in another. A queued prompt goes to the
   * end.
   */
  move(id: PromptId, from: readonly PromptState[], to: PromptState, at: Date): Promise<Prompt | null>;
  /**
   * Takes the first prompt of a group's queue for a planned post and marks it as posted; the same slot always gets the
   * same one. Null if the queue is empty.
   */
  takeFirst(groupId: GroupId, slot: string, at: Date): Promise<Prompt | null>;
  /** Replaces the generated wording with a host's, while the prompt is not posted; null if it is gone or posted. */
  reword(id: PromptId, question: string, memberId: string): Promise<Prompt | null>;
  /** Moves a prompt in the queue one place up or down; at the end of the queue nothing changes. */
  shift(id: PromptId, by: 'up' | 'down'): Promise<void>;
  /** When a group's next prompt is posted automatically, or null. */
  schedule(groupId: GroupId): Promise<PromptSchedule | null>;
  /** Null: no longer automatically. */
  putSchedule(groupId: GroupId, schedule: PromptSchedule | null): Promise<void>;
}

/** Stores the groups' prompts in the tables. `createId` may return the same id twice: one that is taken is not used. */
export function createPromptStore({
  db,
  createId,
}: {
  db: Kysely<Tables>;
  createId: () => PromptId;
}): PromptStore {
  return {
    keep: (prompt) => db.transaction().execute((transaction) => keep(transaction, prompt, createId)),
    async find(id) {
      const row = await db.selectFrom('prompts').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? fromPromptRow(row) : null;
    },
    list: (groupId, state) => list(db, groupId, state),
    used: (groupId, workId) => findUsed(db, groupId, workId),
    move: (id, from, to, at) =>
      db.transaction().execute((transaction) => move(transaction, id, { from, to, at })),
    takeFirst: (groupId, slot, at) =>
      db.transaction().execute((transaction) => takeFirst(transaction, groupId, slot, at)),
    async reword(id, question, memberId) {
      const row = await db
        .updateTable('prompts')
        .set({ question, member_id: memberId })
        .where('id', '=', id)
        .where('state', 'in', ['drafted', 'queued'])
        .returningAll()
        .executeTakeFirst();
      return row ? fromPromptRow(row) : null;
    },
    shift: (id, by) => db.transaction().execute((transaction) => shift(transaction, id, by)),
    schedule: (groupId) => findSchedule(db, groupId),
    putSchedule: (groupId, schedule) =>
      db.transaction().execute((transaction) => putSchedule(transaction, groupId, schedule)),
  };
}

async function list(db: Kysely<Tables>, groupId: GroupId, state: PromptState): Promise<readonly Prompt[]> {
  const rows = await db
    .selectFrom('prompts')
    .selectAll()
    .where('group_id', '=', groupId)
    .where('state', '=', state)
    .orderBy('position')
    .orderBy('number')
    .execute();
  return rows.map(fromPromptRow);
}

async function keep(db: Transaction<Tables>, prompt: NewPrompt, createId: () => PromptId): Promise<Prompt> {
  const { groupId, workId, key, interactionId } = prompt;
  const there = await db
    .selectFrom('prompts')
    .selectAll()
    .where((each) =>
      each.or([
        each('interaction_id', '=', interactionId),
        ...(key === null ? [] : [each.and({ group_id: groupId, work_id: workId, key })]),
      ]),
    )
    .executeTakeFirst();
  if (there) return fromPromptRow(there);
  const id = await freeId(db, 'prompts', createId);
  const row = await db
    .insertInto('prompts')
    .values(toPromptRow(id, prompt))
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromPromptRow(row);
}

async function move(
  db: Transaction<Tables>,
  id: PromptId,
  { from, to, at }: { from: readonly PromptState[]; to: PromptState; at: Date },
): Promise<Prompt | null> {
  const { last } = await db
    .selectFrom('prompts')
    .select((each) => each.fn.max('position').as('last'))
    .where('group_id', 'in', db.selectFrom('prompts').select('group_id').where('id', '=', id))
    .executeTakeFirstOrThrow();
  const row = await db
    .updateTable('prompts')
    .set({
      state: to,
      ...(to === 'queued' && { position: (last ?? 0) + 1 }),
      ...(to === 'posted' && { posted_at: at.toISOString() }),
    })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returningAll()
    .executeTakeFirst();
  return row ? fromPromptRow(row) : null;
}

async function takeFirst(
  db: Transaction<Tables>,
  groupId: GroupId,
  slot: string,
  at: Date,
): Promise<Prompt | null> {
  const ofGroup = db.selectFrom('prompts').selectAll().where('group_id', '=', groupId);
  const taken = await ofGroup.where('slot', '=', slot).executeTakeFirst();
  if (taken) return fromPromptRow(taken);
  const first = await ofGroup.where('state', '=', 'queued').orderBy('position').executeTakeFirst();
  if (!first) return null;
  const row = await db
    .updateTable('prompts')
    .set({ state: 'posted', posted_at: at.toISOString(), slot })
    .where('number', '=', first.number)
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromPromptRow(row);
}

async function shift(db: Transaction<Tables>, id: PromptId, by: 'up' | 'down'): Promise<void> {
  const own = await db
    .selectFrom('prompts')
    .select(['group_id', 'position'])
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  if (!own) return;
  const other = await db
    .selectFrom('prompts')
    .select(['id', 'position'])
    .where('group_id', '=', own.group_id)
    .where('state', '=', 'queued')
    .where('position', by === 'up' ? '<' : '>', own.position)
    .orderBy('position', by === 'up' ? 'desc' : 'asc')
    .executeTakeFirst();
  if (!other) return;
  await db.updateTable('prompts').set({ position: other.position }).where('id', '=', id).execute();
  await db.updateTable('prompts').set({ position: own.position }).where('id', '=', other.id).execute();
}

async function findSchedule(db: Kysely<Tables>, groupId: GroupId): Promise<PromptSchedule | null> {
  const row = await db
    .selectFrom('prompt_schedules')
    .selectAll()
    .where('group_id', '=', groupId)
    .executeTakeFirst();
  return row ? readRow(promptSchedules, row, ['groupId']) : null;
}

async function putSchedule(
  db: Transaction<Tables>,
  groupId: GroupId,
  schedule: PromptSchedule | null,
): Promise<void> {
  await db.deleteFrom('prompt_schedules').where('group_id', '=', groupId).execute();
  if (schedule === null) return;
  await db
    .insertInto('prompt_schedules')
    .values(toRow(promptSchedules, { groupId, ...schedule }))
    .execute();
}

async function findUsed(
  db: Kysely<Tables>,
  groupId: GroupId,
  workId: WorkId,
): Promise<ReadonlyMap<string, PromptState>> {
  const rows = await db
    .selectFrom('prompts')
    .select(['key', 'state'])
    .where('group_id', '=', groupId)
    .where('work_id', '=', workId)
    .execute();
  return new Map(rows.flatMap(({ key, state }) => (key === null ? [] : [[key, state] as const])));
}
