import type { Kysely } from 'kysely';

import type { Tables } from './database.ts';
import { namesMember, type Parent, type PersonalTable, type Whose } from './personal-table.ts';

const OF_QUESTION: Parent = { column: 'question_id', table: 'discussion_questions', key: 'id' };

const AS_LONG_AS_THE_QUESTION =
  'As long as the question; the question as long as the group has set, or until its member withdraws it or is erased.';

/** Questions for discussion. Those that were merged into one that goes are open again. */
export const discussionQuestions: PersonalTable = {
  isPersonal: true,
  purpose: 'The group discusses what its members ask; they find their questions and what became of them.',
  retention:
    'As long as the group has set. The words only until the member withdraws the question; the rest at the longest until the member is erased.',
  export: (db, whose) =>
    db.selectFrom('discussion_questions').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const own = db.selectFrom('discussion_questions').select('id').where(namesMember(whose, 'member_id'));
    await reopenMerged(db, own);
    const { numDeletedRows } = await db
      .deleteFrom('discussion_questions')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
  async expire(db, groupId, before) {
    const old = db
      .selectFrom('discussion_questions')
      .select('id')
      .where('group_id', '=', groupId)
      .where('asked_at', '<', before.toISOString());
    await reopenMerged(db, old);
    const { numDeletedRows } = await db
      .deleteFrom('discussion_questions')
      .where('group_id', '=', groupId)
      .where('asked_at', '<', before.toISOString())
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

/** Who asks a question too. */
export const voices: PersonalTable = {
  isPersonal: true,
  purpose: 'Members say which questions are theirs too, and take it back; others see the number alone.',
  retention: AS_LONG_AS_THE_QUESTION,
  export: (db, whose) =>
    db
      .selectFrom('voices')
      .selectAll()
      .where(namesMember(whose, 'member_id', OF_QUESTION))
      .execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('voices')
      .where(namesMember(whose, 'member_id', OF_QUESTION))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

/** Themes, each named by words of a member. */
export const themes: PersonalTable = {
  isPersonal: true,
  purpose: 'Hosts see which questions belong together, named in the words of one of them.',
  retention: `${AS_LONG_AS_THE_QUESTION} The other questions stay.`,
  export: (db, whose) => ownThemes(db, whose).select(['group_id', 'label']).execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('themes')
      .where('id', 'in', ownThemes(db, whose).select('id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

/** What was done to questions, and by whom. */
export const questionSteps: PersonalTable = {
  isPersonal: true,
  purpose: 'Hosts and moderators see what was done to a question, by whom and why; its member sees why.',
  retention: `${AS_LONG_AS_THE_QUESTION} Erasing takes out who did it, and their reason.`,
  export: (db, whose) =>
    db
      .selectFrom('question_steps')
      .selectAll()
      .where(namesMember(whose, 'taken_by', OF_QUESTION))
      .execute(),
  async erase(db, whose) {
    const given = db
      .selectFrom('question_steps')
      .select('question_id')
      .where(namesMember(whose, 'taken_by', OF_QUESTION))
      .where('reason', 'is not', null);
    await db.updateTable('discussion_questions').set({ reason: null }).where('id', 'in', given).execute();
    const { numUpdatedRows } = await db
      .updateTable('question_steps')
      .set({ taken_by: null, reason: null })
      .where(namesMember(whose, 'taken_by', OF_QUESTION))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};

type Ids = ReturnType<typeof selectIds>;

function selectIds(db: Kysely<Tables>) {
  return db.selectFrom('discussion_questions').select('id');
}

async function reopenMerged(db: Kysely<Tables>, gone: Ids): Promise<void> {
  await db
    .updateTable('discussion_questions')
    .set({ status: 'open', merged_into: null, reason: null })
    .where('merged_into', 'in', gone)
    .execute();
}

function ownThemes(db: Kysely<Tables>, whose: Whose) {
  const own = selectIds(db).where(namesMember(whose, 'member_id'));
  return db.selectFrom('themes').where('exemplar', 'in', own);
}
