import type { Kysely } from 'kysely';
import type { Tables } from '../tables/database.ts';
import { isOfKeepingGroup, wordsWithout } from '../questions/kept-questions.ts';
import { namesMember, type PersonalTable, type Whose } from './personal-table.ts';

/** Who asked what. */
export const questions: PersonalTable = {
  isPersonal: true,
  purpose:
    'The group discusses what its members asked; hosts prepare from it; members find their own questions again.',
  retention:
    'As long as the group has set. The wording and its citations only until the member withdraws the question; the rest at the longest until the member is erased: then they go, or stay without who asked if the group has set so.',
  export: (db, whose) =>
    db.selectFrom('questions').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('questions')
      .set({ member_id: null, text: wordsWithout(whose.memberId) })
      .where(namesMember(whose, 'member_id'))
      .where('status', '=', 'open')
      .where(isOfKeepingGroup())
      .executeTakeFirstOrThrow();
    const { numDeletedRows } = await db
      .deleteFrom('questions')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows + numDeletedRows);
  },
  async expire(db, groupId, before) {
    const { numDeletedRows } = await db
      .deleteFrom('questions')
      .where('group_id', '=', groupId)
      .where('asked_at', '<', before.toISOString())
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

/** What members were answered with. */
export const citations: PersonalTable = {
  isPersonal: true,
  purpose: 'What a member was answered stays readable after the work has left the corpus.',
  retention: 'As long as the question that it answers.',
  export: (db, whose) =>
    db
      .selectFrom('citations')
      .innerJoin('questions', 'questions.number', 'citations.question_number')
      .selectAll('citations')
      .where(namesMember(whose, 'member_id'))
      .execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('citations')
      .where('question_number', 'in', goingQuestions(db, whose))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

function goingQuestions(db: Kysely<Tables>, whose: Whose) {
  return db
    .selectFrom('questions')
    .select('number')
    .where(namesMember(whose, 'member_id'))
    .where((each) => each.or([each('status', '=', 'withdrawn'), each.not(isOfKeepingGroup())]));
}

/** Who added which work. */
export const corpusEntries: PersonalTable = {
  isPersonal: true,
  purpose: 'Moderators see who added a work.',
  retention: 'As long as the work is in the corpus. Erasing takes out who added it; the work stays.',
  export: (db, whose) =>
    db
      .selectFrom('corpus_entries')
      .select(['group_id', 'work_id', 'title', 'origin', 'added_at'])
      .where(namesMember(whose, 'added_by'))
      .execute(),
  async erase(db, whose) {
    const { numUpdatedRows } = await db
      .updateTable('corpus_entries')
      .set({ added_by: null })
      .where(namesMember(whose, 'added_by'))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};

/** What members keep. */
export const savedQuotes: PersonalTable = {
  isPersonal: true,
  purpose: 'Groups collect quotations for their discussions; members find and export what they kept.',
  retention: 'Until the member or a moderator removes the quotation, or the member is erased.',
  export: (db, whose) =>
    db.selectFrom('saved_quotes').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('saved_quotes')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};

/** What members looked up. */
export const lookups: PersonalTable = {
  isPersonal: true,
  purpose: 'The buttons under a look-up’s reply turn its pages, also after a restart.',
  retention: 'Thirty days.',
  export: (db, whose) =>
    db.selectFrom('lookups').selectAll().where(namesMember(whose, 'member_id')).execute(),
  async erase(db, whose) {
    const { numDeletedRows } = await db
      .deleteFrom('lookups')
      .where(namesMember(whose, 'member_id'))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
};
