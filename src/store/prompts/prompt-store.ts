import type { Kysely, Selectable, Transaction } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { NewPrompt, Prompt, PromptId, PromptSchedule, PromptState } from '../../corpus/prompt.ts';
import type { WorkId } from '../../corpus/work.ts';
import { lastingUrl } from '../../text/link.ts';
import type { StoreParts } from '../store-parts.ts';
import { prompts, promptSchedules } from '../tables/prompts.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import { deleteRows, freeId, insertRows, selectRows, updateRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

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
  /** Puts the prompt that a planned post has taken back into the queue, where it was. */
  putBack(groupId: GroupId, slot: string): Promise<void>;
  /** Replaces the generated wording with a host's, while the prompt is not posted; null if it is gone or posted. */
  reword(id: PromptId, question: string, memberId: string): Promise<Prompt | null>;
  /** Moves a prompt in the queue one place up or down; at the end of the queue nothing changes. */
  shift(id: PromptId, by: 'up' | 'down'): Promise<void>;
  /** When a group's next prompt is posted automatically, or null. */
  schedule(groupId: GroupId): Promise<PromptSchedule | null>;
  /** Null: no longer automatically. */
  putSchedule(groupId: GroupId, schedule: PromptSchedule | null): Promise<void>;
}

/** Stores the groups' prompts in the tables. */
export function createPromptStore({ db, createId }: StoreParts): PromptStore {
  return {
    keep: (prompt) => db.transaction().execute((transaction) => keep(transaction, prompt, createId)),
    async find(id) {
      const row = await selectRows(db, 'prompts', { id }).executeTakeFirst();
      return row ? fromPromptRow(row) : null;
    },
    list: (groupId, state) => list(db, groupId, state),
    used: (groupId, workId) => findUsed(db, groupId, workId),
    move: (id, from, to, at) =>
      db.transaction().execute((transaction) => move(transaction, id, { from, to, at })),
    takeFirst: (groupId, slot, at) =>
      db.transaction().execute((transaction) => takeFirst(transaction, groupId, slot, at)),
    async putBack(groupId, slot) {
      await db
        .updateTable('prompts')
        .set({ state: 'queued', posted_at: null, slot: null })
        .where('group_id', '=', groupId)
        .where('slot', '=', slot)
        .execute();
    },
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
  const listed = selectRows(db, 'prompts', { groupId, state });
  const rows = await listed.orderBy('position').orderBy('number').execute();
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
  const taken = await selectRows(db, 'prompts', { groupId, slot }).executeTakeFirst();
  if (taken) return fromPromptRow(taken);
  const queued = selectRows(db, 'prompts', { groupId, state: 'queued' });
  const first = await queued.orderBy('position').executeTakeFirst();
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
  const own = await selectRows(db, 'prompts', { id, state: 'queued' }).executeTakeFirst();
  if (!own) return;
  const other = await selectRows(db, 'prompts', { groupId: own.group_id, state: 'queued' })
    .where('position', by === 'up' ? '<' : '>', own.position)
    .orderBy('position', by === 'up' ? 'desc' : 'asc')
    .executeTakeFirst();
  if (!other) return;
  await updateRows(db, 'prompts', { id }, { position: other.position });
  await updateRows(db, 'prompts', { id: other.id }, { position: own.position });
}

async function findSchedule(db: Kysely<Tables>, groupId: GroupId): Promise<PromptSchedule | null> {
  const row = await selectRows(db, 'prompt_schedules', { groupId }).executeTakeFirst();
  return row ? readRow(promptSchedules, row, ['groupId']) : null;
}

async function putSchedule(
  db: Transaction<Tables>,
  groupId: GroupId,
  schedule: PromptSchedule | null,
): Promise<void> {
  await deleteRows(db, 'prompt_schedules', { groupId });
  if (schedule !== null) await insertRows(db, 'prompt_schedules', { groupId, ...schedule });
}

async function findUsed(
  db: Kysely<Tables>,
  groupId: GroupId,
  workId: WorkId,
): Promise<ReadonlyMap<string, PromptState>> {
  const ofWork = db.selectFrom('prompts').select(['key', 'state']).where('work_id', '=', workId);
  const rows = await ofWork.where('group_id', '=', groupId).execute();
  return new Map(rows.flatMap(({ key, state }) => (key === null ? [] : [[key, state] as const])));
}

function toPromptRow(id: PromptId, prompt: NewPrompt) {
  const citations = prompt.citations.map((cited) => ({
    ...cited,
    url: lastingUrl(cited),
    urlExpiresAt: undefined,
  }));
  const state = { state: 'drafted', position: 0, postedAt: null, slot: null } as const;
  return toRow(prompts, { ...prompt, ...state, id, citations });
}

function fromPromptRow(row: Selectable<Tables['prompts']>): Prompt {
  const { citations, ...prompt } = readRow(prompts, row, ['number', 'position', 'slot']);
  return {
    ...prompt,
    citations: citations.map(({ locator: { page, note, ...locator }, ...cited }) => ({
      ...cited,
      locator: { ...locator, ...(page && { page }), ...(note !== undefined && { note }) },
    })),
  };
}
