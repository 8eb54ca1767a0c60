import type { Kysely, Transaction } from 'kysely';

import type {
  DiscussionQuestion,
  NewDiscussionQuestion,
  StepKind,
  DiscussionQuestionId,
  Step,
} from '../../corpus/discussion.ts';
import { changeStatus, type StatusChange } from './change-status.ts';
import type { StoreParts } from '../store-parts.ts';
import { countChanged } from '../tables/count-changed.ts';
import { deleteRows, freeId, insertRows, selectRows, updateRows } from '../tables/rows.ts';
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

/** Stores questions for discussion in the tables. */
export function createDiscussionStore(parts: StoreParts): DiscussionStore {
  const { db, createId, afterErasure } = parts;
  return {
    post: (question) => db.transaction().execute((transaction) => post(transaction, question, createId)),
    find: (id) => findDiscussion(db, 'id', id),
    findMadeOf: (id) => findDiscussion(db, 'from_question', id),
    list: (filter) => listDiscussion(db, filter),
    count: (filter) => countDiscussion(db, filter),
    async steps(id) {
      const rows = await selectRows(db, 'question_steps', { questionId: id }).orderBy('number').execute();
      return rows.map(({ kind, taken_at: at, taken_by: by, reason }) => ({
        kind,
        at: new Date(at),
        by,
        reason,
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
    ...createThemeStore(parts),
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
  const { workId = null, start: startOffset = null, end: endOffset = null } = question.passage ?? {};
  const state = { status: 'open', reason: null, mergedInto: null, themeId: null } as const;
  const place = { workId, startOffset, endOffset };
  await insertRows(db, 'discussion_questions', { ...question, ...place, ...state, id });
  await logStep(db, id, 'posted', question.memberId, question.askedAt);
  const posted = await findDiscussion(db, 'id', id);
  if (posted === null) throw new Error(`Question ${id} was posted but can't be read`);
  return posted;
}

async function turnVoice(db: Transaction<Tables>, id: string, memberId: string): Promise<void> {
  if ((await deleteRows(db, 'voices', { questionId: id, memberId })) === 0) await addVoice(db, id, memberId);
}

async function addVoice(db: Kysely<Tables>, id: string, memberId: string): Promise<void> {
  await db
    .insertInto('voices')
    .values({ question_id: id, member_id: memberId, via: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What is erased with the text of a question. */
const NOTHING = {
  work_id: null,
  start_offset: null,
  end_offset: null,
  reason: null,
  from_question: null,
  merged_into: null,
  theme_id: null,
};

async function withdraw(
  db: Transaction<Tables>,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  const withdrawn = db
    .updateTable('discussion_questions')
    .set({ ...NOTHING, status: 'withdrawn', text: '' })
    .where('id', '=', id)
    .where('status', '!=', 'withdrawn');
  if ((await countChanged(withdrawn)) === 0) return false;
  await deleteRows(db, 'themes', { exemplar: id });
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
  await updateRows(db, 'question_steps', { questionId: id }, { reason: null });
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
  await insertRows(db, 'question_steps', { questionId: id, kind, takenAt: at, takenBy: by, reason: null });
}
