import type { ExpressionBuilder, Transaction } from 'kysely';

import type { GroupId } from '../../corpus/corpus.ts';
import type { DiscussionQuestionId, Theme, ThemeId } from '../../corpus/discussion.ts';
import type { Tables } from '../tables/tables.ts';
import type { StoreParts } from '../store-parts.ts';
import { freeId, insertRows, updateRows } from '../tables/rows.ts';
import { toPassage } from './discussion-rows.ts';

/** Themes of the groups' questions for discussion. */
export interface ThemeStore {
  /** A group's themes that have questions, sorted by label. */
  themes(groupId: GroupId): Promise<readonly Theme[]>;
  /** Creates a theme named with words of a question. */
  addTheme(theme: Pick<Theme, 'groupId' | 'label'>, exemplar: DiscussionQuestionId): Promise<ThemeId>;
  /** Names a theme with words of a question. */
  relabel(id: ThemeId, label: string, exemplar: DiscussionQuestionId): Promise<void>;
  /** Moves questions to a theme, or to none, and logs it. */
  putInto(
    id: ThemeId | null,
    questions: readonly DiscussionQuestionId[],
    step: { readonly by: string; readonly at: Date },
  ): Promise<void>;
}

/** Stores themes of the questions for discussion in the tables. */
export function createThemeStore({ db, createId }: StoreParts): ThemeStore {
  return {
    async themes(groupId) {
      const rows = await db
        .selectFrom('themes')
        .innerJoin('discussion_questions as named', 'named.id', 'themes.exemplar')
        .select(['themes.id', 'label', 'work_id', 'start_offset', 'end_offset'])
        .where('themes.group_id', '=', groupId)
        .where(hasQuestions)
        .orderBy('label')
        .orderBy('themes.id')
        .execute();
      return rows.map(({ id, label, work_id: work, start_offset: start, end_offset: end }) => ({
        id,
        groupId,
        label,
        passage: toPassage(work, start, end),
      }));
    },
    async addTheme({ groupId, label }, exemplar) {
      return db.transaction().execute(async (transaction) => {
        const id = await freeId(transaction, 'themes', createId);
        await insertRows(transaction, 'themes', { id, groupId, label, exemplar });
        return id;
      });
    },
    async relabel(id, label, exemplar) {
      await updateRows(db, 'themes', { id }, { label, exemplar });
    },
    async putInto(id, questions, step) {
      if (questions.length === 0) return;
      await db.transaction().execute((transaction) => putInto(transaction, id, questions, step));
    },
  };
}

/** Deletes a theme that has no questions left. */
async function putInto(
  db: Transaction<Tables>,
  ...[id, questions, { by, at }]: Parameters<ThemeStore['putInto']>
): Promise<void> {
  const moved = await db
    .selectFrom('discussion_questions')
    .select('theme_id')
    .where('id', 'in', questions)
    .where('theme_id', 'is not', null)
    .execute();
  await db.updateTable('discussion_questions').set({ theme_id: id }).where('id', 'in', questions).execute();
  const step = { kind: 'themed', takenAt: at, takenBy: by, reason: null } as const;
  await insertRows(db, 'question_steps', ...questions.map((questionId) => ({ questionId, ...step })));
  const left = moved.flatMap(({ theme_id: theme }) => (theme === null ? [] : [theme]));
  if (left.length > 0)
    await db
      .deleteFrom('themes')
      .where('id', 'in', left)
      .where((each) => each.not(hasQuestions(each)))
      .execute();
}

function hasQuestions(each: ExpressionBuilder<Tables, 'themes'>) {
  const questions = each
    .selectFrom('discussion_questions')
    .select('discussion_questions.id')
    .whereRef('theme_id', '=', 'themes.id');
  return each.exists(questions);
}
