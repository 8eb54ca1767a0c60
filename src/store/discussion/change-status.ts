import type { Transaction } from 'kysely';

import type { DiscussionQuestionId, DiscussionStatus, StepKind } from '../../corpus/discussion.ts';
import { countChanged } from '../tables/count-changed.ts';
import { deleteRows, insertRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import { FORMER_VOICE } from '../questions/kept-questions.ts';

/** A change of a question's status, who made it, when and why. */
export interface StatusChange {
  readonly from: readonly DiscussionStatus[];
  readonly to: Exclude<DiscussionStatus, 'withdrawn'>;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
  /** The target question of a merger, else null. */
  readonly into: DiscussionQuestionId | null;
}

const STEPS: Readonly<Record<StatusChange['to'], StepKind>> = {
  open: 'reopened',
  taken: 'taken',
  parked: 'parked',
  answered: 'answered',
  merged: 'merged',
};

/**
 * Changes the status of a question and logs it; false if its status is not one of those expected. Of two changes at the
 * same time only one succeeds.
 */
export async function changeStatus(
  db: Transaction<Tables>,
  id: DiscussionQuestionId,
  { from, to, by, at, reason, into }: StatusChange,
): Promise<boolean> {
  const changed = db
    .updateTable('discussion_questions')
    .set({ status: to as DiscussionStatus, reason, merged_into: into })
    .where('id', '=', id)
    .where('status', 'in', from);
  if ((await countChanged(changed)) === 0) return false;
  await deleteRows(db, 'voices', { via: id });
  if (into !== null) await lendVoices(db, id, into);
  await insertRows(db, 'question_steps', {
    questionId: id,
    kind: STEPS[to],
    takenAt: at,
    takenBy: by,
    reason,
  });
  return true;
}

/** The voices of a question move to the one that it is merged into; each member counts once. */
async function lendVoices(
  db: Transaction<Tables>,
  id: DiscussionQuestionId,
  into: DiscussionQuestionId,
): Promise<void> {
  const asker = db.selectFrom('discussion_questions').select('member_id').where('id', '=', id);
  const others = db.selectFrom('voices').select('member_id').where('question_id', '=', id);
  const target = await db
    .selectFrom('discussion_questions')
    .select('member_id')
    .where('id', '=', into)
    .executeTakeFirstOrThrow();
  const members = await asker.union(others).execute();
  const lent = members.filter(({ member_id: member }) => member === null || member !== target.member_id);
  if (lent.length === 0) return;
  await db
    .insertInto('voices')
    .values(lent.map((each) => ({ question_id: into, member_id: each.member_id ?? FORMER_VOICE, via: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
