import type { Kysely, Transaction } from 'kysely';

import type {
  DiscussionQuestion,
  NewDiscussionQuestion,
  StepKind,
  DiscussionQuestionId,
  Step,
} from '../../corpus/discussion.ts';
import { changeStatus, type StatusChange } from './change-status.ts';
import { freeId } from '../file/free-id.ts';
import type { Tables } from '../tables/tables.ts';
import { countDiscussion, findDiscussion, listDiscussion, type DiscussionFilter } from './discussion-rows.ts';
import { createThemeStore, type ThemeStore } from './theme-store.ts';
import type { QuestionId } from '../../corpus/question.ts';

/** The groups' questions for discussion, with their voices, themes and log. */
export interface DiscussionStore extends ThemeStore {
  /** Posts a question; the same interaction, or the same question to the bot, is posted only once. */
  post(question: NewDiscussionQuestion): Promise<DiscussionQuestion>;
  /** A withdrawn question is still found, but without its text. */
  find(id: DiscussionQuestionId): Promise<DiscussionQuestion | null>;
  /** The question for discussion made from a question to the bot, or null. */
  findMadeOf(id: QuestionId): Promise<DiscussionQuestion | null>;
  list(filter: DiscussionFilter): Promise<readonly DiscussionQuestion[]>;
  count(filter: Omit<DiscussionFilter, 'sort' | 'limit' | 'offset'>): Promise<number>;
  /** The log of a question, in order. */
  steps(id: DiscussionQuestionId): Promise<readonly Step[]>;
  /** Adds a member's voice, or removes it if it is there. */
  readonly turnVoice: (id: DiscussionQuestionId, memberId: string) => Promise<void>;
  /** Adds a member's voice; no effect if it is there already. */
  readonly addVoice: (id: DiscussionQuestionId, memberId: string) => Promise<void>;
  /**
   * Changes a status and logs it. Voices move with a merger, and move back when it is undone. False if the status was
   * none of `from`.
   */
  change(id: DiscussionQuestionId, change: StatusChange): Promise<boolean>;
  /** Erases a question's text and voices for good. False if it was withdrawn already. */
  withdraw(id: DiscussionQuestionId, step: { readonly by: string; readonly at: Date }): Promise<boolean>;
}

/**
 * Stores questions for discussion in the tables. `createId` may return the same id twice: one that is taken is not
 * used. `afterErasure` runs after text was erased from the tables.
 */
export function createDiscussionStore({
  db,
  createId,
  afterErasure,
}: {
  db: Kysely<Tables>;
  createId: () => string;
  afterErasure: () => Promise<void>;
}): DiscussionStore {
  return {
    post: (question) => db.transaction().execute((transaction) => post(transaction, question, createId)),
    find: (id) => findDiscussion(db, 'id', id),
    findMadeOf: (id) => findDiscussion(db, 'from_question', id),
    list: (filter) => listDiscussion(db, filter),
    count: (filter) => countDiscussion(db, filter),
    async steps(id) {
      const rows = await db
        .selectFrom('question_steps')
        .select(['kind', 'taken_at', 'taken_by', 'reason'])
        .where('question_id', '=', id)
        .orderBy('number')
        .execute();
      return rows.map((row) => ({
        kind: row.kind,
        at: new Date(row.taken_at),
        by: row.taken_by,
        reason: row.reason,
      }));
    },
    turnVoice: (id, memberId) =>
      db.transaction().execute((transaction) => turnVoice(transaction, id, memberId)),
    addVoice: (id, memberId) => addVoice(db, id, memberId),
    change: (id, change) => db.transaction().execute((transaction) => changeStatus(transaction, id, change)),
    async withdraw(id, step) {
      const isWithdrawn = await db.transaction().execute((transaction) => withdraw(transaction, id, step));
      if (isWithdrawn) await afterErasure();
      return isWithdrawn;
    },
    ...createThemeStore({ db, createId }),
  };
}

async function post(
  db: Transaction<Tables>,
  question: NewDiscussionQuestion,
  createId: () => string,
): Promise<DiscussionQuestion> {
  const delivered =
    (await findDiscussion(db, 'interaction_id', question.interactionId)) ??
    (question.fromQuestion && (await findDiscussion(db, 'from_question', question.fromQuestion)));
  if (delivered) return delivered;
  const id = await freeId(db, 'discussion_questions', createId);
  await db
    .insertInto('discussion_questions')
    .values({
      id,
      group_id: question.groupId,
      member_id: question.memberId,
      interaction_id: question.interactionId,
      from_question: question.fromQuestion,
      asked_at: question.askedAt.toISOString(),
      text: question.text,
      attribution: question.attribution,
      work_id: question.passage?.workId ?? null,
      start_offset: question.passage?.start ?? null,
      end_offset: question.passage?.end ?? null,
      status: 'open',
    })
    .execute();
  await logStep(db, id, 'posted', question.memberId, question.askedAt);
  const posted = await findDiscussion(db, 'id', id);
  if (posted === null) throw new Error(`Question ${id} was posted but can't be read`);
  return posted;
}

async function turnVoice(db: Transaction<Tables>, id: string, memberId: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('voices')
    .where('question_id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) await addVoice(db, id, memberId);
}

async function addVoice(db: Kysely<Tables>, id: string, memberId: string): Promise<void> {
  await db
    .insertInto('voices')
    .values({ question_id: id, member_id: memberId, via: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function withdraw(
  db: Transaction<Tables>,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('discussion_questions')
    .set({
      status: 'withdrawn',
      text: '',
      work_id: null,
      start_offset: null,
      end_offset: null,
      reason: null,
      from_question: null,
      merged_into: null,
      theme_id: null,
    })
    .where('id', '=', id)
    .where('status', '!=', 'withdrawn')
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return false;
  await db.deleteFrom('themes').where('exemplar', '=', id).execute();
  await db
    .deleteFrom('voices')
    .where((each) => each.or([each('question_id', '=', id), each('via', '=', id)]))
    .execute();
  const freed = await db
    .updateTable('discussion_questions')
    .set({ status: 'open', merged_into: null, reason: null })
    .where('merged_into', '=', id)
    .returning('id')
    .execute();
  for (const each of freed) await logStep(db, each.id, 'reopened', by, at);
  await db.updateTable('question_steps').set({ reason: null }).where('question_id', '=', id).execute();
  await logStep(db, id, 'withdrawn', by, at);
  return true;
}

async function logStep(
  db: Transaction<Tables>,
  id: string,
  kind: StepKind,
  by: string,
  at: Date,
): Promise<void> {
  await db
    .insertInto('question_steps')
    .values({ question_id: id, kind, taken_at: at.toISOString(), taken_by: by })
    .execute();
}
