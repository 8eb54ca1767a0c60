import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import { ATTRIBUTIONS } from '../../corpus/discussion.ts';
import { FORMER_VOICE, isOfKeepingGroup, wordsWithout } from '../questions/kept-questions.ts';
import { findPlaceFault } from './citation-columns.ts';
import { countChanged } from './count-changed.ts';
import * as column from './column.ts';
import { orNull } from './column.ts';
import { namesMember, type Whose } from './personal.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

const AS_LONG_AS_THE_QUESTION =
  'As long as the question; the question as long as the group has set, or until its member withdraws it or is erased.';

/** Questions for discussion. A withdrawn one keeps its row, so that its interaction does not post it again. */
export const discussionQuestions = defineTable({
  columns: {
    number: column.number('discussion_questions'),
    id: column.id('discussion_questions'),
    group_id: column.group,
    // Null if the member was erased and their group keeps questions.
    member_id: orNull(column.member(eraseAsker)),
    interaction_id: column.once,
    from_question: orNull(column.id('questions', 'loose')),
    asked_at: column.instant,
    text: column.words,
    attribution: column.choice(...ATTRIBUTIONS),
    // No foreign key: the work may be removed, the question stays. These three are null together.
    work_id: orNull(column.work),
    start_offset: column.placed('start', orNull(column.whole())),
    end_offset: column.placed('end', orNull(column.whole())),
    status: column.choice('open', 'taken', 'parked', 'answered', 'merged', 'withdrawn'),
    reason: orNull(column.words),
    merged_into: orNull(column.id('discussion_questions', 'loose')),
    theme_id: orNull(column.id('themes', 'required')),
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
    id: column.id('themes'),
    group_id: column.group,
    label: column.words,
    // The question whose words are the label: the theme is deleted with it.
    exemplar: column.id('discussion_questions', 'required'),
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
    question_id: column.id('discussion_questions', 'owner'),
    // For an erased member where questions are kept: a name for this voice only, which leads to nobody.
    member_id: column.member(eraseVoice),
    // The question that the voice was first given to, if that was merged into this one.
    via: orNull(column.id('discussion_questions', 'required')),
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
    number: column.number('question_steps'),
    question_id: column.id('discussion_questions', 'owner'),
    kind: column.choice('posted', 'taken', 'parked', 'answered', 'reopened', 'merged', 'themed', 'withdrawn'),
    taken_at: column.instant,
    taken_by: orNull(column.member(eraseSteps)),
    reason: orNull(column.words),
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
  const nameless = { member_id: null, text: wordsWithout(whose.memberId) };
  const kept = db.updateTable('discussion_questions').set(nameless).where(named).where(isKept());
  return (await countChanged(kept)) + (await deleteQuestions(db, named));
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
  return countChanged(db.deleteFrom('discussion_questions').where(going));
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
  const themesOf = namedThemes(db, going).select('id');
  return countChanged(db.deleteFrom('themes').where('id', 'in', themesOf));
}

async function eraseVoice(db: Kysely<Tables>, named: Expression<SqlBool>): Promise<number> {
  const kept = db
    .updateTable('voices')
    .set({ member_id: FORMER_VOICE })
    .where(named)
    .where('question_id', 'in', selectIds(db).where(isOfKeepingGroup()));
  return (await countChanged(kept)) + (await countChanged(db.deleteFrom('voices').where(named)));
}

async function eraseSteps(db: Kysely<Tables>, named: Expression<SqlBool>): Promise<number> {
  const given = db
    .selectFrom('question_steps')
    .select('question_id')
    .where(named)
    .where('reason', 'is not', null);
  await db.updateTable('discussion_questions').set({ reason: null }).where('id', 'in', given).execute();
  return countChanged(db.updateTable('question_steps').set({ taken_by: null, reason: null }).where(named));
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
