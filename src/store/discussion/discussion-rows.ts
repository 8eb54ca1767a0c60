import type { Kysely } from 'kysely';

import type { DiscussionQuestion, PassageRef, DiscussionStatus, ThemeId } from '../../corpus/discussion.ts';
import { discussionQuestions } from '../tables/discussion.ts';
import { readRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';

/** A filter for questions for discussion. */
export interface DiscussionFilter {
  readonly groupId: GroupId;
  readonly statuses: readonly DiscussionStatus[];
  readonly memberId?: string;
  readonly themeId?: ThemeId;
  /** Excludes questions on passages of these works that end after the offset. */
  readonly before: ReadonlyMap<WorkId, number>;
  /** Most voices first, newest first, or by theme and then by voices; questions without a theme last. */
  readonly sort: 'voices' | 'newest' | 'theme';
  readonly limit?: number;
  readonly offset?: number;
}

/** The question with this value in a unique column, or null. */
export async function findDiscussion(
  db: Kysely<Tables>,
  column: 'id' | 'interaction_id' | 'from_question',
  value: string,
): Promise<DiscussionQuestion | null> {
  const row = await selectColumns(
    db.selectFrom('discussion_questions').where(`discussion_questions.${column}`, '=', value),
  ).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The questions that match a filter, in its order. */
export async function listDiscussion(
  db: Kysely<Tables>,
  { sort, limit, offset = 0, ...filter }: DiscussionFilter,
): Promise<readonly DiscussionQuestion[]> {
  let query = selectColumns(selectFiltered(db, filter));
  if (sort === 'theme')
    query = query
      .orderBy((each) => each('label', 'is', null))
      .orderBy('label')
      .orderBy('discussion_questions.theme_id');
  if (sort !== 'newest') query = query.orderBy('voices', 'desc');
  const rows = await query
    .orderBy('discussion_questions.asked_at', 'desc')
    .orderBy('discussion_questions.number', 'desc')
    .limit(limit ?? Number.MAX_SAFE_INTEGER)
    .offset(offset)
    .execute();
  return rows.map(fromRow);
}

/** How many questions match a filter. */
export async function countDiscussion(
  db: Kysely<Tables>,
  filter: Omit<DiscussionFilter, 'sort' | 'limit' | 'offset'>,
): Promise<number> {
  const { count } = await selectFiltered(db, filter)
    .select((each) => each.fn.countAll<number | bigint | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function selectFiltered(
  db: Kysely<Tables>,
  { groupId, statuses, memberId, themeId, before }: Omit<DiscussionFilter, 'sort' | 'limit' | 'offset'>,
) {
  let query = db
    .selectFrom('discussion_questions')
    .where('discussion_questions.group_id', '=', groupId)
    .where('discussion_questions.status', 'in', statuses);
  if (memberId !== undefined) query = query.where('discussion_questions.member_id', '=', memberId);
  if (themeId !== undefined) query = query.where('discussion_questions.theme_id', '=', themeId);
  for (const [workId, offset] of before)
    query = query.where((each) =>
      each.or([
        each('discussion_questions.work_id', 'is', null),
        each('discussion_questions.work_id', '!=', workId),
        each('discussion_questions.end_offset', '<=', offset),
      ]),
    );
  return query;
}

function selectColumns(query: ReturnType<typeof selectFiltered>) {
  return query
    .leftJoin('themes', 'themes.id', 'discussion_questions.theme_id')
    .selectAll('discussion_questions')
    .leftJoin('discussion_questions as exemplar', 'exemplar.id', 'themes.exemplar')
    .select([
      'label',
      'exemplar.work_id as theme_work',
      'exemplar.start_offset as theme_start',
      'exemplar.end_offset as theme_end',
    ])
    .select((each) =>
      each
        .selectFrom('voices')
        .select((voice) => voice.fn.countAll<number | bigint | string>().as('count'))
        .whereRef('question_id', '=', 'discussion_questions.id')
        .as('voices'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof selectColumns>['execute']>>[number];

function fromRow(row: Row): DiscussionQuestion {
  const { workId, startOffset, endOffset, themeId, ...question } = readRow(discussionQuestions, row, [
    'number',
  ]);
  const { groupId } = question;
  const { label } = row;
  const passage = toPassage(row.theme_work, row.theme_start, row.theme_end);
  return {
    ...question,
    passage: toPassage(workId, startOffset, endOffset),
    theme: themeId === null || label === null ? null : { id: themeId, groupId, label, passage },
    voices: 1 + Number(row.voices ?? 0),
  };
}

/** A passage from its three columns, which are null together. */
export function toPassage(
  workId: string | null,
  start: number | null,
  end: number | null,
): PassageRef | null {
  return workId === null || start === null || end === null ? null : { workId, start, end };
}
