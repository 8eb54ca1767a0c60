import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Answer } from '../../corpus/answer.ts';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../../corpus/question.ts';
import { fromCitationRow, toCitationRows } from './citation-row.ts';
import type { StoreParts } from '../store-parts.ts';
import { deleteRows, freeId, selectRows } from '../tables/rows.ts';
import { toBit } from '../tables/column.ts';
import type { Tables } from '../tables/tables.ts';
import { fromQuestionRow, toQuestionRow } from './question-row.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';

/** Filter for questions, newest first. Withdrawn ones are left out. */
interface QuestionFilter {
  readonly groupId?: GroupId;
  readonly memberId?: string;
  readonly channelId?: string;
  /** Only those of a conversation, with the question that began it. */
  readonly thread?: QuestionId;
  /** Only those that everybody in the channel saw. */
  readonly isPublic?: true;
  /** Excludes older questions, and newer ones. */
  readonly since?: Date;
  readonly until?: Date;
  readonly limit?: number;
  readonly offset?: number;
}

/** The log of questions. */
export interface QuestionStore {
  /** Logs a question and returns it; if its interaction is logged already, returns the logged one. */
  log(question: NewQuestion): Promise<LoggedQuestion>;
  /** A withdrawn question is still found, without its text and citations. */
  find(id: QuestionId): Promise<LoggedQuestion | null>;
  /** The question that an interaction asked; null if there is none. */
  findByInteraction(interactionId: string): Promise<LoggedQuestion | null>;
  list(filter: QuestionFilter): Promise<readonly LoggedQuestion[]>;
  count(filter: Pick<QuestionFilter, 'groupId' | 'memberId'>): Promise<number>;
  /** Replaces text and answer. False if the question is gone or withdrawn. */
  edit(id: QuestionId, change: { text: string; answer: Answer; editedAt: Date }): Promise<boolean>;
  /** Withdraws a question for good: its text and citations are erased. False if it is gone already. */
  withdraw(id: QuestionId): Promise<boolean>;
  /** Every citation of the log, to check them against the works. */
  citations(): AsyncIterable<{ readonly questionId: QuestionId; readonly citation: Citation }>;
}

/** Batch size for reading all questions. */
const PAGE = 200;

/** Stores the log of questions in the tables. */
export function createQuestionStore({ db, createId, afterErasure }: StoreParts): QuestionStore {
  return {
    log: (question) =>
      db.transaction().execute(async (transaction) => {
        const logged = await findOne(transaction, { interactionId: question.interactionId });
        return logged ?? (await insert(transaction, question, createId));
      }),
    find: (id) => findOne(db, { id }),
    findByInteraction: (interactionId) => findOne(db, { interactionId }),
    async list({ limit, offset = 0, ...filter }) {
      const rows = await selectOpen(db, filter)
        .selectAll()
        .orderBy('asked_at', 'desc')
        .orderBy('number', 'desc')
        .$if(limit !== undefined || offset > 0, (query) =>
          query.limit(limit ?? Number.MAX_SAFE_INTEGER).offset(offset),
        )
        .execute();
      return withCitations(db, rows);
    },
    async count(filter) {
      const { count } = await selectOpen(db, filter)
        .select((select) => select.fn.countAll<number | bigint | string>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    edit: (id, change) => db.transaction().execute((transaction) => edit(transaction, id, change)),
    async withdraw(id) {
      const isWithdrawn = await db.transaction().execute((transaction) => withdraw(transaction, id));
      if (isWithdrawn) await afterErasure();
      return isWithdrawn;
    },
    citations: () => readCitations(db),
  };
}

async function insert(
  db: Transaction<Tables>,
  question: NewQuestion,
  createId: () => QuestionId,
): Promise<LoggedQuestion> {
  const id = await freeId(db, 'questions', createId);
  const row = await db
    .insertInto('questions')
    .values(toQuestionRow(id, question))
    .returningAll()
    .executeTakeFirstOrThrow();
  await insertCitations(db, row.number, question.answer);
  const [logged] = await withCitations(db, [row]);
  if (logged === undefined) throw new Error(`Question ${id} was logged but can't be read`);
  return logged;
}

async function insertCitations(db: Transaction<Tables>, number: number, answer: Answer): Promise<void> {
  const rows = toCitationRows(number, answer);
  if (rows.length > 0) await db.insertInto('citations').values(rows).execute();
}

async function findOne(
  db: Kysely<Tables>,
  like: { readonly id: QuestionId } | { readonly interactionId: string },
): Promise<LoggedQuestion | null> {
  const rows = await selectRows(db, 'questions', like).execute();
  const [question = null] = await withCitations(db, rows);
  return question;
}

async function withCitations(
  db: Kysely<Tables>,
  rows: readonly Selectable<Tables['questions']>[],
): Promise<readonly LoggedQuestion[]> {
  if (rows.length === 0) return [];
  const numbers = rows.map(({ number }) => number);
  const citations = await db
    .selectFrom('citations')
    .selectAll()
    .where('question_number', 'in', numbers)
    .orderBy('ordinal')
    .execute();
  const byQuestion = Map.groupBy(citations, (citation) => citation.question_number);
  return rows.map((row) => fromQuestionRow(row, byQuestion.get(row.number) ?? []));
}

function selectOpen(
  db: Kysely<Tables>,
  { groupId, memberId, channelId, thread, isPublic, since, until }: Omit<QuestionFilter, 'limit' | 'offset'>,
) {
  let query = db.selectFrom('questions').where('status', '=', 'open');
  if (groupId !== undefined) query = query.where('group_id', '=', groupId);
  if (memberId !== undefined) query = query.where('member_id', '=', memberId);
  if (channelId !== undefined) query = query.where('channel_id', '=', channelId);
  if (thread !== undefined)
    query = query.where((each) => each.or([each('thread', '=', thread), each('id', '=', thread)]));
  if (isPublic) query = query.where('is_public', '=', 1);
  if (since !== undefined) query = query.where('asked_at', '>=', since.toISOString());
  if (until !== undefined) query = query.where('asked_at', '<=', until.toISOString());
  return query;
}

async function edit(
  db: Transaction<Tables>,
  id: QuestionId,
  { text, answer, editedAt }: { text: string; answer: Answer; editedAt: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('questions')
    .set({
      text,
      answered: toBit(answer.answered),
      confidence: answer.confidence,
      reason: answer.reason && JSON.stringify(answer.reason),
      reading: answer.readAs ? JSON.stringify(answer.readAs) : null,
      doubt: answer.doubt && JSON.stringify(answer.doubt),
      sides: answer.sides,
      edited_at: editedAt.toISOString(),
    })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .returning('number')
    .executeTakeFirst();
  if (row === undefined) return false;
  await deleteRows(db, 'citations', { questionNumber: row.number });
  await deleteRows(db, 'feedback', { questionNumber: row.number });
  await insertCitations(db, row.number, answer);
  return true;
}

async function withdraw(db: Transaction<Tables>, id: QuestionId): Promise<boolean> {
  const row = await db
    .updateTable('questions')
    .set({
      status: 'withdrawn',
      text: '',
      work_id: null,
      section: null,
      answered: 0,
      confidence: 0,
      reason: null,
      reading: null,
      doubt: null,
      sides: null,
    })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .returning('number')
    .executeTakeFirst();
  if (row === undefined) return false;
  await deleteRows(db, 'citations', { questionNumber: row.number });
  await deleteRows(db, 'feedback', { questionNumber: row.number });
  return true;
}

// In pages, so that other uses of the connection do not have to wait for the whole log.
async function* readCitations(db: Kysely<Tables>): ReturnType<QuestionStore['citations']> {
  let last = 0;
  for (;;) {
    const questions = await db
      .selectFrom('questions')
      .select(['number', 'id'])
      .where('number', '>', last)
      .orderBy('number')
      .limit(PAGE)
      .execute();
    if (questions.length === 0) return;
    yield* await citationsOf(db, questions);
    last = questions.at(-1)?.number ?? last;
  }
}

async function citationsOf(db: Kysely<Tables>, questions: readonly { number: number; id: QuestionId }[]) {
  const ids = new Map(questions.map(({ number, id }) => [number, id]));
  const rows = await db
    .selectFrom('citations')
    .selectAll()
    .where('question_number', 'in', [...ids.keys()])
    .orderBy('question_number')
    .orderBy('role')
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({
    questionId: ids.get(row.question_number) ?? '',
    citation: fromCitationRow(row),
  }));
}
