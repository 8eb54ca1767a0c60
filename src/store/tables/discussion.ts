import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import { ATTRIBUTIONS } from '../../corpus/discussion.ts';
import { FORMER_VOICE, isOfKeepingGroup, wordsWithout } from '../questions/kept-questions.ts';
import { findPlaceFault } from './citation-columns.ts';
import {
  choice,
  group,
  id,
  instant,
  member,
  number,
  once,
  orNull,
  placed,
  whole,
  words,
  work,
} from './column.ts';
import { namesMember, type Whose } from './personal.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

const AS_LONG_AS_THE_QUESTION =
  'As long as the question; the question as long as the group has set, or until its member withdraws it or is erased.';

/** Questions for discussion. A withdrawn one keeps its row, so that its interaction does not post it again. */
export const discussionQuestions = defineTable({
  columns: {
    number: number('discussion_questions'),
    id: id('discussion_questions'),
    group_id: group,
    // Null if the member was erased and their group keeps questions.
    member_id: orNull(member(eraseAsker)),
    interaction_id: once,
    from_question: orNull(id('questions', 'loose')),
    asked_at: instant,
    text: words,
    attribution: choice(...ATTRIBUTIONS),
    // No foreign key: the work may be removed, the question stays. These three are null together.
    work_id: orNull(work),
    start_offset: placed('start', orNull(whole())),
    end_offset: placed('end', orNull(whole())),
    status: choice('open', 'taken', 'parked', 'answered', 'merged', 'withdrawn'),
    reason: orNull(words),
    merged_into: orNull(id('discussion_questions', 'loose')),
    theme_id: orNull(id('themes', 'required')),
  },
  exported: {
    what: 'Questions that members posted for the group’s discussion. A withdrawn one has no text.',
    order: ['number'],
    once: [['from_question']],
    findFault: ({ work_id, start_offset: start, end_offset: end }, textOf) =>
      findPlaceFault({ work_id, start, end }, textOf),
  },
  personal: {
    purpose: 'The group discusses what its members ask; they find their questions and what became of them.',
    retention:
      'As long as the group has set. The text only until the member withdraws the question; the rest at most until the member is erased: then it is deleted, or stays without the member’s name if the group has set that.',
    expires: expireQuestions,
  },
});

/** Themes of the questions for discussion. */
export const themes = defineTable({
  columns: {
    id: id('themes'),
    group_id: group,
    label: words,
    // The question whose words are the label: the theme is deleted with it.
    exemplar: id('discussion_questions', 'required'),
  },
  exported: {
    what: 'Themes: questions for discussion that belong together, named in the words of one of them.',
    order: ['id'],
  },
  personal: {
    purpose: 'Hosts see which questions belong together, named in the words of one of them.',
    retention: `${AS_LONG_AS_THE_QUESTION} The other questions stay.`,
    held: readThemes,
    alsoErase: eraseThemes,
  },
});

/** Members who want to discuss a question, besides the one who posted it. */
export const voices = defineTable({
  columns: {
    question_id: id('discussion_questions', 'owner'),
    // For an erased member where questions are kept: a name for this voice only, which leads to nobody.
    member_id: member(eraseVoice),
    // The question that the voice was first given to, if that was merged into this one.
    via: orNull(id('discussion_questions', 'required')),
  },
  exported: {
    what: 'Who added their voice to a question for discussion. Members see only the number.',
    order: ['question_id', 'member_id'],
  },
  personal: {
    purpose: 'Members add their voice to questions, and can take it back; others see only the number.',
    retention: `${AS_LONG_AS_THE_QUESTION} If the group keeps questions, the voice still counts, without the member’s name.`,
  },
});

/** The log of questions for discussion; append-only. */
export const questionSteps = defineTable({
  columns: {
    number: number('question_steps'),
    question_id: id('discussion_questions', 'owner'),
    kind: choice('posted', 'taken', 'parked', 'answered', 'reopened', 'merged', 'themed', 'withdrawn'),
    taken_at: instant,
    taken_by: orNull(member(eraseSteps)),
    reason: orNull(words),
  },
  exported: {
    what: 'What was done to questions for discussion, by whom, when and why.',
    order: ['number'],
  },
  personal: {
    purpose: 'Hosts and moderators see what was done to a question, by whom and why; its member sees why.',
    retention: `${AS_LONG_AS_THE_QUESTION} Erasing removes who did it, and their reason.`,
  },
});

/** Questions merged into a deleted one are open again. */
async function eraseAsker(db: Kysely<Tables>, named: Expression<SqlBool>, whose: Whose): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('discussion_questions')
    .set({ member_id: null, text: wordsWithout(whose.memberId) })
    .where(named)
    .where(isKept())
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) + (await deleteQuestions(db, named));
}

async function expireQuestions(db: Kysely<Tables>, groupId: GroupId, before: Date): Promise<number> {
  return deleteQuestions(db, sql<SqlBool>`(group_id = ${groupId} and asked_at < ${before.toISOString()})`);
}

async function deleteQuestions(db: Kysely<Tables>, going: Expression<SqlBool>): Promise<number> {
  await db
    .updateTable('discussion_questions')
    .set({ status: 'open', merged_into: null, reason: null })
    .where('merged_into', 'in', selectIds(db).where(going))
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom('discussion_questions')
    .where(going)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function readThemes(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]> {
  return namedThemes(db, selectIds(db).where(namesMember(whose, 'member_id')))
    .select(['group_id', 'label'])
    .execute();
}

async function eraseThemes(db: Kysely<Tables>, whose: Whose): Promise<number> {
  const going = selectIds(db)
    .where(namesMember(whose, 'member_id'))
    .where((each) => each.not(isKept()));
  const { numDeletedRows } = await db
    .deleteFrom('themes')
    .where('id', 'in', namedThemes(db, going).select('id'))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function eraseVoice(db: Kysely<Tables>, named: Expression<SqlBool>): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('voices')
    .set({ member_id: FORMER_VOICE })
    .where(named)
    .where('question_id', 'in', selectIds(db).where(isOfKeepingGroup()))
    .executeTakeFirstOrThrow();
  const { numDeletedRows } = await db.deleteFrom('voices').where(named).executeTakeFirstOrThrow();
  return Number(numUpdatedRows + numDeletedRows);
}

async function eraseSteps(db: Kysely<Tables>, named: Expression<SqlBool>): Promise<number> {
  const given = db
    .selectFrom('question_steps')
    .select('question_id')
    .where(named)
    .where('reason', 'is not', null);
  await db.updateTable('discussion_questions').set({ reason: null }).where('id', 'in', given).execute();
  const { numUpdatedRows } = await db
    .updateTable('question_steps')
    .set({ taken_by: null, reason: null })
    .where(named)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

function selectIds(db: Kysely<Tables>) {
  return db.selectFrom('discussion_questions').select('id');
}

function namedThemes(db: Kysely<Tables>, exemplars: ReturnType<typeof selectIds>) {
  return db.selectFrom('themes').where('exemplar', 'in', exemplars);
}

/** True for a question that stays, without its asker, when its member is erased. */
function isKept(): Expression<SqlBool> {
  return sql<SqlBool>`(${isOfKeepingGroup()} and ${sql.ref('status')} <> 'withdrawn')`;
}
