import { randomBytes } from 'node:crypto';
import { sql, type Expression, type Kysely, type SqlBool, type Transaction } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Feedback, QuestionId } from '../../corpus/question.ts';
import type { StoreParts } from '../store-parts.ts';
import { toBit } from '../tables/column.ts';
import { feedbackOf } from '../tables/feedback.ts';
import { updateRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** A member's opinion of an answer. */
export interface Opinion {
  readonly groupId: GroupId;
  readonly questionId: QuestionId;
  readonly memberId: string;
  readonly isRight: boolean;
}

/** What members think of logged answers. */
export interface FeedbackStore {
  /**
   * Counts an opinion; a later one of the same member replaces it. `gone`: the group has no such question, or it was
   * withdrawn. `closed`: it was asked before `since`, or who has said something is no longer known.
   */
  give(opinion: Opinion, since: Date): Promise<'counted' | 'closed' | 'gone'>;
  /** What was said of these answers; those of which nothing was said are left out. */
  counts(ids: readonly QuestionId[]): Promise<ReadonlyMap<QuestionId, Feedback>>;
  /** Answers of which somebody has said that they were not right, those with most of that first; without withdrawn ones. */
  worst(filter: {
    readonly groupId?: GroupId;
    readonly limit: number;
  }): Promise<readonly (Feedback & { readonly questionId: QuestionId })[]>;
}

/** Stores opinions in the tables. */
export function createFeedbackStore({ db }: Pick<StoreParts, 'db'>): FeedbackStore {
  return {
    give: (opinion, since) => db.transaction().execute((transaction) => give(transaction, opinion, since)),
    async counts(ids) {
      const rows = await countEach(db, sql<SqlBool>`questions.id in (${sql.join([...ids, ''])})`).execute();
      return new Map(rows.map(({ questionId, right, wrong }) => [questionId, { right, wrong }]));
    },
    async worst({ groupId, limit }) {
      const wanted =
        groupId === undefined ? sql<SqlBool>`true` : sql<SqlBool>`questions.group_id = ${groupId}`;
      return countEach(db, wanted)
        .having(sql<number>`sum(1 - is_right)`, '>', 0)
        .orderBy('wrong', 'desc')
        .orderBy('right')
        .orderBy('questions.number', 'desc')
        .limit(limit)
        .execute();
    },
  };
}

async function give(
  db: Transaction<Tables>,
  { groupId, questionId, memberId, isRight }: Opinion,
  since: Date,
): Promise<'counted' | 'closed' | 'gone'> {
  const question = await db
    .selectFrom('questions')
    .select(['number', 'asked_at'])
    .where('id', '=', questionId)
    .where('group_id', '=', groupId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  if (question === undefined) return 'gone';
  if (question.asked_at < since.toISOString() || (await isAnonymous(db, question.number))) return 'closed';
  const own = await feedbackOf(db, memberId)
    .where('question_number', '=', question.number)
    .executeTakeFirst();
  if (own) await updateRows(db, 'feedback', { number: own.number }, { isRight });
  else await insert(db, question.number, memberId, isRight);
  return 'counted';
}

async function insert(
  db: Transaction<Tables>,
  questionNumber: number,
  memberId: string,
  isRight: boolean,
): Promise<void> {
  const salt = randomBytes(16).toString('hex');
  await db
    .insertInto('feedback')
    .values({
      question_number: questionNumber,
      salt,
      voter: sql<string>`case_mark(${salt}, ${memberId})`,
      is_right: toBit(isRight),
    })
    .execute();
}

async function isAnonymous(db: Kysely<Tables>, questionNumber: number): Promise<boolean> {
  const row = await db
    .selectFrom('feedback')
    .select('number')
    .where('question_number', '=', questionNumber)
    .where('voter', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

function countEach(db: Kysely<Tables>, wanted: Expression<SqlBool>) {
  return db
    .selectFrom('feedback')
    .innerJoin('questions', 'questions.number', 'feedback.question_number')
    .select(['questions.id as questionId'])
    .select([sql<number>`sum(is_right)`.as('right'), sql<number>`sum(1 - is_right)`.as('wrong')])
    .where('questions.status', '=', 'open')
    .where(wanted)
    .groupBy('questions.number');
}
