import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';

import type { Tables } from '../tables/database.ts';
import { FORMER_VOICE, isOfKeepingGroup, wordsWithout } from '../questions/kept-questions.ts';
import { namesMember, type Parent, type PersonalTable } from '../privacy/personal-table.ts';

const OF_QUESTION: Parent = { column: 'question_id', table: 'discussion_questions', key: 'id' };

const AS_LONG_AS_THE_QUESTION =
  'As long as the question; the question as long as the group has set, or until its member withdraws it or is erased.';

/** Questions for discussion. Those that were merged into one that goes are open again. */
export const discussionQuestions: PersonalTable = {
  isPersonal: true,
  purpose: 'The group discusses what its members ask; they find their questions and what became of them.',
  retention:
    'As long as the group has set. The words only until the member withdraws the question; the rest at the longest until the member is erased: then they go, or stay without who asked if the group has set so.',
  export: (db, whose) =>
    db.selectFrom('discussion_questions').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('discussion_questions')
      .set({ member_id: null, text: wordsWithout(whose.memberId) })
      .where(namesMember(whose, 'member_id'))
      .where(isKept())
      .executeTakeFirstOrThrow();
    await reopenMerged(db, selectIds(db).where(namesMember(whose, 'member_id')));
    const { numDeletedRows } = await db
      .deleteFrom('discussion_questions')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows + numDeletedRows);
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
  retention: `${AS_LONG_AS_THE_QUESTION} Where the group keeps questions, a voice counts on without whose it was.`,
  export: (db, whose) =>
    db
      .selectFrom('voices')
      .selectAll()
      .where(namesMember(whose, 'member_id', OF_QUESTION))
      .execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('voices')
      .set({ member_id: FORMER_VOICE })
      .where(namesMember(whose, 'member_id', OF_QUESTION))
      .where('question_id', 'in', selectIds(db).where(isOfKeepingGroup()))
      .executeTakeFirstOrThrow();
    const { numDeletedRows } = await db
      .deleteFrom('voices')
      .where(namesMember(whose, 'member_id', OF_QUESTION))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows + numDeletedRows);
  },
};

/** Themes, each named by words of a member. */
export const themes: PersonalTable = {
  isPersonal: true,
  purpose: 'Hosts see which questions belong together, named in the words of one of them.',
  retention: `${AS_LONG_AS_THE_QUESTION} The other questions stay.`,
  export: (db, whose) =>
    namedThemes(db, selectIds(db).where(namesMember(whose, 'member_id')))
      .select(['group_id', 'label'])
      .execute(),
  async erase(db, whose) {
    const going = selectIds(db)
      .where(namesMember(whose, 'member_id'))
      .where((each) => each.not(isKept()));
    const { numDeletedRows } = await db
      .deleteFrom('themes')
      .where('id', 'in', namedThemes(db, going).select('id'))
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

function namedThemes(db: Kysely<Tables>, exemplars: Ids) {
  return db.selectFrom('themes').where('exemplar', 'in', exemplars);
}

/** True for a question that stays, without who asked it, when its member is erased. */
function isKept(): Expression<SqlBool> {
  return sql<SqlBool>`(${isOfKeepingGroup()} and ${sql.ref('status')} <> 'withdrawn')`;
}
